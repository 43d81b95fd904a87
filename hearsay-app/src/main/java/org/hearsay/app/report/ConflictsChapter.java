package org.hearsay.app.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.model.Claim;
import org.hearsay.model.ClaimedValue;
import org.hearsay.model.Conflict;

/** Where sources give different figures, dates or names for one fact: a question, its values, who says so. */
final class ConflictsChapter {
    private static final int MOST_CLAIMS = 6;

    private ConflictsChapter() {}

    static Html of(StoryFacts story, Fold fold) {
        List<Conflict> open = story.findings().conflicts().stream()
                .filter(conflict -> isOpen(conflict.relation()))
                .toList();
        int conflicts = count(open, Conflict.Relation.CONFLICT);
        List<Html> parts = new ArrayList<>();
        parts.add(Tag.open("h2", "big").of(heading(conflicts)));
        if (conflicts == 0) {
            parts.add(Tag.open("p", "say").of(nothing(story)));
        }
        open.forEach(conflict -> parts.add(one(story, conflict)));
        parts.add(AgreementTable.of(story, fold));
        return Tag.open("section", "conflicts")
                .with("id", story.anchor("conflicts"))
                .of(parts);
    }

    private static boolean isOpen(Conflict.Relation relation) {
        return switch (relation) {
            case CONFLICT, UPDATED, ROUNDED, OTHER_SCOPE -> true;
            case AGREEMENT, SINGLE -> false;
        };
    }

    private static int count(List<Conflict> conflicts, Conflict.Relation relation) {
        return (int) conflicts.stream()
                .filter(conflict -> conflict.relation() == relation)
                .count();
    }

    private static String heading(int conflicts) {
        return conflicts == 0
                ? "No conflict in this story"
                : Numbers.capital(Numbers.wordOf(conflicts, "conflict")) + " in this story";
    }

    /** What was looked at, so that the absence of conflicts is not read as a fault. */
    private static String nothing(StoryFacts story) {
        List<Conflict> all = story.findings().conflicts();
        int single = count(all, Conflict.Relation.SINGLE);
        int compared = all.size() - single;
        if (story.isSingle()) {
            return "This article gives no two different figures, dates or names for one fact. "
                    + Numbers.of(all.size(), "fact") + (all.size() == 1 ? " was" : " were") + " looked at.";
        }
        if (compared == 0) {
            return "No two articles give a figure, date or name for one fact; " + Numbers.of(single, "fact")
                    + (single == 1 ? " stands" : " stand") + " in one article only.";
        }
        return "No two articles give different figures, dates or names for one fact. " + Numbers.of(compared, "fact")
                + (compared == 1 ? " was" : " were") + " compared, " + single
                + (single == 1 ? " stands" : " stand") + " in one article only.";
    }

    private static Html one(StoryFacts story, Conflict conflict) {
        Table table =
                Table.named("vals", "Values given: " + conflict.question()).columns("Says", "Who", "In these words");
        for (ClaimedValue value : conflict.values()) {
            addValue(table, story, value);
        }
        return Tag.open("div", "cf")
                .with("id", "conflict-" + conflict.id())
                .of(
                        Tag.open("h3", "q").with("dir", "auto").of(conflict.question()),
                        table.html(),
                        Tag.open("p", "note").of(note(story, conflict)));
    }

    private static void addValue(Table table, StoryFacts story, ClaimedValue value) {
        List<Claim> claims = value.claims().stream()
                .filter(claim -> story.holds(claim.article()))
                .toList();
        List<List<Claim>> together = ClaimWords.together(story, claims);
        int shown = Math.min(together.size(), MOST_CLAIMS);
        int more = together.size() - shown;
        int pages = (int) claims.stream().map(Claim::article).distinct().count();
        for (int i = 0; i < shown; i++) {
            List<Claim> same = together.get(i);
            List<Cell> cells = new ArrayList<>();
            if (i == 0) {
                cells.add(Cell.head(
                                Tag.open("span", "num").with("dir", "auto").of(ClaimWords.value(value.value())),
                                Tag.open("small").of(Numbers.of(pages, "page")))
                        .down(shown + (more > 0 ? 1 : 0)));
            }
            cells.add(Cell.of(Tag.open("span").with("dir", "auto").of(ClaimWords.who(story, same)))
                    .label("Who"));
            cells.add(Cell.of(ClaimWords.words(story, same.get(0))).kind("full").label("Words"));
            table.row(i + 1 < shown || more > 0 ? Tag.open("tr", "more") : Tag.open("tr"), cells);
        }
        if (more > 0) {
            table.row(Cell.of("and in " + Numbers.of(more, "further wording")).across(2));
        }
    }

    private static String note(StoryFacts story, Conflict conflict) {
        List<String> sentences = new ArrayList<>();
        long pages = conflict.values().stream()
                .flatMap(value -> value.claims().stream())
                .map(Claim::article)
                .distinct()
                .count();
        if (pages == 1 && conflict.relation() == Conflict.Relation.CONFLICT) {
            sentences.add(
                    isOfTwoSources(conflict)
                            ? "One page gives these values, each as somebody else's."
                            : "One page against itself.");
        }
        switch (conflict.relation()) {
            case UPDATED -> sentences.add("Not counted as a conflict: the later value replaces the earlier one.");
            case ROUNDED -> sentences.add("Not counted as a conflict: the values are equal within rounding.");
            case OTHER_SCOPE -> sentences.add("Not counted as a conflict: the values count different things.");
            case CONFLICT ->
                sentences.add("That these values answer one question and exclude each other is "
                        + word(conflict.confidence()) + " (" + Numbers.probability(conflict.confidence()) + ").");
            case AGREEMENT, SINGLE -> {}
        }
        String translated = Translated.note(
                story,
                conflict.values().stream()
                        .flatMap(value -> value.claims().stream())
                        .filter(claim -> story.holds(claim.article()))
                        .toList());
        if (!translated.isEmpty()) {
            sentences.add(translated);
        }
        return String.join(" ", sentences);
    }

    /** True if no two values are told by one speaker, or both in the page's own voice. */
    private static boolean isOfTwoSources(Conflict conflict) {
        Set<String> seen = new HashSet<>();
        return conflict.values().stream().allMatch(value -> value.claims().stream()
                .map(claim -> String.valueOf(claim.speaker()))
                .distinct()
                .allMatch(seen::add));
    }

    private static String word(double confidence) {
        return confidence >= 0.8 ? "probable" : confidence >= 0.6 ? "possible" : "undetermined";
    }
}
