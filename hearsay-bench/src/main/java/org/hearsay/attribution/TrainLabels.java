package org.hearsay.attribution;

import java.util.List;
import java.util.Random;

/** Trains the conditional random field by the gradient of its likelihood, with AdaGrad. */
final class TrainLabels {
    private static final int BITS = 20;
    private static final double RATE = 0.1;
    private static final double FLOOR = 1e-2;
    private static final double LEAST = 1e-3;

    /** Share of the features that each visit leaves out, so that no few words carry a decision. */
    private static final double DROPPED = 0.2;

    private final Random dropping;
    private final LabelModel model = new LabelModel(
            new Weights(BITS, Labels.COUNT), new float[Contexts.COUNT * (Labels.COUNT + 1) * Labels.COUNT]);
    private final float[] wordSquares = new float[model.words.values.length];
    private final float[] passSquares = new float[model.passes.length];

    private TrainLabels(long seed) {
        this.dropping = new Random(seed);
    }

    /** A window with its features, its contexts and the truth. */
    record Lesson(int[][] features, int[] kinds, byte[] truth) {
        static Lesson of(LearnedSpeech.Analysed text, SpanSignals span, int cue, int[] roles, Signals out) {
            Window window = Window.of(text.signs(), cue);
            int size = window.to() - window.from();
            span.turnTo(cue, window.from(), window.to());
            int[][] features = new int[size][];
            int[] kinds = new int[size * Contexts.KINDS];
            Contexts contexts = new Contexts(text.signs());
            byte[] truth = new byte[size];
            for (int i = 0; i < size; i++) {
                int w = window.from() + i;
                out.clear();
                span.of(w, out);
                features[i] = out.copy();
                contexts.of(span, w, window.from(), kinds, i * Contexts.KINDS);
                boolean begins = i == 0 || roles[w] != roles[w - 1];
                truth[i] = (byte) label(roles[w], begins);
            }
            return new Lesson(features, kinds, truth);
        }

        private static int label(int role, boolean begins) {
            return switch (role) {
                case GoldArticle.CONTENT -> begins ? Labels.CONTENT_BEGINS : Labels.CONTENT;
                case GoldArticle.SOURCE -> begins ? Labels.SOURCE_BEGINS : Labels.SOURCE;
                case GoldArticle.CUE -> Labels.CUE;
                default -> Labels.NONE;
            };
        }
    }

    /** The mean of several trainings, each in another order. */
    static LabelModel train(List<Lesson> lessons, int rounds, int trainings, long seed) {
        LabelModel mean = once(lessons, rounds, seed);
        for (int t = 1; t < trainings; t++) {
            LabelModel more = once(lessons, rounds, seed + t);
            add(mean.words.values, more.words.values);
            add(mean.passes, more.passes);
        }
        scale(mean.words.values, (float) ((1 - DROPPED) / trainings));
        scale(mean.passes, 1f / trainings);
        return new LabelModel(mean.words, mean.passes);
    }

    private static void add(float[] sum, float[] more) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += more[i];
        }
    }

    private static void scale(float[] values, float factor) {
        for (int i = 0; i < values.length; i++) {
            values[i] *= factor;
        }
    }

    private static LabelModel once(List<Lesson> lessons, int rounds, long seed) {
        TrainLabels training = new TrainLabels(seed);
        Random random = new Random(seed);
        int[] order = Logistic.order(lessons.size());
        for (int round = 0; round < rounds; round++) {
            Logistic.shuffle(order, random);
            for (int i : order) {
                training.learn(lessons.get(i), round == rounds - 1 ? RATE * 0.3 : RATE);
            }
        }
        return training.model;
    }

    private void learn(Lesson whole, double rate) {
        Lesson lesson = dropped(whole);
        int n = Labels.COUNT;
        int size = lesson.truth.length;
        double[][] emit = new double[size][n];
        double[][][] pass = new double[size][][];
        for (int i = 0; i < size; i++) {
            for (int hash : lesson.features[i]) {
                int row = model.words.row(hash);
                for (int label = 0; label < n; label++) {
                    emit[i][label] += model.words.values[row + label];
                }
            }
            pass[i] = passes(lesson, i);
        }
        double[][] ahead = new double[size][n];
        double[][] behind = new double[size][n];
        double[] sums = new double[n];
        for (int i = 0; i < size; i++) {
            for (int label = 0; label < n; label++) {
                if (i == 0) {
                    ahead[0][label] = pass[0][n][label] + emit[0][label];
                } else {
                    for (int before = 0; before < n; before++) {
                        sums[before] = ahead[i - 1][before] + pass[i][before][label];
                    }
                    ahead[i][label] = LabelModel.logSum(sums) + emit[i][label];
                }
            }
        }
        for (int i = size - 2; i >= 0; i--) {
            for (int before = 0; before < n; before++) {
                for (int label = 0; label < n; label++) {
                    sums[label] = pass[i + 1][before][label] + emit[i + 1][label] + behind[i + 1][label];
                }
                behind[i][before] = LabelModel.logSum(sums);
            }
        }
        double total = LabelModel.logSum(ahead[size - 1]);
        for (int i = 0; i < size; i++) {
            learnWord(lesson, i, ahead[i], behind[i], total, rate);
            learnPasses(lesson, i, i == 0 ? null : ahead[i - 1], emit[i], behind[i], pass[i], total, rate);
        }
    }

    /** The lesson without some of its features. */
    private Lesson dropped(Lesson lesson) {
        int[][] kept = new int[lesson.features.length][];
        for (int i = 0; i < kept.length; i++) {
            kept[i] = Logistic.without(lesson.features[i], DROPPED, dropping);
        }
        return new Lesson(kept, lesson.kinds, lesson.truth);
    }

    private double[][] passes(Lesson lesson, int i) {
        int n = Labels.COUNT;
        double[][] row = new double[n + 1][n];
        for (int before = 0; before <= n; before++) {
            for (int label = 0; label < n; label++) {
                row[before][label] = Labels.follows(before, label) ? 0 : -1e6;
                for (int k = 0; k < Contexts.KINDS; k++) {
                    int kind = lesson.kinds[i * Contexts.KINDS + k];
                    row[before][label] += model.passes[LabelModel.pass(kind, before, label)];
                }
            }
        }
        return row;
    }

    private void learnWord(Lesson lesson, int i, double[] ahead, double[] behind, double total, double rate) {
        for (int label = 0; label < Labels.COUNT; label++) {
            double slope = Math.exp(ahead[label] + behind[label] - total) - (lesson.truth[i] == label ? 1 : 0);
            if (Math.abs(slope) > LEAST) {
                for (int hash : lesson.features[i]) {
                    int at = model.words.row(hash) + label;
                    wordSquares[at] = (float) (wordSquares[at] + slope * slope);
                    model.words.values[at] =
                            (float) (model.words.values[at] - rate * slope / Math.sqrt(wordSquares[at] + FLOOR));
                }
            }
        }
    }

    private void learnPasses(
            Lesson lesson,
            int i,
            double[] ahead,
            double[] emit,
            double[] behind,
            double[][] pass,
            double total,
            double rate) {
        int n = Labels.COUNT;
        for (int label = 0; label < n; label++) {
            for (int before = i == 0 ? n : 0; before < (i == 0 ? n + 1 : n); before++) {
                if (!Labels.follows(before, label)) {
                    continue;
                }
                double start = i == 0 ? 0 : ahead[before];
                double likely = Math.exp(start + pass[before][label] + emit[label] + behind[label] - total);
                boolean right = lesson.truth[i] == label && (i == 0 || lesson.truth[i - 1] == before);
                double slope = likely - (right ? 1 : 0);
                if (Math.abs(slope) > LEAST) {
                    for (int k = 0; k < Contexts.KINDS; k++) {
                        int at = LabelModel.pass(lesson.kinds[i * Contexts.KINDS + k], before, label);
                        passSquares[at] = (float) (passSquares[at] + slope * slope);
                        model.passes[at] =
                                (float) (model.passes[at] - rate * slope / Math.sqrt(passSquares[at] + FLOOR));
                    }
                }
            }
        }
    }
}
