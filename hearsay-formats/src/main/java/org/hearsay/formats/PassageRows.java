package org.hearsay.formats;

import java.util.HashMap;
import java.util.Map;
import org.hearsay.model.Article;
import org.hearsay.model.Reuse;
import org.hearsay.model.SharedPassage;
import org.hearsay.model.Span;
import org.hearsay.text.CodePoints;

/** What {@code hearsay reuse} prints of shared passages; {@code a} and {@code b} are paths. */
public final class PassageRows {
    private final Map<String, Article> articles;
    /** Of each text once: one that very many copy stands in as many rows. */
    private final Map<String, CodePoints> points = new HashMap<>();

    /** @param articles by id, those of all passages */
    public PassageRows(Map<String, Article> articles) {
        this.articles = articles;
    }

    public Row of(Reuse reuse) {
        SharedPassage passage = reuse.passage();
        return new Row()
                .with("a", article(passage.a()).path())
                .with("b", article(passage.b()).path())
                .with("a_span", Row.pair(printed(passage.a(), passage.aSpan())))
                .with("b_span", Row.pair(printed(passage.b(), passage.bSpan())))
                .with("overlap", passage.overlap())
                .with("words", passage.words())
                .with("quoted", passage.quoted())
                .with("kind", reuse.kind().label())
                .with("a_share", reuse.aShare())
                .with("b_share", reuse.bShare())
                .with("best", reuse.best());
    }

    private Article article(String id) {
        Article article = articles.get(id);
        if (article == null) {
            throw new IllegalArgumentException("a passage of no given article: " + id);
        }
        return article;
    }

    private Span printed(String article, Span span) {
        return points.computeIfAbsent(article, id -> CodePoints.of(article(id).text()))
                .of(span);
    }
}
