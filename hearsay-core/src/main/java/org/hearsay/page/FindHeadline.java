package org.hearsay.page;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Role;
import org.hearsay.text.Trees;

/**
 * Finds the headline of a dump once its text is known. The line that plain rules find first serves to choose the text; what the
 * text says, and where it begins, then tells the headline better than the rules can.
 */
final class FindHeadline {
    /** Below this chance no line is the headline. */
    private static final double LEAST = 0.05;

    /** From this part of the likeliest line's chance on the line above it is the headline. */
    private static final double ABOUT_AS_LIKELY = 0.4;

    /** What the words that the text takes up count beside the trees. */
    private static final double TEMPER = 0.5;

    private static final int FEWEST_WORDS = 4;

    private FindHeadline() {}

    /** The likeliest line, with all that were looked at; no text where none is likely. */
    static ChooseTitle.Title of(
            Sheet sheet, SiteNames names, Role[] roles, double[] chances, ChooseTitle.Title guess, Trees trees) {
        HeadlineLines lines = new HeadlineLines(sheet, roles);
        List<HeadlineLines.Place> places = lines.places();
        if (places.isEmpty()) {
            return guess;
        }
        float[][] features = new HeadlineFeatures(sheet, roles, chances, guess.piece(), lines.first()).all(places);
        List<Proposal<String>> proposals = new ArrayList<>();
        for (HeadlineLines.Place place : places) {
            String text = sheet.pieces().get(place.line()).text();
            Candidate<String> line = new Candidate<>(names.strip(text), source(place, lines), 1);
            proposals.add(new Proposal<>(sheet.lines().get(place.line()).key, List.of(line)));
        }
        Ranking<String> ranking = new Ranking<>(proposals, features, chances(features, trees));
        Ranking.Place<String> best = ranking.first(LEAST);
        if (best == null) {
            return new ChooseTitle.Title("", "no line looks like a headline", 0, -1, ranking);
        }
        int line = places.get(ranking.places().indexOf(best)).line();
        best = whole(sheet, places, ranking, above(sheet, places, ranking, best, line));
        HeadlineLines.Place place = places.get(ranking.places().indexOf(best));
        return new ChooseTitle.Title(
                best.proposal().value(), source(place, lines), best.chance(), place.line(), ranking);
    }

    /** The line directly above one that is about as likely: of two headlines in a row the second is the subtitle. */
    private static Ranking.Place<String> above(
            Sheet sheet,
            List<HeadlineLines.Place> places,
            Ranking<String> ranking,
            Ranking.Place<String> best,
            int line) {
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i).line() == line - 1) {
                Line above = sheet.lines().get(line - 1);
                String text = sheet.pieces().get(line - 1).text();
                boolean path =
                        above.dated || text.indexOf('\u00BB') > 0 && text.indexOf('\u00AB') < 0 || text.contains(" > ");
                boolean headline = above.words >= FEWEST_WORDS && above.cue == null && !above.byline && !path;
                Ranking.Place<String> first = ranking.places().get(i);
                boolean listed = line > 1 && isHeadlineLike(sheet, line - 2);
                return headline && !listed && first.chance() >= ABOUT_AS_LIKELY * best.chance() ? first : best;
            }
        }
        return best;
    }

    /** A line of some words that is no sentence: with it above, two headlines in a row are entries of a list. */
    private static boolean isHeadlineLike(Sheet sheet, int at) {
        Line line = sheet.lines().get(at);
        return line.words >= FEWEST_WORDS && !line.ends && !line.dated && !sheet.isStamp(at);
    }

    /** The line that another one ends with behind a parting mark: "Oller Herald | Ferry runs again" holds the headline. */
    private static Ranking.Place<String> whole(
            Sheet sheet, List<HeadlineLines.Place> places, Ranking<String> ranking, Ranking.Place<String> best) {
        String key = best.proposal().key();
        boolean parted = SiteNames.lastParting(best.proposal().value()) > 0;
        for (int i = 0; parted && i < places.size(); i++) {
            Line other = sheet.lines().get(places.get(i).line());
            if (other.words >= FEWEST_WORDS && key.endsWith(" " + other.key)) {
                return ranking.places().get(i);
            }
        }
        return best;
    }

    /**
     * Chances from the trees' odds, tempered by what holds for any dump: the text takes its headline up. The trees know only dumps
     * like those they were trained on.
     */
    private static double[] chances(float[][] features, Trees trees) {
        double[] odds = trees.scores(features);
        for (int i = 0; i < odds.length; i++) {
            odds[i] = 1 / (1 + StrictMath.exp(-odds[i] - TEMPER * HeadlineFeatures.takenUp(features[i])));
        }
        return odds;
    }

    private static String source(HeadlineLines.Place place, HeadlineLines lines) {
        return place.line() < lines.first() ? "line above the text" : "line of the text";
    }
}
