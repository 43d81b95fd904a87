package org.hearsay.stemma;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Grows trees from places drawn with replacement, always the same draws, and picks the one that agrees best with all of
 * them on which of two witnesses is nearer to a third (Roos and Heikkil&auml; 2009 measure stemmata by that).
 */
final class SampleTrees {
    private static final int DRAWS = 60;
    private static final long SEED = 20240229;

    private final List<WitnessTree> trees = new ArrayList<>();

    SampleTrees(ReadingMatrix matrix, double least) {
        trees.add(new GrowTree(matrix, least).grow());
        Random random = new Random(SEED);
        for (int draw = 0; draw < DRAWS && matrix.places() > 0; draw++) {
            double[] drawn = new double[matrix.places()];
            for (int i = 0; i < drawn.length; i++) {
                drawn[random.nextInt(drawn.length)]++;
            }
            trees.add(new GrowTree(matrix.weighted(drawn), least).grow());
        }
    }

    List<WitnessTree> all() {
        return trees;
    }

    WitnessTree best() {
        List<byte[]> signs = trees.stream().map(SampleTrees::signs).toList();
        int width = signs.get(0).length;
        int[] sum = new int[width];
        for (byte[] of : signs) {
            for (int i = 0; i < width; i++) {
                sum[i] += of[i];
            }
        }
        int best = 0;
        double most = Double.NEGATIVE_INFINITY;
        for (int tree = 0; tree < trees.size(); tree++) {
            double agreement = 0;
            for (int i = 0; i < width; i++) {
                double mean = sum[i] / (double) trees.size();
                agreement -= Math.abs(signs.get(tree)[i] - mean);
            }
            if (agreement > most + 1e-9) {
                most = agreement;
                best = tree;
            }
        }
        return trees.get(best);
    }

    /** For each witness and each two others which is nearer: -1, 0, 1. */
    private static byte[] signs(WitnessTree tree) {
        int n = tree.witnesses();
        int[][] steps = tree.steps();
        byte[] signs = new byte[n * n * n];
        int count = 0;
        for (int a = 0; a < n; a++) {
            for (int b = 0; b < n; b++) {
                for (int c = 0; c < b; c++) {
                    if (a != b && a != c) {
                        signs[count++] = (byte) Integer.signum(steps[a][b] - steps[a][c]);
                    }
                }
            }
        }
        return java.util.Arrays.copyOf(signs, count);
    }
}
