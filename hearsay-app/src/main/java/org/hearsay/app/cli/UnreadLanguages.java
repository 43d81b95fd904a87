package org.hearsay.app.cli;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearsay.attribution.FindAttributions;
import org.hearsay.model.Article;

/** Articles in languages without a table of cues, counted in a line; none where there are none. */
final class UnreadLanguages {
    static final String ALONE = "no table of cues: quotations alone are told";

    private UnreadLanguages() {}

    static List<String> of(List<Article> articles) {
        Map<String, Long> counts = articles.stream()
                .filter(article -> !FindAttributions.reads(article))
                .map(Article::language)
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        String each = counts.entrySet().stream()
                .map(count -> count.getKey() + " " + count.getValue())
                .collect(Collectors.joining(", "));
        return all == 0
                ? List.of()
                : List.of(all + (all == 1 ? " article" : " articles") + " in other languages (" + each + "), " + ALONE);
    }

    static boolean has(Article article) {
        return !FindAttributions.reads(article);
    }
}
