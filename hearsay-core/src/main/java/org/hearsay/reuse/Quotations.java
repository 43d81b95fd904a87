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
        for (Attribution attribution : attributions) {
            if (attribution.kind() != Attribution.Kind.INDIRECT && attribution.place() == Attribution.IN_TEXT) {
                quoted.computeIfAbsent(attribution.article(), none -> new ArrayList<>())
                        .addAll(attribution.spans());
            }
        }
        quoted.values().forEach(spans -> spans.sort(Comparator.naturalOrder()));
    }

    boolean hold(String article, Span passage) {
        int inside = 0;
        int done = passage.start();
        for (Span span : quoted.getOrDefault(article, List.of())) {
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
