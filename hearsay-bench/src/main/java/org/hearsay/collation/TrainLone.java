package org.hearsay.collation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.hearsay.bench.learn.Boost;
import org.hearsay.text.TermTable;
import org.hearsay.text.Trees;

/**
 * Trains the decision which words stand alone, after {@link TrainLinks}; writes {@code lone-words.tsv}, and to stderr what
 * each threshold gives on folds of which neither links nor trees have learned.
 *
 * <p>Arguments: the folder with the pairs, the folder with the vectors, which is also written to.
 */
public final class TrainLone {
    private static final long SEED = 20261129;
    private static final int TREES = 400;
    private static final int DEPTH = 4;
    private static final double RATE = 0.05;
    private static final double HOLD = 20;

    /** A pair with what its words show, from both sides. */
    private record Words(FoldLinks.Lesson lesson, LoneFeatures a, LoneFeatures b) {
        GoldPairs.Pair pair() {
            return lesson.pair();
        }
    }

    private final List<Words> all = new ArrayList<>();

    private TrainLone() {}

    public static void main(String[] arguments) throws IOException {
        TrainLone training = new TrainLone();
        training.read(TrainingPairs.read(Path.of(arguments[0]), Path.of(arguments[1])));
        training.report();
        Files.writeString(
                Path.of(arguments[1], "lone-words.tsv"),
                """
                # Decision trees that tell words without a counterpart from others: the first row is the base, each other row a tree.
                # Learned on MultiMWA-MTRef's training part and %d pairs of -Wiki's, with links of models that had not seen a pair's
                # fold: TrainLone, seed %d.
                """.formatted(TrainingPairs.REVISIONS, SEED) + training.learn(FoldLinks.FOLDS),
                StandardCharsets.UTF_8);
    }

    private void read(TrainingPairs training) {
        for (FoldLinks.Lesson lesson : new FoldLinks(training).lessons()) {
            LoneFeatures features =
                    new LoneFeatures(lesson.pair().a(), lesson.pair().b(), lesson.links(), lesson.like());
            all.add(new Words(lesson, features, features.turned()));
        }
    }

    /** The table of trees learned on all folds but one. */
    private String learn(int left) {
        List<float[]> rows = new ArrayList<>();
        List<Boolean> alone = new ArrayList<>();
        for (Words words : all) {
            if (words.lesson.fold() != left) {
                add(words.a, words.pair().aloneInA(), rows, alone);
                add(words.b, words.pair().aloneInB(), rows, alone);
            }
        }
        float[] labels = new float[rows.size()];
        float[] weights = new float[rows.size()];
        Arrays.fill(weights, 1);
        for (int row = 0; row < labels.length; row++) {
            labels[row] = alone.get(row) ? 1 : 0;
        }
        Boost.Settings settings = new Boost.Settings(TREES, DEPTH, RATE, HOLD, 0.7, 0.6, SEED);
        return new Boost(rows.toArray(float[][]::new), labels, weights, settings).train();
    }

    /** Scores of links and lone words at each threshold, of every pair by trees that have not learned from its fold. */
    private void report() {
        List<LoneWords> folds = new ArrayList<>();
        for (int fold = 0; fold < FoldLinks.FOLDS; fold++) {
            List<List<String>> rows = learn(fold)
                    .lines()
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
            folds.add(new LoneWords(Trees.of(new TermTable("fold " + fold, rows))));
        }
        for (boolean translated : new boolean[] {true, false}) {
            List<Words> part = all.stream()
                    .filter(words -> words.lesson.translated() == translated)
                    .toList();
            String name = translated ? "translations" : "revisions";
            report(name + " as linked", part, words -> words.lesson.links());
            for (int percent = 30; percent <= 50; percent += 2) {
                double least = percent / 100.0;
                report(name + " alone at " + least, part, words -> {
                    LinkTable links = words.lesson.links().turned().turned();
                    folds.get(words.lesson.fold()).settle(links, words.a, words.b, least);
                    return links;
                });
            }
        }
    }

    private static void report(String name, List<Words> part, Function<Words, LinkTable> settled) {
        List<GoldPairs.Pair> pairs = part.stream().map(Words::pair).toList();
        List<LinkTable> links = part.stream().map(settled).toList();
        double[] score = GoldPairs.score(pairs, links, PairAligner.LINKED);
        double alone = GoldPairs.scoreAlone(pairs, links, PairAligner.LINKED);
        System.err.printf(
                Locale.ROOT,
                "%s: P %.4f R %.4f F1 %.4f, words alone %.4f%n",
                name,
                score[0],
                score[1],
                score[2],
                alone);
    }

    private static void add(LoneFeatures features, boolean[] gold, List<float[]> rows, List<Boolean> alone) {
        for (int i = 0; i < gold.length; i++) {
            if (LoneWords.isInDoubt(features.surest(i))) {
                rows.add(features.of(i));
                alone.add(gold[i]);
            }
        }
    }
}
