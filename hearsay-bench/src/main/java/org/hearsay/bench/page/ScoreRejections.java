package org.hearsay.bench.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.model.Outcome;
import org.hearsay.model.Rejected;
import org.hearsay.page.CleanPage;
import org.hearsay.page.OutletMemory;
import org.hearsay.text.TermTable;

/**
 * Scores how the page step tells articles from pages that hold none, on invented pages.
 *
 * <p>{@code ScoreRejections look|learn|aside|fresh [misses]}: prints how many of each kind were taken for what, then how many pages that hold no
 * article were rejected, for the right reason, and how many articles were kept. The misses of {@code aside} and {@code fresh} are for nobody who
 * works on the step.
 */
public final class ScoreRejections {
    private static final String ARTICLE = "article";

    private ScoreRejections() {}

    public static void main(String[] arguments) {
        boolean misses = arguments.length > 1;
        Map<String, Map<String, Integer>> taken = new TreeMap<>();
        for (InventedPage page : pages(arguments[0])) {
            String found = code(read(page));
            taken.computeIfAbsent(page.expected(), none -> new TreeMap<>()).merge(found, 1, Integer::sum);
            if (misses && !found.equals(page.expected())) {
                System.out.println(page.name() + ", " + page.expected() + " in " + page.language() + ": " + read(page));
            }
        }
        taken.forEach((expected, found) -> System.out.println(expected + " taken for " + found));
        int none = 0;
        int rejected = 0;
        int exact = 0;
        for (Map.Entry<String, Map<String, Integer>> row : taken.entrySet()) {
            for (Map.Entry<String, Integer> cell : row.getValue().entrySet()) {
                boolean holdsNone = !row.getKey().equals(ARTICLE);
                none += holdsNone ? cell.getValue() : 0;
                rejected += holdsNone && !cell.getKey().equals(ARTICLE) ? cell.getValue() : 0;
                exact += holdsNone && cell.getKey().equals(row.getKey()) ? cell.getValue() : 0;
            }
        }
        Map<String, Integer> articles = taken.getOrDefault(ARTICLE, Map.of());
        System.out.printf(
                Locale.ROOT,
                "%s: without an article %d, rejected %d (%.3f), for the right reason %d; articles kept %d of %d%n",
                arguments[0],
                none,
                rejected,
                rejected / (double) Math.max(1, none),
                exact,
                articles.getOrDefault(ARTICLE, 0),
                articles.values().stream().mapToInt(Integer::intValue).sum());
    }

    static List<InventedPage> pages(String part) {
        return TermTable.load(ScoreRejections.class, "rejections.tsv").rows().stream()
                .map(InventedPage::of)
                .filter(page -> page.part().equals(part))
                .toList();
    }

    private static Outcome read(InventedPage page) {
        CleanPage step = new CleanPage();
        return step.finish(step.draft(page.page()), OutletMemory.EMPTY);
    }

    private static String code(Outcome outcome) {
        return outcome instanceof Rejected rejected ? rejected.problem().code() : ARTICLE;
    }
}
