package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.hearsay.attribution.Found.Range;
import org.hearsay.attribution.LearnedSpeech.Analysed;

/** Trains cues and spans on marked articles, and on their guesses for other articles the choice and the confidence. */
final class TrainSpeech {
    private static final int CUE_BITS = 21;
    private static final int CHOICE_BITS = 18;
    private static final int ROUNDS = 4;
    static final long SEED = Long.getLong("seed", 7);

    /** A marked article with its grammar and the hearts of its cues. */
    record Lesson(GoldArticle article, Analysed text, int[] anchors) {}

    record Pair(Weights cues, LabelModel spans) {}

    private TrainSpeech() {}

    static Pair pair(List<Lesson> lessons, int trainings) {
        Signals out = new Signals();
        List<int[]> features = new ArrayList<>();
        List<Float> truth = new ArrayList<>();
        List<TrainLabels.Lesson> windows = new ArrayList<>();
        for (Lesson lesson : lessons) {
            BitSet hearts = new BitSet();
            SpanSignals span = new SpanSignals(lesson.text.signs(), lesson.text.tree());
            for (int a = 0; a < lesson.anchors.length; a++) {
                if (lesson.anchors[a] >= 0) {
                    hearts.set(lesson.anchors[a]);
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
        Weights cues = Logistic.train(features, truth, CUE_BITS, ROUNDS, 0.04, 3e-4, SEED);
        return new Pair(cues, TrainLabels.train(windows, ROUNDS, trainings, SEED));
    }

    /** Guesses of a pair for articles that it was not trained on, as lessons in choosing and in being sure. */
    static final class Guesses {
        private final List<int[]> choice = new ArrayList<>();
        private final List<Float> choiceTruth = new ArrayList<>();
        private final List<List<List<Candidate>>> readings = new ArrayList<>();
        private final List<Lesson> lessons = new ArrayList<>();

        void add(List<Lesson> unseen, Pair pair) {
            Signals out = new Signals();
            for (Lesson lesson : unseen) {
                Labeller labeller = new Labeller(lesson.text, pair.spans);
                List<List<Candidate>> all = new ArrayList<>();
                Passage passage = lesson.article.passage;
                for (int w = 0; w < passage.size; w++) {
                    if (LearnedSpeech.canBeCue(passage, w)) {
                        out.clear();
                        CueSignals.of(lesson.text.signs(), lesson.text.tree(), w, out);
                        double odds = pair.cues.score(out);
                        if (odds > LearnedSpeech.LEAST_ODDS) {
                            all.add(LearnedSpeech.readings(lesson.text, labeller, w, odds));
                        }
                    }
                }
                all.removeIf(List::isEmpty);
                readings.add(all);
                lessons.add(lesson);
                addChoices(lesson, all, out);
            }
        }

        private void addChoices(Lesson lesson, List<List<Candidate>> all, Signals out) {
            for (List<Candidate> group : all) {
                for (int a = 0; a < lesson.anchors.length; a++) {
                    if (lesson.anchors[a] == group.get(0).anchor() && group.size() > 1) {
                        for (Candidate candidate : group) {
                            Overlap overlap = Overlap.of(lesson.article, a, candidate);
                            out.clear();
                            CandidateSignals.of(lesson.text.signs(), lesson.text.tree(), candidate, out);
                            choice.add(out.copy());
                            choiceTruth.add((overlap.atLeast(0.8) ? 0.5f : 0) + (overlap.atLeast(1) ? 0.5f : 0));
                        }
                    }
                }
            }
        }

        Weights choice() {
            return Logistic.train(choice, choiceTruth, CHOICE_BITS, ROUNDS, 0.05, 3e-4, SEED);
        }

        Weights confidence(Weights choice) {
            List<int[]> features = new ArrayList<>();
            List<Float> truth = new ArrayList<>();
            Signals out = new Signals();
            for (int i = 0; i < lessons.size(); i++) {
                Lesson lesson = lessons.get(i);
                List<Candidate> chosen = new ArrayList<>();
                for (List<Candidate> group : readings.get(i)) {
                    chosen.add(group.stream()
                            .max(Comparator.comparingDouble(candidate -> {
                                out.clear();
                                CandidateSignals.of(lesson.text.signs(), lesson.text.tree(), candidate, out);
                                return choice.score(out);
                            }))
                            .orElseThrow());
                }
                boolean[] right = match(lesson, chosen);
                for (int c = 0; c < right.length; c++) {
                    out.clear();
                    CandidateSignals.of(lesson.text.signs(), lesson.text.tree(), chosen.get(c), out);
                    features.add(out.copy());
                    truth.add(right[c] ? 1f : 0f);
                }
            }
            return Logistic.train(features, truth, CHOICE_BITS, ROUNDS, 0.03, 1e-3, SEED);
        }

        /** Which guesses are matched one to one with marked attributions, by cue first, then by overlap. */
        private static boolean[] match(Lesson lesson, List<Candidate> chosen) {
            record Match(double score, int gold, int guess) {}
            List<Match> matches = new ArrayList<>();
            for (int a = 0; a < lesson.anchors.length; a++) {
                for (int c = 0; c < chosen.size(); c++) {
                    Overlap overlap = Overlap.of(lesson.article, a, chosen.get(c));
                    if (overlap.atLeast(0.3)) {
                        double bonus = lesson.anchors[a] == chosen.get(c).anchor() ? 1 : 0;
                        matches.add(new Match(overlap.jaccard() + bonus, a, c));
                    }
                }
            }
            matches.sort(Comparator.comparingDouble(match -> -match.score));
            boolean[] right = new boolean[chosen.size()];
            BitSet used = new BitSet();
            for (Match match : matches) {
                if (!right[match.guess] && !used.get(match.gold)) {
                    right[match.guess] = true;
                    used.set(match.gold);
                }
            }
            return right;
        }
    }

    /** How the content of a guess and of a marked attribution share their letters. */
    record Overlap(int both, int gold, int guess) {
        static Overlap of(GoldArticle article, int attribution, Candidate candidate) {
            int[] roles = article.attributions.get(attribution);
            int gold = 0;
            int guess = 0;
            int both = 0;
            for (int w = 0; w < roles.length; w++) {
                gold += roles[w] == GoldArticle.CONTENT ? letters(article.passage, w) : 0;
            }
            for (Range range : candidate.content()) {
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
