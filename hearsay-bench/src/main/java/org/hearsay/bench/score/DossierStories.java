package org.hearsay.bench.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Stories, shared passages and descent as printed, against those that a careful reader finds. */
final class DossierStories {
    private final JsonNode truth;
    private final Noted noted;

    DossierStories(JsonNode truth, Noted noted) {
        this.truth = truth;
        this.noted = noted;
    }

    void stories(List<JsonNode> rows) {
        Map<String, Set<String>> found = new TreeMap<>();
        rows.forEach(row -> found.computeIfAbsent(row.path("story").asText(), none -> new TreeSet<>())
                .add(Commands.stem(row.path("path").asText())));
        for (JsonNode story : truth.path("stories")) {
            Set<String> files = new TreeSet<>();
            story.path("files").forEach(file -> files.add(Commands.stem(file.asText())));
            noted.note("stories", found.containsValue(files), story.path("id") + " differs");
        }
    }

    /** Pairs of pages that share text; nothing where the reader did not list them. */
    void passages(List<JsonNode> rows) {
        if (truth.has("passages")) {
            Set<String> right = new TreeSet<>();
            truth.path("passages").forEach(passage -> right.add(pair(passage)));
            Set<String> found = new TreeSet<>();
            rows.forEach(row -> found.add(pair(row)));
            right.forEach(pair -> noted.note("passages R", found.contains(pair), pair + " missing"));
            found.forEach(pair -> noted.note("passages P", right.contains(pair), pair + " extra"));
        }
    }

    private static String pair(JsonNode passage) {
        String one = Commands.stem(passage.path("a").asText());
        String other = Commands.stem(passage.path("b").asText());
        return one.compareTo(other) < 0 ? one + " " + other : other + " " + one;
    }

    /** Edges in their direction; a documented one must be found as such. Of those printed, the ones between two pages. */
    void descent(List<JsonNode> rows) {
        Map<String, String> found = new HashMap<>();
        rows.forEach(row -> found.put(edge(row), row.path("certainty").asText()));
        Set<String> right = new HashSet<>();
        for (JsonNode edge : truth.path("descent")) {
            String certainty = found.getOrDefault(edge(edge), "none");
            boolean documented = edge.path("certainty").asText().equals("documented");
            right.add(edge(edge));
            noted.note(
                    "descent",
                    documented
                            ? certainty.equals("documented")
                            : certainty.equals("probable") || certainty.equals("possible"),
                    edge(edge) + " " + certainty + " for " + edge.path("certainty"));
        }
        for (JsonNode row : rows) {
            String certainty = row.path("certainty").asText();
            if (row.path("from_kind").asText().equals("extant") && !certainty.equals("undetermined")) {
                noted.note("descent printed between pages", right.contains(edge(row)), edge(row) + " " + certainty);
            }
        }
    }

    private static String edge(JsonNode edge) {
        return source(edge) + " > " + Commands.stem(edge.path("to").asText());
    }

    /** A page's stem; for a house whose copy no page holds its name, whatever the copy is called. */
    private static String source(JsonNode edge) {
        String from = edge.path("from").asText();
        if (from.startsWith("agency:")) {
            return "agency:" + from.substring("agency:".length()).split(" ")[0];
        }
        return edge.path("from_kind").asText().equals("credited")
                ? "agency:" + from.split(" ")[0]
                : Commands.stem(from);
    }
}
