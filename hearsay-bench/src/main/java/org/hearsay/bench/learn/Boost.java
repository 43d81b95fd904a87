package org.hearsay.bench.learn;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * Gradient boosting of symmetric trees on logistic loss or on the choice among the rows of a group: every level of a tree asks one question at all its nodes, chosen
 * by second-order gain over histograms (Chen and Guestrin 2016; Prokhorenkova et al. 2018).
 */
public final class Boost {
    private static final int BINS = 32;

    private final Settings settings;
    private final int rows;
    private final int width;
    private final byte[][] columns;
    private final float[][] borders;
    private final float[] labels;
    private final float[] weights;
    private final double[] scores;
    /** Where each group of rows begins, and at the end where the last one ends; none where each row stands alone. */
    private int[] groups = {};

    private final Random random;
    private final StringBuilder table = new StringBuilder();

    /** How many trees, how deep, how fast, how strongly held back. */
    public record Settings(
            int trees, int depth, double rate, double hold, double rowShare, double featureShare, long seed) {
        private Settings withSeed(long other) {
            return new Settings(trees, depth, rate, hold, rowShare, featureShare, other);
        }
    }

    /** The table of trees learned several times over, each time by the next seed and with its share: one draw alone is a matter of luck. */
    public static String train(float[][] data, float[] labels, float[] weights, Settings settings, int draws) {
        double base = 0;
        StringBuilder trees = new StringBuilder();
        for (int draw = 0; draw < draws; draw++) {
            Settings drawn = settings.withSeed(settings.seed() + draw);
            List<String> table =
                    new Boost(data, labels, weights, drawn).train().lines().toList();
            base += Double.parseDouble(table.get(0).split("\t")[1]) / draws;
            table.subList(1, table.size()).forEach(tree -> trees.append(thinned(tree, draws)));
        }
        return String.format(Locale.ROOT, "base\t%.5f%n", base) + trees;
    }

    /** A tree with leaves of a share of their weight. */
    private static String thinned(String tree, int draws) {
        String[] cells = tree.split("\t");
        return Arrays.stream(cells[1].split(" "))
                .map(leaf -> String.format(Locale.ROOT, "%.5f", Double.parseDouble(leaf) / draws))
                .collect(Collectors.joining(" ", cells[0] + '\t', "\n"));
    }

    public Boost(float[][] data, float[] labels, float[] weights, Settings settings) {
        this.settings = settings;
        this.rows = data.length;
        this.width = data[0].length;
        this.labels = labels;
        this.weights = weights;
        this.random = new Random(settings.seed());
        this.columns = new byte[width][rows];
        this.borders = new float[width][];
        for (int f = 0; f < width; f++) {
            bin(data, f);
        }
        this.scores = new double[rows];
    }

    private void bin(float[][] data, int f) {
        int count = Math.min(rows, 20_000);
        float[] sample = new float[count];
        for (int i = 0; i < count; i++) {
            sample[i] = data[(int) ((long) i * rows / count)][f];
        }
        Arrays.sort(sample);
        float[] found = new float[BINS - 1];
        int size = 0;
        for (int b = 1; b < BINS; b++) {
            int at = (int) ((long) b * count / BINS);
            float value = sample[at];
            int next = at;
            while (next < count && sample[next] == value) {
                next++;
            }
            int previous = at;
            while (previous >= 0 && sample[previous] == value) {
                previous--;
            }
            float below = previous >= 0 ? (sample[previous] + value) / 2 : value;
            float above = next < count ? (sample[next] + value) / 2 : value;
            for (float border : new float[] {below, above}) {
                if (size < found.length
                        && border > sample[0] - 1e-6
                        && border < sample[count - 1]
                        && (size == 0 || border > found[size - 1])) {
                    found[size++] = border;
                }
            }
        }
        borders[f] = Arrays.copyOf(found, size);
        for (int i = 0; i < rows; i++) {
            int bin = 0;
            while (bin < size && data[i][f] > borders[f][bin]) {
                bin++;
            }
            columns[f][i] = (byte) bin;
        }
    }

    /** Trains, and gives the table of trees. */
    public String train() {
        double yes = 0;
        double all = 0;
        for (int i = 0; i < rows; i++) {
            yes += labels[i] * weights[i];
            all += weights[i];
        }
        double base = Math.log((yes + 1) / (all - yes + 1));
        Arrays.fill(scores, base);
        table.append("base\t").append(String.format(Locale.ROOT, "%.5f", base)).append('\n');
        for (int t = 0; t < settings.trees(); t++) {
            tree();
        }
        return table.toString();
    }

    /**
     * Trains on rows that stand in groups, of which one is to be chosen (softmax; Cao et al. 2007), and gives the table of
     * trees. The labels of a group are the shares that its rows should get.
     *
     * @param groups where each group begins, and at the end the number of rows
     */
    public String rank(int[] groups) {
        this.groups = groups.clone();
        table.append("base\t0\n");
        for (int t = 0; t < settings.trees(); t++) {
            tree();
        }
        return table.toString();
    }

    /** The chance of each row: by itself, or among its group. */
    private double[] chances() {
        double[] chances = new double[rows];
        if (groups.length == 0) {
            Arrays.setAll(chances, i -> 1 / (1 + Math.exp(-scores[i])));
        }
        for (int g = 0; g + 1 < groups.length; g++) {
            double most = Arrays.stream(scores, groups[g], groups[g + 1]).max().orElse(0);
            double sum = 0;
            for (int i = groups[g]; i < groups[g + 1]; i++) {
                chances[i] = Math.exp(scores[i] - most);
                sum += chances[i];
            }
            for (int i = groups[g]; i < groups[g + 1]; i++) {
                chances[i] /= sum;
            }
        }
        return chances;
    }

    private void tree() {
        int count = 0;
        int[] sample = new int[rows];
        for (int i = 0; i < rows; i++) {
            if (random.nextDouble() < settings.rowShare()) {
                sample[count++] = i;
            }
        }
        double[] chances = chances();
        float[] gradients = new float[count];
        float[] curvatures = new float[count];
        for (int k = 0; k < count; k++) {
            int i = sample[k];
            double chance = chances[i];
            gradients[k] = (float) (weights[i] * (chance - labels[i]));
            curvatures[k] = (float) Math.max(1e-6, weights[i] * chance * (1 - chance));
        }
        int[] leaf = new int[count];
        int[] asked = new int[settings.depth()];
        int[] limits = new int[settings.depth()];
        boolean[] usable = new boolean[width];
        for (int f = 0; f < width; f++) {
            usable[f] = borders[f].length > 0 && random.nextDouble() < settings.featureShare();
        }
        for (int level = 0; level < settings.depth(); level++) {
            int leaves = 1 << level;
            double best = -1;
            for (int f = 0; f < width; f++) {
                if (!usable[f]) {
                    continue;
                }
                double[] found = bestBorder(sample, count, gradients, curvatures, leaf, leaves, f);
                if (found[0] > best) {
                    best = found[0];
                    asked[level] = f;
                    limits[level] = (int) found[1];
                }
            }
            byte[] column = columns[asked[level]];
            for (int k = 0; k < count; k++) {
                leaf[k] |= column[sample[k]] > limits[level] ? leaves : 0;
            }
        }
        finish(count, gradients, curvatures, leaf, asked, limits);
    }

    private double[] bestBorder(
            int[] sample, int count, float[] gradients, float[] curvatures, int[] leaf, int leaves, int f) {
        int size = borders[f].length + 1;
        double[] g = new double[leaves * BINS];
        double[] h = new double[leaves * BINS];
        byte[] column = columns[f];
        for (int k = 0; k < count; k++) {
            int at = leaf[k] * BINS + column[sample[k]];
            g[at] += gradients[k];
            h[at] += curvatures[k];
        }
        double[] gain = new double[size];
        for (int l = 0; l < leaves; l++) {
            double sumG = 0;
            double sumH = 0;
            for (int b = 0; b < size; b++) {
                sumG += g[l * BINS + b];
                sumH += h[l * BINS + b];
            }
            double leftG = 0;
            double leftH = 0;
            for (int b = 0; b < size - 1; b++) {
                leftG += g[l * BINS + b];
                leftH += h[l * BINS + b];
                double rightG = sumG - leftG;
                double rightH = sumH - leftH;
                gain[b] += leftG * leftG / (leftH + settings.hold()) + rightG * rightG / (rightH + settings.hold());
            }
        }
        int best = 0;
        for (int b = 1; b < size - 1; b++) {
            best = gain[b] > gain[best] ? b : best;
        }
        return new double[] {gain[best], best};
    }

    private void finish(int count, float[] gradients, float[] curvatures, int[] leaf, int[] asked, int[] limits) {
        int leaves = 1 << settings.depth();
        double[] g = new double[leaves];
        double[] h = new double[leaves];
        for (int k = 0; k < count; k++) {
            g[leaf[k]] += gradients[k];
            h[leaf[k]] += curvatures[k];
        }
        float[] values = new float[leaves];
        for (int l = 0; l < leaves; l++) {
            values[l] = Math.round(-g[l] / (h[l] + settings.hold()) * settings.rate() * 10_000) / 10_000f;
        }
        for (int i = 0; i < rows; i++) {
            int at = 0;
            for (int level = 0; level < asked.length; level++) {
                at |= columns[asked[level]][i] > limits[level] ? 1 << level : 0;
            }
            scores[i] += values[at];
        }
        for (int level = 0; level < asked.length; level++) {
            table.append(level == 0 ? "" : " ")
                    .append(asked[level])
                    .append('>')
                    .append(borders[asked[level]][limits[level]]);
        }
        for (int l = 0; l < leaves; l++) {
            table.append(l == 0 ? "\t" : " ").append(values[l] == 0 ? "0" : Float.toString(values[l]));
        }
        table.append('\n');
    }
}
