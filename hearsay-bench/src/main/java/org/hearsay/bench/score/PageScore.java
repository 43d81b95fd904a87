package org.hearsay.bench.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The figures of {@code score.py pages} over some pages. */
public final class PageScore {
    private final Means means = new Means();

    /** A page's gold, and the row that a tool gives for it. */
    public void add(JsonNode gold, JsonNode found) {
        addText(gold, found);
        if (stated(gold, "title")) {
            means.add("title", same(text(gold, "title"), text(found, "title")));
        }
        if (stated(gold, "author")) {
            means.add("author", same(text(gold, "author"), joined(found.path("authors"))));
        }
        if (stated(gold, "published")) {
            means.add("day", day(gold).equals(day(found)));
        }
    }

    /** The same for the text alone. */
    public void addText(JsonNode gold, JsonNode found) {
        Map<List<String>, Integer> right = bag(gold.path("text").asText(""));
        Map<List<String>, Integer> claimed = bag(text(found, "text"));
        double common = TextWords.common(right, claimed);
        double precision = claimed.isEmpty() ? 0 : common / TextWords.size(claimed);
        double recall = right.isEmpty() ? 0 : common / TextWords.size(right);
        means.add("P", precision);
        means.add("R", recall);
        means.add("F1", Means.f1(precision, recall));
        String body = TextWords.folded(text(found, "text"));
        gold.path("must_have").forEach(snippet -> means.add("must have", body.contains(fold(snippet))));
        gold.path("must_not_have").forEach(snippet -> means.add("must not have", !body.contains(fold(snippet))));
    }

    public void print(String prefix) {
        means.print(prefix);
    }

    public double mean(String name) {
        return means.mean(name);
    }

    private static String joined(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.joining(" "));
    }

    private static Map<List<String>, Integer> bag(String text) {
        return TextWords.runs(text.toLowerCase(Locale.ROOT), 1);
    }

    private static String fold(JsonNode snippet) {
        return TextWords.folded(snippet.asText());
    }

    private static boolean stated(JsonNode gold, String field) {
        return !text(gold, field).isEmpty();
    }

    private static boolean same(String a, String b) {
        return TextWords.folded(a).equals(TextWords.folded(b));
    }

    private static String day(JsonNode row) {
        String day = text(row, "published");
        return day.substring(0, Math.min(10, day.length()));
    }

    private static String text(JsonNode row, String field) {
        return row.path(field).isNull() ? "" : row.path(field).asText("");
    }
}
