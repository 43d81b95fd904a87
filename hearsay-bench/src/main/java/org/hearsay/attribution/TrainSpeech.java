package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.hearsay.attribution.Found.Range;
import org.hearsay.attribution.LearnedSpeech.Analysed;

/** Trains cues and spans on marked articles. */
final class TrainSpeech {
    private static final int CUE_BITS = 21;
    private static final int ROUNDS = 4;
    private static final double DROPPED = 0.2;
    static final long SEED = Long.getLong("seed", 7);

    /** A marked article with its grammar and the hearts of its cues. */
    record Lesson(GoldArticle article, Analysed text, int[] anchors) {
        BitSet hearts() {
            BitSet hearts = new BitSet();
            for (int anchor : anchors) {
                if (anchor >= 0) {
                    hearts.set(anchor);
                }
            }
            return hearts;
        }
    }

    /** What is learned of cues and of the words around them. */
    record Learned(Weights cues, LabelModel spans, CueHabits habits) {}

    private TrainSpeech() {}

    /** The means of several trainings, each in another order. */
    static Learned train(List<Lesson> lessons, int trainings) {
        Signals out = new Signals();
        List<int[]> features = new ArrayList<>();
        List<Float> truth = new ArrayList<>();
        List<TrainLabels.Lesson> windows = new ArrayList<>();
        for (Lesson lesson : lessons) {
            BitSet hearts = lesson.hearts();
            SpanSignals span = new SpanSignals(lesson.text.signs(), lesson.text.tree());
            for (int a = 0; a < lesson.anchors.length; a++) {
                if (lesson.anchors[a] >= 0) {
                    windows.add(TrainLabels.Lesson.of(
                            lesson.text, span, lesson.anchors[a], lesson.article.attributions.get(a), out));
                }
            }
            Passage passage = lesson.article.passage;
            for (int w = 0; w < passage.size; w++) {
                if (LearnedSpeech.canBeCue(passage, w)) {
                    out.clear();
                    CueSignals.of(lesson.text.signs(), lesson.text.tree(), w, out);
                    features.add(out.copy());
                    truth.add(hearts.get(w) ? 1f : 0f);
                }
            }
        }
        Weights cues = Logistic.train(features, truth, CUE_BITS, ROUNDS, 0.04, 3e-4, DROPPED, SEED);
        for (int t = 1; t < trainings; t++) {
            Weights more = Logistic.train(features, truth, CUE_BITS, ROUNDS, 0.04, 3e-4, DROPPED, SEED + t);
            for (int i = 0; i < more.values.length; i++) {
                cues.values[i] += (more.values[i] - cues.values[i]) / (t + 1);
            }
        }
        return new Learned(cues, TrainLabels.train(windows, ROUNDS, trainings, SEED), TrainHabits.ofCues(lessons));
    }

    /** The marked attribution that each guess is matched with, one to one, by cue first, then by overlap; -1 for none. */
    static int[] match(Lesson lesson, List<Candidate> chosen) {
        MatchOnce matches = new MatchOnce();
        for (int a = 0; a < lesson.anchors.length; a++) {
            for (int c = 0; c < chosen.size(); c++) {
                Overlap overlap = Overlap.of(lesson.article, a, chosen.get(c).content());
                if (overlap.atLeast(0.3)) {
                    double bonus = lesson.anchors[a] == chosen.get(c).anchor() ? 1 : 0;
                    matches.add(overlap.jaccard() + bonus, a, c);
                }
            }
        }
        return matches.of(chosen.size());
    }

    /** How the content of a guess and of a marked attribution share their letters. */
    record Overlap(int both, int gold, int guess) {
        static Overlap of(GoldArticle article, int attribution, List<Range> content) {
            int[] roles = article.attributions.get(attribution);
            int gold = 0;
            int guess = 0;
            int both = 0;
            for (int w = 0; w < roles.length; w++) {
                gold += roles[w] == GoldArticle.CONTENT ? letters(article.passage, w) : 0;
            }
            for (Range range : content) {
                for (int w = range.from(); w < range.to(); w++) {
                    int size = letters(article.passage, w);
                    guess += size;
                    both += roles[w] == GoldArticle.CONTENT ? size : 0;
                }
            }
            return new Overlap(both, gold, guess);
        }

        private static int letters(Passage passage, int w) {
            return passage.words[w].kind() == org.hearsay.text.Word.Kind.MARK
                    ? 0
                    : passage.words[w].text().length();
        }

        boolean atLeast(double share) {
            return both > 0 && both >= share * gold && both >= share * guess;
        }

        double jaccard() {
            return both / (double) Math.max(1, gold + guess - both);
        }
    }
}
