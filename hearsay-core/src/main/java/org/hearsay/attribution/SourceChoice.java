package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hearsay.attribution.Found.Range;
import org.hearsay.attribution.LearnedSpeech.Analysed;
import org.hearsay.attribution.ReadingJudge.Verdict;
import org.hearsay.text.Trees;
import org.jspecify.annotations.Nullable;

/** Chooses the source of each verdict among its candidates, whatever reading of the content was chosen. */
final class SourceChoice {
    /** What a source is worth that shares words with the right one. */
    private static final double SHARED = 0.5;

    private final Trees trees;
    private final Clusters meanings;
    private final Habits habits;

    /**
     * @param meanings classes of words of like meaning
     * @param habits how often candidates were sources
     */
    SourceChoice(Trees trees, Clusters meanings, Habits habits) {
        this.trees = trees;
        this.meanings = meanings;
        this.habits = habits;
    }

    /**
     * A source, or null for none.
     *
     * @param runnerUp the likeliest other source, or null
     * @param margin chance of the source less that of the runner-up; 1 where there is no other
     */
    record Chosen(@Nullable Range source, @Nullable Range runnerUp, double margin) {}

    /** The sources of the verdicts that are at least so sure; null for the others. */
    List<@Nullable Chosen> choose(Analysed text, List<Verdict> verdicts, double least) {
        SourceCandidates candidates = new SourceCandidates(text, verdicts);
        SourceFeatures features = new SourceFeatures(text, verdicts, candidates, meanings, habits);
        List<List<@Nullable Range>> sources = new ArrayList<>();
        List<float[]> rows = new ArrayList<>();
        for (int i = 0; i < verdicts.size(); i++) {
            boolean sure = verdicts.get(i).confidence() >= least;
            sources.add(sure ? candidates.of(i) : List.of());
            rows.addAll(Arrays.asList(features.of(i, sources.get(i))));
        }
        double[] scores = trees.scores(rows.toArray(float[][]::new));
        List<@Nullable Chosen> chosen = new ArrayList<>();
        int from = 0;
        for (List<@Nullable Range> own : sources) {
            int to = from + own.size();
            chosen.add(own.isEmpty() ? null : chosen(own, shares(scores, from, to)));
            from = to;
        }
        return chosen;
    }

    /** The chance of each candidate among all of its cue. */
    private static double[] shares(double[] scores, int from, int to) {
        double most = Arrays.stream(scores, from, to).max().orElse(0);
        double[] shares = Arrays.stream(scores, from, to)
                .map(score -> StrictMath.exp(score - most))
                .toArray();
        double sum = Arrays.stream(shares).sum();
        return Arrays.stream(shares).map(share -> share / sum).toArray();
    }

    /** What each candidate is expected to be worth: its own chance, and part of those that share words with it. */
    private static double[] worths(List<@Nullable Range> sources, double[] chances) {
        double[] worths = chances.clone();
        for (int i = 0; i < worths.length; i++) {
            for (int k = 0; k < worths.length; k++) {
                worths[i] +=
                        i != k && SourceFeatures.same(sources.get(i), sources.get(k)) > 0 ? SHARED * chances[k] : 0;
            }
        }
        return worths;
    }

    private static Chosen chosen(List<@Nullable Range> sources, double[] chances) {
        double[] worths = worths(sources, chances);
        int best = 0;
        for (int i = 1; i < worths.length; i++) {
            best = worths[i] > worths[best] ? i : best;
        }
        int second = -1;
        for (int i = 0; i < chances.length; i++) {
            if (i != best && sources.get(i) != null && (second < 0 || chances[i] > chances[second])) {
                second = i;
            }
        }
        return second < 0
                ? new Chosen(sources.get(best), null, 1)
                : new Chosen(sources.get(best), sources.get(second), Math.max(0, chances[best] - chances[second]));
    }
}
