package org.hearsay.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.hearsay.model.CapHit;

/**
 * Which pairs of articles are worth comparing: those that share a weighty term and stand near each other in the order
 * of time among all that have it.
 *
 * <p>Work grows with articles times {@link #NEAR}, however popular a term is: a popular term links each article to its
 * neighbours in time and to the first that has it, and drops none.
 *
 * @param pairs as (later shl 32 | earlier), ascending
 * @param popular terms of articles that more than {@link #NEAR} articles before have
 * @param crowded articles with more than {@link #KEPT} links
 */
record CandidatePairs(long[] pairs, long popular, long crowded) {
    /** Weighty terms that are looked up for an article. */
    private static final int TERMS = 20;

    private static final int NAMES = 8;

    /** Articles before it, among those that have a term, to which an article is linked. */
    private static final int NEAR = 16;

    /** Links kept for an article, the weightiest. */
    private static final int KEPT = 24;

    static CandidatePairs of(List<ArticleSketch> sketches, TermRarity rarity) {
        Map<Long, List<Integer>> postings = new HashMap<>();
        long[] pairs = new long[1024];
        int count = 0;
        long popular = 0;
        long crowded = 0;
        for (int article = 0; article < sketches.size(); article++) {
            Map<Integer, Double> shared = new HashMap<>();
            for (long term : terms(sketches.get(article))) {
                if (rarity.frequency(term) < 2) {
                    continue;
                }
                List<Integer> having = postings.computeIfAbsent(term, none -> new ArrayList<>());
                double weight = rarity.of(term);
                for (int back = having.size() - 1; back >= Math.max(0, having.size() - NEAR); back--) {
                    shared.merge(having.get(back), weight, Double::sum);
                }
                if (having.size() > NEAR) {
                    popular++;
                    shared.merge(having.get(0), weight, Double::sum);
                }
                having.add(article);
            }
            crowded += shared.size() > KEPT ? 1 : 0;
            if (count + KEPT > pairs.length) {
                pairs = Arrays.copyOf(pairs, 2 * pairs.length);
            }
            for (int earlier : weightiest(shared)) {
                pairs[count++] = (long) article << 32 | earlier;
            }
        }
        return new CandidatePairs(Arrays.copyOf(pairs, count), popular, crowded);
    }

    /** The bounds that were reached. */
    List<CapHit> caps() {
        List<CapHit> caps = new ArrayList<>();
        if (popular > 0) {
            caps.add(new CapHit("stories", "earlier articles looked at that have one term", NEAR, popular));
        }
        if (crowded > 0) {
            caps.add(new CapHit("stories", "earlier articles compared with an article", KEPT, crowded));
        }
        return caps;
    }

    static int later(long pair) {
        return (int) (pair >>> 32);
    }

    static int earlier(long pair) {
        return (int) pair;
    }

    private static int[] weightiest(Map<Integer, Double> shared) {
        return shared.entrySet().stream()
                .sorted(Map.Entry.<Integer, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .limit(KEPT)
                .mapToInt(Map.Entry::getKey)
                .sorted()
                .toArray();
    }

    private static TreeSet<Long> terms(ArticleSketch sketch) {
        TreeSet<Long> terms = new TreeSet<>();
        addKeys(sketch.all().heaviest(TERMS), terms);
        addKeys(sketch.head().heaviest(NAMES), terms);
        addKeys(sketch.names().heaviest(NAMES), terms);
        return terms;
    }

    private static void addKeys(TermVector vector, TreeSet<Long> keys) {
        for (int i = 0; i < vector.size(); i++) {
            keys.add(vector.key(i));
        }
    }
}
