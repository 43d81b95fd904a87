package org.hearsay.bench.peers;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.bench.score.PageScore;

/** What one tool reached: quality on the part that ours has not seen, and on all pages; speed on all pages. */
final class PeerResult {
    static final String HEADER = """
            | tool | word F1 | P | R | title | author | day | F1, all pages | pages a CPU second |
            |---|---|---|---|---|---|---|---|---|""";

    private final String tool;
    private final PageScore unseen = new PageScore();
    private final PageScore all = new PageScore();
    private final Set<String> fields = new TreeSet<>();
    private double seconds;
    private int pages;
    private int failed;

    PeerResult(String tool) {
        this.tool = tool;
    }

    void add(JsonNode gold, JsonNode row, boolean isUnseen) {
        all.add(gold, row);
        pages++;
        if (isUnseen) {
            unseen.add(gold, row);
        }
        for (String field : List.of("title", "authors", "published")) {
            JsonNode value = row.path(field).isArray() ? row.path(field).path(0) : row.path(field);
            if (!value.asText("").isBlank() && !value.isNull()) {
                fields.add(field);
            }
        }
    }

    void seconds(double more) {
        seconds += more;
    }

    void failed(int more) {
        failed += more;
    }

    String tool() {
        return tool;
    }

    double f1() {
        return unseen.mean("F1");
    }

    double pagesASecond() {
        return pages / seconds;
    }

    Map<String, Object> figures() {
        Map<String, Object> figures = new LinkedHashMap<>();
        for (String name : List.of("F1", "P", "R", "title", "author", "day", "must have", "must not have")) {
            figures.put("unseen " + name, unseen.mean(name));
            figures.put("all " + name, all.mean(name));
        }
        figures.put("pages", pages);
        figures.put("failed", failed);
        figures.put("CPU seconds", seconds);
        return figures;
    }

    String row() {
        return String.format(
                Locale.ROOT,
                "| %s | %.3f | %.3f | %.3f | %s | %s | %s | %.3f | %.0f |",
                failed == 0 ? tool : tool + " (failed on " + failed + ")",
                f1(),
                unseen.mean("P"),
                unseen.mean("R"),
                field("title", "title"),
                field("authors", "author"),
                field("published", "day"),
                all.mean("F1"),
                pagesASecond());
    }

    /** A dash for what the tool does not give at all. */
    private String field(String given, String figure) {
        return fields.contains(given) ? String.format(Locale.ROOT, "%.3f", unseen.mean(figure)) : "-";
    }
}
