package org.hearsay.bench.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Conflicts as printed against those that a careful reader finds. One is found if two of its values are printed, each with a
 * claim on a page that the reader saw give it.
 */
final class DossierConflicts {
    private final JsonNode truth;
    private final Noted noted;

    DossierConflicts(JsonNode truth, Noted noted) {
        this.truth = truth;
        this.noted = noted;
    }

    void score(List<JsonNode> rows) {
        List<JsonNode> printed = new ArrayList<>();
        rows.stream()
                .filter(row -> row.path("relation").asText().equals("conflict"))
                .forEach(printed::add);
        List<JsonNode> right = new ArrayList<>();
        for (JsonNode conflict : truth.path("conflicts")) {
            List<JsonNode> same =
                    printed.stream().filter(row -> isSame(row, conflict)).toList();
            right.addAll(same);
            noted.note("conflicts R", !same.isEmpty(), conflict.path("question") + " " + conflict.path("values"));
        }
        printed.forEach(row -> noted.note("conflicts P", right.contains(row), told(row)));
    }

    private static String told(JsonNode row) {
        StringBuilder told = new StringBuilder(row.path("question").asText());
        row.path("values").forEach(value -> {
            told.append("\n        ").append(value.path("value").asText()).append(": ");
            JsonNode claim = value.path("claims").path(0);
            told.append(Commands.stem(claim.path("path").asText())).append(": ").append(claim.path("words"));
        });
        return told.toString();
    }

    private static boolean isSame(JsonNode row, JsonNode conflict) {
        Map<String, Set<String>> files = new TreeMap<>();
        conflict.path("values").properties().forEach(value -> {
            Set<String> stems = files.computeIfAbsent(value.getKey(), none -> new HashSet<>());
            value.getValue().forEach(file -> stems.add(Commands.stem(file.asText())));
        });
        Set<String> given = new HashSet<>();
        for (JsonNode value : row.path("values")) {
            for (JsonNode claim : value.path("claims")) {
                String stem = Commands.stem(claim.path("path").asText());
                files.forEach((key, stems) -> {
                    if (stems.contains(stem)
                            && ListedValue.isSame(value.path("value").asText(), key)) {
                        given.add(key);
                    }
                });
            }
        }
        return given.size() > 1;
    }
}
