package org.hearsay.stemma;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Grows a stemma from the shortest tree over the witnesses: wherever two neighbours of a node share readings against
 * it, a lost copy is put between, with the readings that two of the three have; then the shortest tree over all is
 * drawn again (Steiner points as medians, after Bandelt et al. 1999; witnesses as inner nodes, as in Roos and Zou 2011).
 */
final class GrowTree {
    private final ReadingMatrix matrix;
    private final double least;

    /** @param least weight of readings shared against a node that calls for a lost copy */
    GrowTree(ReadingMatrix matrix, double least) {
        this.matrix = matrix;
        this.least = least;
    }

    WitnessTree grow() {
        List<int[]> readings = new ArrayList<>();
        for (int witness = 0; witness < matrix.witnesses(); witness++) {
            readings.add(matrix.row(witness));
        }
        WitnessTree tree = WitnessTree.shortest(matrix, readings);
        for (int round = 0; round < matrix.witnesses(); round++) {
            int[] median = bestMedian(tree);
            if (median == null) {
                break;
            }
            List<int[]> more = new ArrayList<>(tree.readings());
            more.add(median);
            WitnessTree larger = settled(WitnessTree.shortest(matrix, more));
            if (length(larger) >= length(tree) - least / 2) {
                break;
            }
            tree = larger;
        }
        return tree;
    }

    /** The readings of the lost copy that shortens the tree most, or null if none does by enough. */
    private int[] bestMedian(WitnessTree tree) {
        int[] best = null;
        double most = least;
        for (int node = 0; node < tree.size(); node++) {
            List<Integer> around = List.copyOf(tree.neighbours().get(node));
            for (int i = 0; i < around.size(); i++) {
                for (int j = 0; j < i; j++) {
                    int[] a = tree.readings().get(node);
                    int[] b = tree.readings().get(around.get(i));
                    int[] c = tree.readings().get(around.get(j));
                    double gain = againstFirst(a, b, c);
                    if (gain >= most) {
                        most = gain + 1e-9;
                        best = median(a, b, c);
                    }
                }
            }
        }
        return best;
    }

    private double againstFirst(int[] a, int[] b, int[] c) {
        double gain = 0;
        for (int place = 0; place < a.length; place++) {
            if (b[place] == c[place]
                    && a[place] != b[place]
                    && b[place] != ReadingMatrix.GAP
                    && a[place] != ReadingMatrix.GAP) {
                gain += matrix.weight(place);
            }
        }
        return gain;
    }

    private static int[] median(int[] a, int[] b, int[] c) {
        int[] median = new int[a.length];
        for (int place = 0; place < a.length; place++) {
            boolean twoOthers = b[place] == c[place] && b[place] != ReadingMatrix.GAP;
            int own = a[place] != ReadingMatrix.GAP ? a[place] : b[place] != ReadingMatrix.GAP ? b[place] : c[place];
            median[place] = twoOthers ? b[place] : own;
        }
        return median;
    }

    /** Leaves out lost copies with fewer than three neighbours and lets the others have what most neighbours have. */
    private WitnessTree settled(WitnessTree drawn) {
        WitnessTree tree = drawn;
        for (int round = 0; round < 6; round++) {
            List<int[]> kept = new ArrayList<>(tree.readings().subList(0, tree.witnesses()));
            boolean changed = false;
            for (int node = tree.witnesses(); node < tree.size(); node++) {
                TreeSet<Integer> around = tree.neighbours().get(node);
                if (around.size() < 3) {
                    changed = true;
                    continue;
                }
                int[] readings = majority(tree, node);
                changed |= !java.util.Arrays.equals(readings, tree.readings().get(node));
                kept.add(readings);
            }
            if (!changed) {
                break;
            }
            tree = WitnessTree.shortest(matrix, kept);
        }
        return tree;
    }

    private static int[] majority(WitnessTree tree, int node) {
        int[] own = tree.readings().get(node);
        int[] result = own.clone();
        List<Integer> around = List.copyOf(tree.neighbours().get(node));
        for (int place = 0; place < own.length; place++) {
            int most = 0;
            for (int candidate : around) {
                int reading = tree.readings().get(candidate)[place];
                int votes = 0;
                for (int other : around) {
                    votes += tree.readings().get(other)[place] == reading ? 1 : 0;
                }
                if (reading != ReadingMatrix.GAP && (votes > most || votes == most && reading == own[place])) {
                    most = votes;
                    result[place] = reading;
                }
            }
        }
        return result;
    }

    private double length(WitnessTree tree) {
        double length = 0;
        for (int node = 0; node < tree.size(); node++) {
            for (int next : tree.neighbours().get(node)) {
                if (next > node) {
                    length += matrix.distance(
                            tree.readings().get(node), tree.readings().get(next));
                }
            }
        }
        return length;
    }
}
