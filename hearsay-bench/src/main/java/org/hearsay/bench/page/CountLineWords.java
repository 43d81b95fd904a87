package org.hearsay.bench.page;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.bench.page.Lessons.Lesson;
import org.hearsay.page.LineWords;

/** Counts on how many pages a term stands in lines that are text and in lines that are not. */
final class CountLineWords {
    private static final int FEWEST_PAGES = 3;
    private static final double LEAST = 0.3;

    private final Map<String, int[]> counts = new TreeMap<>();

    /** Adds a page, given in all the forms in which it is learned. */
    void add(List<Lesson> forms) {
        Set<String> seen = new HashSet<>();
        for (Lesson form : forms) {
            List<String> keys = form.draft().keys();
            for (int i = 0; i < keys.size(); i++) {
                int text = form.labels()[i] > 0.5f ? 1 : 0;
                for (String term : LineWords.terms(keys.get(i))) {
                    if (seen.add(text + term)) {
                        counts.computeIfAbsent(term, none -> new int[2])[text]++;
                    }
                }
            }
        }
    }

    /** A row a term, in the order of the terms, its odds behind it; rare terms and those that say little are left out. */
    String table() {
        StringBuilder table = new StringBuilder();
        counts.forEach((term, count) -> {
            double odds = StrictMath.log((count[1] + 1.0) / (count[0] + 1.0));
            if (count[0] + count[1] >= FEWEST_PAGES && Math.abs(odds) >= LEAST) {
                table.append(term)
                        .append('\t')
                        .append(String.format(Locale.ROOT, "%.2f", odds))
                        .append('\n');
            }
        });
        return table.toString();
    }
}
