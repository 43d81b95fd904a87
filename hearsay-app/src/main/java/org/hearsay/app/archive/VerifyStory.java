package org.hearsay.app.archive;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.Block;
import org.hearsay.model.Claim;
import org.hearsay.model.DatedSpan;
import org.hearsay.model.Dossier;
import org.hearsay.model.SharedPassage;
import org.hearsay.model.Span;
import org.hearsay.model.Statement;
import org.hearsay.text.StableId;
import org.jspecify.annotations.Nullable;

/** Checks one story: ids against what they are made of, spans against the words they stand for, tables against facts. */
final class VerifyStory {
    /** Hears of a fault. */
    interface Faults {
        void found(String where, String id, String what);
    }

    private final StoredStory story;
    private final Dossier dossier;
    private final Map<String, Article> articles;
    private final ReadArchive read;
    private final Faults faults;

    private VerifyStory(StoredStory story, ReadArchive read, Faults faults) {
        this.story = story;
        this.dossier = story.findings().dossier();
        this.articles = story.articles();
        this.read = read;
        this.faults = faults;
    }

    static void of(StoredStory story, ReadArchive read, Faults faults) throws IOException {
        new VerifyStory(story, read, faults).verify();
    }

    private void verify() throws IOException {
        check(
                "story",
                story.story().id(),
                story.story()
                        .id()
                        .equals(StableId.of("story", story.story().articles().get(0))),
                "id");
        for (int i = 0; i < dossier.articles().size(); i++) {
            article(dossier.articles().get(i), dossier.dates().get(i));
        }
        for (Attribution attribution : dossier.attributions()) {
            attribution(attribution);
        }
        for (Statement statement : dossier.statements()) {
            check("statement", statement.id(), statement.id().equals(hash(statement.witnesses())), "id");
            check(
                    "statement",
                    statement.id(),
                    story.attributions().keySet().containsAll(statement.witnesses()),
                    "witness");
        }
        for (SharedPassage passage : dossier.passages()) {
            check("passage", passage.a(), fits(passage.aSpan(), text(passage.a())), "span");
            check("passage", passage.b(), fits(passage.bSpan(), text(passage.b())), "span");
        }
        story.findings().conflicts().forEach(conflict -> conflict.values()
                .forEach(value -> value.claims().forEach(claim -> claim("conflict", conflict.id(), claim))));
        story.findings().timeline().forEach(entry -> entry.claims()
                .forEach(claim -> claim("event", entry.id(), claim)));
    }

    private void article(Article article, List<DatedSpan> dates) throws IOException {
        check("article", article.id(), article.id().equals(StableId.of(article.path(), article.text())), "text");
        List<String> stored = read.list("SELECT text FROM article WHERE id = ?", row -> row.getString(1), article.id());
        check("article", article.id(), stored.equals(List.of(article.text())), "text in the table");
        for (Block block : article.blocks()) {
            Span span = block.span();
            check("article", article.id(), span == null || fits(span, article.text()), "span of a block");
        }
        for (DatedSpan date : dates) {
            check("article", article.id(), holds(article.text(), date.span(), date.text()), "date " + date.text());
        }
    }

    private void attribution(Attribution one) throws IOException {
        Article article = articles.get(one.article());
        if (article == null) {
            check("attribution", one.id(), false, "article");
            return;
        }
        String passage = article.passage(one.place());
        StringBuilder printed = new StringBuilder();
        for (Span span : one.spans()) {
            if (fits(span, passage)) {
                printed.append(span.of(passage));
            }
        }
        check("attribution", one.id(), letters(printed).endsWith(letters(one.content())), "content");
        check("attribution", one.id(), holds(passage, one.sourceSpan(), one.source()), "source");
        check("attribution", one.id(), holds(passage, one.cueSpan(), one.cue()), "cue");
        List<String> stored =
                read.list("SELECT content FROM attribution WHERE id = ?", row -> row.getString(1), one.id());
        check("attribution", one.id(), stored.equals(List.of(one.content())), "content in the table");
    }

    private void claim(String where, String id, Claim claim) {
        Article article = articles.get(claim.article());
        check(where, id, article != null && fits(claim.span(), article.passage(claim.place())), "span of a claim");
    }

    private void check(String where, String id, boolean holds, String what) {
        if (!holds) {
            faults.found(where, id, "the " + what + " does not agree with what it was made of");
        }
    }

    private String text(String article) {
        return Objects.requireNonNull(articles.get(article), article).text();
    }

    private static boolean holds(String text, @Nullable Span span, String words) {
        return span == null
                ? words.isEmpty()
                : fits(span, text) && span.of(text).equals(words);
    }

    private static boolean fits(Span span, String text) {
        return span.end() <= text.length();
    }

    private static String letters(CharSequence words) {
        StringBuilder letters = new StringBuilder();
        words.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString();
    }

    private static String hash(List<String> ids) {
        return StableId.of(ids.stream().sorted().toArray(String[]::new));
    }
}
