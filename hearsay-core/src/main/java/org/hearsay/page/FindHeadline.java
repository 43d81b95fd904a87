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
        HeadlineLines.Place place = places.get(ranking.places().indexOf(best));
        return new ChooseTitle.Title(
                best.proposal().value(), source(place, lines), best.chance(), place.line(), ranking);
    }

    /**
     * Chances from the trees' odds, tempered by what holds for any dump: the text takes its headline up. The trees know only dumps
     * like those they were trained on.
     */
    private static double[] chances(float[][] features, Trees trees) {
        double[] odds = trees.scores(features);
        for (int i = 0; i < odds.length; i++) {
            odds[i] = 1 / (1 + StrictMath.exp(-odds[i] - HeadlineFeatures.takenUp(features[i])));
        }
        return odds;
    }

    private static String source(HeadlineLines.Place place, HeadlineLines lines) {
        return place.line() < lines.first() ? "line above the text" : "line of the text";
    }
}
