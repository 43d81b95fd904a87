package org.hearsay.page;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.model.Moment;
import org.hearsay.text.Trees;
import org.jspecify.annotations.Nullable;

/** Chooses when a page was published and changed, from all that states a day. */
final class ChooseDates {
    /** A day less likely than this is not taken: none is better than one that is more likely wrong. */
    private static final double LEAST = 0.3;

    /** The source of days that scripts name as those of publication. */
    static final String SOURCE = "publication in the page's source";

    private static final Trees TREES = Trees.load(ChooseDates.class, "days.tsv");

    /** Lands that write English and put the day before the month. */
    private static final Set<String> DAY_FIRST = Set.of("gb", "au", "in", "nz", "ie", "za");

    private final Choice<Moment> published;
    private final Choice<Moment> modified;
    private final @Nullable Ranking<Moment> ranking;

    /**
     * Reads all candidates.
     *
     * @param title number of the headline's piece
     * @param first number of the piece with which the text begins
     * @param last number of the one with which it ends
     */
    ChooseDates(
            Sheet sheet,
            String language,
            @Nullable Moment fetched,
            int title,
            int first,
            int last,
            @Nullable String url) {
        StatedInSource source = new StatedInSource(sheet.markup() ? sheet.characters() : "");
        DateProposals proposals = new DateProposals(monthFirst(sheet, language), fetched, title, first, last, source);
        DateSources sources = new DateSources(sheet, proposals);
        sources.read(url);
        source.published().forEach(day -> proposals.published(day, SOURCE, 2));
        new DateLines(sheet, proposals).read();
        if (proposals.published().candidates().isEmpty() && sheet.markup()) {
            sources.readSource();
        }
        this.published = proposals.published();
        this.modified = proposals.modified();
        this.ranking = sheet.markup() ? ranking(sheet, proposals) : null;
    }

    private static Ranking<Moment> ranking(Sheet sheet, DateProposals proposals) {
        List<Proposal<Moment>> days = proposals.published().proposals();
        return new Ranking<>(days, new DateFeatures(sheet, proposals, days).all(), TREES);
    }

    private static boolean monthFirst(Sheet sheet, String language) {
        String stated =
                sheet.head().language == null ? "" : sheet.head().language.toLowerCase(Locale.ROOT);
        boolean english = stated.isEmpty() ? language.equals("en") : stated.startsWith("en");
        return english && (stated.length() < 2 || !DAY_FIRST.contains(stated.substring(stated.length() - 2)));
    }

    Choice<Moment> published() {
        return published;
    }

    Choice<Moment> modified() {
        return modified;
    }

    /** The days by their chance to be that of publication; null for a dump, whose lines are weighed. */
    @Nullable
    Ranking<Moment> ranking() {
        return ranking;
    }

    static double least() {
        return LEAST;
    }
}
