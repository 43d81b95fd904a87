package org.hearsay.reuse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.model.Attribution;
import org.hearsay.model.Span;

/** Which stretches of the articles are quoted words. */
final class Quotations {
    /** Share of a passage that must lie in quoted words. */
    private static final double MOST = 0.8;

    private final Map<String, List<Span>> quoted = new HashMap<>();

    Quotations(List<Attribution> attributions) {
        Map<String, List<Attribution>> own = new HashMap<>();
        attributions.forEach(attribution -> own.computeIfAbsent(attribution.article(), none -> new ArrayList<>())
                .add(attribution));
        own.forEach((article, all) -> quoted.put(article, spans(all)));
    }

    boolean hold(String article, Span passage) {
        return hold(quoted.getOrDefault(article, List.of()), passage);
    }

    /** The stretches of one article's text that are quoted words, by start. */
    static List<Span> spans(List<Attribution> attributions) {
        return attributions.stream()
                .filter(one -> one.kind() != Attribution.Kind.INDIRECT && one.place() == Attribution.IN_TEXT)
                .flatMap(one -> one.spans().stream())
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    static boolean hold(List<Span> quoted, Span passage) {
        int inside = 0;
        int done = passage.start();
        for (Span span : quoted) {
            int from = Math.max(done, span.start());
            int to = Math.min(passage.end(), span.end());
            if (to > from) {
                inside += to - from;
                done = to;
            }
        }
        return inside >= MOST * passage.length();
    }
}
