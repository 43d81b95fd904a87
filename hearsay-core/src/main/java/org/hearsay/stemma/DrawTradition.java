package org.hearsay.stemma;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hearsay.model.Certainty;
import org.hearsay.model.Evidence;
import org.hearsay.model.Origin;
import org.hearsay.model.Stemma;
import org.hearsay.model.StemmaEdge;
import org.hearsay.model.StemmaNode;
import org.hearsay.text.StableId;

/** Draws the stemma of witnesses from their readings alone: a tree without a root, so that no edge has a direction. */
final class DrawTradition {
    /** Readings that two neighbours must share against a node before a lost copy is put between them. */
    private static final double LEAST = 4;

    private final List<String> witnesses;
    private final SampleTrees samples;
    private final WitnessTree tree;

    DrawTradition(List<String> witnesses, ReadingMatrix matrix) {
        this.witnesses = witnesses;
        this.samples = new SampleTrees(matrix, LEAST);
        this.tree = samples.best();
    }

    Stemma draw() {
        List<StemmaNode> nodes = new ArrayList<>();
        for (int node = 0; node < tree.size(); node++) {
            boolean extant = node < witnesses.size();
            nodes.add(new StemmaNode(
                    id(node),
                    extant ? StemmaNode.Kind.EXTANT : StemmaNode.Kind.INFERRED,
                    extant ? witnesses.get(node) : "lost copy " + (node - witnesses.size() + 1),
                    null,
                    null,
                    extant ? "" : "inferred from readings that its neighbours share"));
        }
        TreeMap<String, StemmaEdge> edges = new TreeMap<>();
        for (int node = 0; node < tree.size(); node++) {
            for (int next : tree.neighbours().get(node)) {
                if (next > node) {
                    StemmaEdge edge = edge(node, next);
                    edges.put(edge.to() + " " + edge.from(), edge);
                }
            }
        }
        String first = witnesses.get(0);
        Origin origin = new Origin(first, witnesses, "readings alone show one tradition and no direction");
        return new Stemma("collation", nodes, List.copyOf(edges.values()), List.of(origin), 1, 1, List.of());
    }

    private String id(int node) {
        return node < witnesses.size()
                ? witnesses.get(node)
                : "lost-" + StableId.of("lost copy", Integer.toString(node)).substring(0, 6);
    }

    /** Its probability is the share of sampled trees that part the witnesses in the same two. */
    private StemmaEdge edge(int a, int b) {
        TreeSet<Integer> part = canonical(tree, a, b);
        int same = 0;
        for (WitnessTree sample : samples.all()) {
            same += has(sample, part) ? 1 : 0;
        }
        double probability = same / (double) samples.all().size();
        String first = id(a).compareTo(id(b)) < 0 ? id(a) : id(b);
        String second = first.equals(id(a)) ? id(b) : id(a);
        int apart = apart(tree.readings().get(a), tree.readings().get(b));
        Evidence evidence = new Evidence(
                Evidence.Kind.READING,
                "they differ in " + apart + (apart == 1 ? " place" : " places")
                        + "; the same parting of the witnesses in " + Say.percent(probability)
                        + " of trees grown from resampled places",
                StrictMath.log((probability + 0.01) / (1.01 - probability)),
                null,
                null);
        return new StemmaEdge(
                first,
                second,
                probability,
                Certainty.UNDETERMINED,
                List.of(evidence),
                "evidence of direction: dates, or which reading is the older");
    }

    private static int apart(int[] a, int[] b) {
        int apart = 0;
        for (int place = 0; place < a.length; place++) {
            apart += a[place] != b[place] && a[place] != ReadingMatrix.GAP && b[place] != ReadingMatrix.GAP ? 1 : 0;
        }
        return apart;
    }

    private static boolean has(WitnessTree sample, TreeSet<Integer> part) {
        for (int node = 0; node < sample.size(); node++) {
            for (int next : sample.neighbours().get(node)) {
                if (next > node && canonical(sample, node, next).equals(part)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The part without the first witness. */
    private static TreeSet<Integer> canonical(WitnessTree tree, int a, int b) {
        TreeSet<Integer> side = tree.side(a, b);
        return side.contains(0) ? tree.side(b, a) : side;
    }
}
