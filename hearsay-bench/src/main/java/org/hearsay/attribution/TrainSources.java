package org.hearsay.attribution;

import java.util.List;
import org.hearsay.attribution.Found.Range;
import org.hearsay.attribution.ReadingJudge.Verdict;
import org.hearsay.attribution.TrainJudge.Guess;
import org.hearsay.attribution.TrainSpeech.Lesson;
import org.jspecify.annotations.Nullable;

/** Trains the choice among the candidates for a source, on verdicts about articles that the judge had not seen. */
final class TrainSources {
    private static final int TREES = 200;
    private static final int DEPTH = 5;
    /** What a source is worth that shares some of its words with the marked one. */
    private static final float OVERLAP = 0.85f;

    private TrainSources() {}

    static String train(TrainJudge.Learned judge, List<Guess> one, List<Guess> other, long seed) {
        MarkedRows table = new MarkedRows();
        add(one, judge.ofOther(), table);
        add(other, judge.ofOne(), table);
        return table.train(TREES, DEPTH, 0.08, seed);
    }

    private static void add(List<Guess> guesses, ReadingJudge judge, MarkedRows table) {
        for (Guess guess : guesses) {
            Lesson lesson = guess.lesson();
            List<Verdict> verdicts = judge.judge(lesson.text(), guess.cues());
            int[] marked = TrainSpeech.match(
                    lesson, verdicts.stream().map(Verdict::reading).toList());
            SourceCandidates candidates = new SourceCandidates(lesson.text(), verdicts);
            SourceFeatures features = new SourceFeatures(lesson.text(), verdicts, candidates);
            for (int i = 0; i < marked.length; i++) {
                if (marked[i] >= 0) {
                    int[] roles = lesson.article().attributions.get(marked[i]);
                    List<Range> sources = candidates.of(i);
                    float[][] rows = features.of(i, sources);
                    for (int c = 0; c < rows.length; c++) {
                        table.add(rows[c], worth(roles, sources.get(c)));
                    }
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
