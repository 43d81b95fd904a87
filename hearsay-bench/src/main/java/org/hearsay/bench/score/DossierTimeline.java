package org.hearsay.bench.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The timeline as printed against the dated lines that a careful reader writes. A line is found if one of its day is printed that has
 * a claim on a page where the reader saw it, in words of which one of five letters or more begins like one of the reader's.
 */
final class DossierTimeline {
    private static final int DAY = "2031-03-13".length();
    private static final int BEGIN = 5;

    private final JsonNode truth;
    private final Noted noted;

    DossierTimeline(JsonNode truth, Noted noted) {
        this.truth = truth;
        this.noted = noted;
    }

    void score(List<JsonNode> rows) {
        for (JsonNode line : truth.path("timeline")) {
            boolean found = rows.stream().anyMatch(row -> isOf(row, line));
            noted.note(
                    "timeline",
                    found,
                    line.path("when").asText() + " " + line.path("what").asText());
        }
    }

    private static boolean isOf(JsonNode row, JsonNode line) {
        String when = line.path("when").asText();
        if (!row.path("date").asText().equals(when.substring(0, Math.min(DAY, when.length())))) {
            return false;
        }
        Set<String> files = new HashSet<>();
        line.path("files").forEach(file -> files.add(Commands.stem(file.asText())));
        Set<String> told = begins(line.path("what").asText());
        for (JsonNode claim : row.path("claims")) {
            boolean alike = begins(claim.path("words").asText()).stream().anyMatch(told::contains);
            if (alike && files.contains(Commands.stem(claim.path("path").asText()))) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> begins(String words) {
        Set<String> begins = new HashSet<>();
        Arrays.stream(TextWords.folded(words).split(" "))
                .filter(word -> word.length() >= BEGIN)
                .forEach(word -> begins.add(word.substring(0, BEGIN)));
        return begins;
    }
}
