package org.hearsay.formats;

import java.util.Locale;
import java.util.Map;
import org.hearsay.model.Article;
import org.hearsay.model.Claim;
import org.hearsay.model.Conflict;
import org.hearsay.model.Speaker;
import org.hearsay.text.CodePoints;

/** What {@code hearsay conflicts} prints of a compared fact. */
public final class ConflictRow {
    private static final String ENGLISH = "en";

    private ConflictRow() {}

    public static Row of(Conflict conflict, Map<String, Article> articles, Map<String, Speaker> speakers) {
        return new Row()
                .with("conflict", conflict.id())
                .with("story", conflict.story())
                .with("kind", conflict.kind().name().toLowerCase(Locale.ROOT))
                .with(
                        "relation",
                        conflict.relation().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .with("question", conflict.question())
                .with(
                        "values",
                        conflict.values().stream()
                                .map(value -> new Row()
                                        .with("value", value.value())
                                        .with(
                                                "claims",
                                                value.claims().stream()
                                                        .map(claim -> claim(claim, articles, speakers))
                                                        .toList()))
                                .toList())
                .with("confidence", conflict.confidence());
    }

    /** Who states something, where, in which words and, if that is not English, in which language: nobody checks what the words mean. */
    static Row claim(Claim claim, Map<String, Article> articles, Map<String, Speaker> speakers) {
        Article article = articles.get(claim.article());
        Speaker speaker = claim.speaker() == null ? null : speakers.get(claim.speaker());
        Row row = new Row()
                .with("path", article.path())
                .with(
                        "span",
                        Row.pair(CodePoints.of(article.passage(claim.place())).of(claim.span())))
                .with("words", claim.words())
                .with("speaker", speaker == null ? null : speaker.name());
        return article.language().equals(ENGLISH) ? row : row.with("language", article.language());
    }
}
