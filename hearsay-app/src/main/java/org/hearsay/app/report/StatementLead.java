package org.hearsay.app.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.model.Article;
import org.hearsay.model.FirstCarrier;
import org.hearsay.model.Statement;

/** A statement in one sentence: in which article it stood first, and who altered what of it on the way. */
final class StatementLead {
    private static final int MOST = 3;
    private static final int LONG = 60;

    private final StoryFacts story;
    private final Statement statement;
    private final List<Alteration> alterations;
    private final List<Article> descended;
    private final boolean differs;

    /**
     * @param alterations weightiest first
     * @param descended the articles that come from another one with a witness
     * @param differs true if any two witnesses differ
     */
    StatementLead(
            StoryFacts story,
            Statement statement,
            List<Alteration> alterations,
            List<Article> descended,
            boolean differs) {
        this.story = story;
        this.statement = statement;
        this.alterations = alterations;
        this.descended = descended;
        this.differs = differs;
    }

    Html sentence() {
        return Html.all(first(), Html.text("; "), altered(), Html.text("."));
    }

    private Html first() {
        FirstCarrier first = story.first(statement);
        if (first == null || first.article() == null || !story.holds(first.article())) {
            return Html.all(
                    Html.text("Which article had it first is "), Tag.open("b").of("undetermined"));
        }
        Article article = story.article(first.article());
        boolean dated = article.published() != null;
        String name = dated ? article.printedBy() : story.names().inFull(article);
        String time = dated ? ", " + Times.full(article.published()) : "";
        String lead = first.lead() > 0 ? ", at least " + Numbers.hours(first.lead()) + " before the next" : "";
        return Html.all(
                Html.text("First in "), Tag.open("b").with("dir", "auto").of(name), Html.text(time + lead));
    }

    private Html altered() {
        if (alterations.isEmpty()) {
            return Html.text(unaltered());
        }
        Map<Article, Alteration> weightiest = new LinkedHashMap<>();
        alterations.forEach(one -> weightiest.putIfAbsent(one.article(), one));
        List<Html> parts = new ArrayList<>();
        weightiest.values().stream().limit(MOST).forEach(one -> parts.add(one(one)));
        int more = weightiest.size() - parts.size();
        int kept = descended.size() - weightiest.size();
        if (more > 0) {
            parts.add(Html.text(Numbers.word(more) + " more " + (more == 1 ? "alters" : "alter") + " other words"));
        }
        if (kept > 0) {
            parts.add(Html.text(Numbers.word(kept)
                    + (kept == 1
                            ? " keeps the words of the article it comes from"
                            : " keep the words of those they come from")));
        }
        return Html.joined(parts, "; ");
    }

    private String unaltered() {
        if (!differs) {
            return "nobody altered a word";
        }
        return descended.isEmpty()
                ? "their words differ, and no descent among them is shown that would tell who altered them"
                : "their words differ, but none differs from the article it comes from";
    }

    /** "Lantern Online, documented to come from Halvik Wire, has “41” for its “14” and alters two places more". */
    private Html one(Alteration one) {
        long places = alterations.stream()
                .filter(other -> other.article().equals(one.article()))
                .count();
        int more = (int) places - 1;
        return Html.all(
                Tag.open("b").with("dir", "auto").of(story.names().inFull(one.article())),
                Html.text(" (from " + story.names().inFull(one.source()) + ", "
                        + one.certainty().label() + ") "),
                reading(one),
                Html.text(more > 0 ? " and differs in " + Numbers.wordOf(more, "place") + " more" : ""));
    }

    private Html reading(Alteration one) {
        Html before = Printed.quote(one.before(), one.source(), LONG);
        Html after = Printed.quote(one.after(), one.article(), LONG);
        if (one.before().isEmpty()) {
            return Html.all(Html.text("adds "), after);
        }
        return one.after().isEmpty()
                ? Html.all(Html.text("leaves out "), before)
                : Html.all(Html.text("has "), after, Html.text(" for "), before);
    }
}
