package org.hearsay.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.text.TermTable;

/** How rare terms are: in news at large, and among the articles at hand. */
final class TermRarity {
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
                AT_LARGE.put(Terms.hash(row.get(0)), frequency);
            }
        }
        ARTICLES_AT_LARGE = articles;
    }

    private final Map<Long, Integer> here = new HashMap<>();
    private final int articles;

    /** Counts in how many of the articles each term stands. */
    TermRarity(List<TermCounts> counts) {
        articles = counts.size();
        for (TermCounts count : counts) {
            for (int i = 0; i < count.all().size(); i++) {
                here.merge(count.all().key(i), 1, Integer::sum);
            }
        }
    }

    /** In how many of the articles at hand the term stands. */
    int frequency(long term) {
        return here.getOrDefault(term, 0);
    }

    /** Inverse document frequency over both collections, 0 or more. */
    double of(long term) {
        double frequency = AT_LARGE.getOrDefault(term, 0) + frequency(term);
        return Math.max(0, Math.log((ARTICLES_AT_LARGE + articles + 1.0) / (frequency + 1)));
    }

    /** The terms' weights: (1 + log count) times rarity. */
    TermVector weigh(TermVector counts) {
        return counts.map((term, count) -> (1 + Math.log(count)) * of(term));
    }
}
