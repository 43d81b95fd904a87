package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.hearsay.attribution.Found.Range;
import org.hearsay.attribution.ReadingJudge.Verdict;
import org.hearsay.attribution.TrainJudge.Guess;
import org.hearsay.attribution.TrainSpeech.Lesson;
import org.jspecify.annotations.Nullable;

/** Trains the choice among the candidates for a source, on verdicts about articles that the judge had not seen. */
final class TrainSources {
    private static final int TREES = 400;
    private static final int DEPTH = 5;
    private static final double RATE = 0.06;
    private static final int PARTS = 4;
    /** What a source is worth that shares some of its words with the marked one. */
    private static final float OVERLAP = 0.85f;

    private TrainSources() {}

    /**
     * What was learned.
     *
     * @param trees as a table
     * @param habits how often candidates were sources
     */
    record Learned(String trees, Habits habits) {
        SourceChoice choice() {
            return new SourceChoice(TrainJudge.trees(trees), TrainHabits.MEANINGS, habits);
        }
    }

    /** Each quarter of the guesses sees the habits of the other three. */
    static Learned train(TrainJudge.Learned judge, List<Guess> one, List<Guess> other, long seed) {
        List<Guess> all = new ArrayList<>(one);
        all.addAll(other);
        MarkedRows table = new MarkedRows();
        for (int part = 0; part < PARTS; part++) {
            int own = part;
            Habits habits = TrainHabits.ofSources(IntStream.range(0, all.size())
                    .filter(i -> i % PARTS != own)
                    .mapToObj(all::get)
                    .toList());
            for (int i = part; i < all.size(); i += PARTS) {
                add(all.get(i), i < one.size() ? judge.ofOther() : judge.ofOne(), habits, table);
            }
        }
        return new Learned(table.rank(TREES, DEPTH, RATE, seed), TrainHabits.ofSources(all));
    }

    private static void add(Guess guess, ReadingJudge judge, Habits habits, MarkedRows table) {
        Lesson lesson = guess.lesson();
        List<Verdict> verdicts = judge.judge(lesson.text(), guess.cues());
        int[] marked = TrainSpeech.match(
                lesson, verdicts.stream().map(Verdict::reading).toList());
        SourceCandidates candidates = new SourceCandidates(lesson.text(), verdicts);
        SourceFeatures features = new SourceFeatures(lesson.text(), verdicts, candidates, TrainHabits.MEANINGS, habits);
        for (int i = 0; i < marked.length; i++) {
            if (marked[i] >= 0) {
                int[] roles = lesson.article().attributions.get(marked[i]);
                List<Range> sources = candidates.of(i);
                float[][] rows = features.of(i, sources);
                table.group();
                for (int c = 0; c < rows.length; c++) {
                    table.add(rows[c], worth(roles, sources.get(c)));
                }
            }
        }
    }

    /** How good a source is, from 0 to 1: that it shares a word with the marked one, and that it has the same words. */
    private static float worth(int[] roles, @Nullable Range source) {
        if (!TrainJudge.isSource(roles, source)) {
            return 0;
        }
        for (int w = 0; w < roles.length; w++) {
            boolean own = source != null && source.from() <= w && w < source.to();
            if (own != (roles[w] == GoldArticle.SOURCE)) {
                return OVERLAP;
            }
        }
        return 1;
    }
}
