package org.hearsay.collation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The links between renderings, found when first asked for. */
final class Pairs {
    private final PairAligner aligner;
    private final List<Rendering> renderings;
    private final Map<Long, LinkTable> found = new HashMap<>();

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

    /** The pairs whose links are kept, the lower number first, in order. */
    List<int[]> kept() {
        long count = renderings.size();
        return found.keySet().stream()
                .filter(key -> key / count < key % count)
                .sorted()
                .map(key -> new int[] {(int) (key / count), (int) (key % count)})
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
        LinkTable links = links(a, b);
        double linked = 0;
        double all = 0;
        for (int i = 0; i < links.rows(); i++) {
            float best = 0;
            for (int j = 0; j < links.columns(); j++) {
                best = Math.max(best, links.at(i, j));
            }
            linked += best * rendering(a).term(i).weight();
            all += rendering(a).term(i).weight();
        }
        for (int j = 0; j < links.columns(); j++) {
            float best = 0;
            for (int i = 0; i < links.rows(); i++) {
                best = Math.max(best, links.at(i, j));
            }
            linked += best * rendering(b).term(j).weight();
            all += rendering(b).term(j).weight();
        }
        return all == 0 ? 0 : linked / all;
    }
}
