package org.hearsay.collation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The links between renderings, found when first asked for. */
final class Pairs {
    /**
     * Two renderings and what is kept of them.
     *
     * @param links from the words of a to those of b
     */
    record Kept(int a, int b, LinkTable links) {}

    private final PairAligner aligner;
    private final List<Rendering> renderings;
    private final Map<Long, LinkTable> found = new HashMap<>();
    private final Map<Long, Double> nearness = new HashMap<>();

    Pairs(PairAligner aligner, List<Rendering> renderings) {
        this.aligner = aligner;
        this.renderings = List.copyOf(renderings);
    }

    Rendering rendering(int number) {
        return renderings.get(number);
    }

    int count() {
        return renderings.size();
    }

    /** Links from the words of a to those of b. */
    LinkTable links(int a, int b) {
        long key = (long) a * renderings.size() + b;
        LinkTable links = found.get(key);
        if (links == null) {
            links = aligner.align(renderings.get(a), renderings.get(b));
            found.put(key, links);
            found.put((long) b * renderings.size() + a, links.turned());
        }
        return links;
    }

    /** Links that were asked for before, or null. */
    @org.jspecify.annotations.Nullable
    LinkTable linksFound(int a, int b) {
        return found.get((long) a * renderings.size() + b);
    }

    /** The pairs whose links are kept, in order of the first, then the second; each pair from both sides. */
    List<Kept> kept() {
        int count = renderings.size();
        return new TreeMap<>(found)
                .entrySet().stream()
                        .map(entry -> new Kept(
                                (int) (entry.getKey() / count), (int) (entry.getKey() % count), entry.getValue()))
                        .toList();
    }

    /** Gives up what is kept of a rendering, once it has its place. */
    void forget(int number) {
        for (int other = 0; other < renderings.size(); other++) {
            found.remove((long) number * renderings.size() + other);
            found.remove((long) other * renderings.size() + number);
        }
    }

    /** The share of the weight of both renderings that is linked, from 0 to 1. */
    double nearness(int a, int b) {
        return nearness.computeIfAbsent((long) a * renderings.size() + b, key -> share(a, b));
    }

    private double share(int a, int b) {
        LinkTable links = links(a, b);
        double[] weightsA = rendering(a).weights();
        double[] weightsB = rendering(b).weights();
        float[] bestOfA = new float[links.rows()];
        float[] bestOfB = new float[links.columns()];
        for (int i = 0; i < bestOfA.length; i++) {
            for (int j = 0; j < bestOfB.length; j++) {
                float link = links.at(i, j);
                if (link > 0) {
                    bestOfA[i] = Math.max(bestOfA[i], link);
                    bestOfB[j] = Math.max(bestOfB[j], link);
                }
            }
        }
        double linked = 0;
        double all = 0;
        for (int i = 0; i < bestOfA.length; i++) {
            linked += bestOfA[i] * weightsA[i];
            all += weightsA[i];
        }
        for (int j = 0; j < bestOfB.length; j++) {
            linked += bestOfB[j] * weightsB[j];
            all += weightsB[j];
        }
        return all == 0 ? 0 : linked / all;
    }
}
