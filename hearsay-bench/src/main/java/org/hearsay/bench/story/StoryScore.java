package org.hearsay.bench.story;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.model.Story;

/**
 * How well stories fit events that are known: B-cubed (Bagga and Baldwin 1998) and pairs, each from 0 to 1.
 *
 * @param articles how many were scored
 */
public record StoryScore(int articles, double precision, double recall, double pairPrecision, double pairRecall) {
    public static StoryScore of(List<LabelledArticle> known, List<Story> stories) {
        Map<String, String> found = new HashMap<>();
        stories.forEach(story -> story.articles().forEach(article -> found.put(article, story.id())));
        double precision = 0;
        double recall = 0;
        long right = 0;
        long claimed = 0;
        long wanted = 0;
        for (LabelledArticle a : known) {
            int both = 0;
            int same = 0;
            int gold = 0;
            for (LabelledArticle b : known) {
                boolean isGold = a.story().equals(b.story());
                boolean isFound =
                        found.get(a.article().id()).equals(found.get(b.article().id()));
                both += isGold && isFound ? 1 : 0;
                same += isFound ? 1 : 0;
                gold += isGold ? 1 : 0;
            }
            precision += both / (double) same / known.size();
            recall += both / (double) gold / known.size();
            right += both - 1;
            claimed += same - 1;
            wanted += gold - 1;
        }
        return new StoryScore(
                known.size(), precision, recall, right / Math.max(1.0, claimed), right / Math.max(1.0, wanted));
    }

    double f1() {
        return harmonic(precision, recall);
    }

    double pairF1() {
        return harmonic(pairPrecision, pairRecall);
    }

    private static double harmonic(double a, double b) {
        return a + b == 0 ? 0 : 2 * a * b / (a + b);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "articles %d B3 P %.3f R %.3f F1 %.3f pairs P %.3f R %.3f F1 %.3f",
                articles,
                precision,
                recall,
                f1(),
                pairPrecision,
                pairRecall,
                pairF1());
    }
}
