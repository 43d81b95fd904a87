package org.hearsay.story;

import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.text.StableHash;
import org.hearsay.text.TermTable;

/**
 * How rare terms are: in news at large, and among the articles at hand.
 *
 * @param terms that stand in articles at hand, ascending
 * @param counts in how many of them each stands
 * @param articles at hand
 * @param others in how many of them a term stands that is not listed
 */
public record TermRarity(long[] terms, int[] counts, int articles, int others) implements Serializable {
    private static final Map<Long, Integer> AT_LARGE = new HashMap<>();
    private static final int ARTICLES_AT_LARGE;

    static {
        int articles = 1;
        for (List<String> row :
                TermTable.load(TermRarity.class, "term-frequencies.tsv").rows()) {
            int frequency = Integer.parseInt(row.get(1));
            if (row.get(0).equals("(articles)")) {
                articles = frequency;
            } else {
                AT_LARGE.put(StableHash.of(row.get(0)), frequency);
            }
        }
        ARTICLES_AT_LARGE = articles;
    }

    /** Counts in how many of the articles each term stands. */
    static TermRarity of(List<TermCounts> counts) {
        TermTally tally = new TermTally();
        for (TermCounts count : counts) {
            for (int i = 0; i < count.size(); i++) {
                tally.add(count.term(i));
            }
        }
        long[] terms = tally.terms();
        int[] times = new int[terms.length];
        Arrays.setAll(times, term -> tally.count(terms[term]));
        return new TermRarity(terms, times, counts.size(), 0);
    }

    /** Of counts that leave out the terms of one article alone, which are most. */
    public static TermRarity ofCommon(Map<Long, Integer> counts, int articles) {
        long[] terms =
                counts.keySet().stream().mapToLong(Long::longValue).sorted().toArray();
        int[] times = new int[terms.length];
        Arrays.setAll(times, term -> counts.get(terms[term]));
        return new TermRarity(terms, times, articles, 1);
    }

    /** In how many of the articles at hand the term stands. */
    int frequency(long term) {
        int at = Arrays.binarySearch(terms, term);
        return at < 0 ? others : counts[at];
    }

    /** Inverse document frequency over both collections, 0 or more. */
    double of(long term) {
        double frequency = AT_LARGE.getOrDefault(term, 0) + frequency(term);
        return Math.max(0, StrictMath.log((ARTICLES_AT_LARGE + articles + 1.0) / (frequency + 1)));
    }

    /** The rarity of each term of a vector. */
    double[] of(TermVector counts) {
        double[] rarities = new double[counts.size()];
        Arrays.setAll(rarities, term -> of(counts.key(term)));
        return rarities;
    }

    /** The terms' weights: (1 + log count) times rarity. */
    TermVector weigh(TermVector counts) {
        return weigh(counts, counts, of(counts));
    }

    /**
     * The same for some of an article's terms.
     *
     * @param all its terms, these among them
     * @param rarities of all
     */
    static TermVector weigh(TermVector counts, TermVector all, double[] rarities) {
        float[] weights = new float[counts.size()];
        int at = 0;
        for (int i = 0; i < weights.length; i++) {
            while (all.key(at) != counts.key(i)) {
                at++;
            }
            double times = counts.value(i) == 1 ? 1 : 1 + StrictMath.log(counts.value(i));
            weights[i] = (float) (times * rarities[at]);
        }
        return counts.with(weights);
    }
}
