package org.hearsay.bench.score;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Scores {@code hearsay read} and {@code hearsay quotes} on the example pages as {@code score.py seeds} does. Arguments:
 * the folder, with {@code gold.json} in it. What is not found is told on standard error.
 */
public final class ScoreSeeds {
    private static final double SAME_WORDS = 0.7;
    private static final int STEM = 4;

    private final Means means = new Means();

    private ScoreSeeds() {}

    public static void main(String[] arguments) throws IOException {
        ScoreSeeds score = new ScoreSeeds();
        Map<String, JsonNode> read = Commands.byFile(Commands.rows("read", "-q", arguments[0]));
        Map<String, List<JsonNode>> quotes = Commands.manyByFile(Commands.rows("quotes", "-q", arguments[0]));
        JsonNode gold =
                new ObjectMapper().readTree(Path.of(arguments[0], "gold.json").toFile());
        int found = 0;
        for (JsonNode document : gold.path("documents")) {
            String file = Commands.stem(document.path("file").asText());
            List<JsonNode> left = new ArrayList<>(quotes.getOrDefault(file, List.of()));
            found += left.size();
            score.page(document, read.getOrDefault(file, new ObjectMapper().createObjectNode()));
            document.path("statements").forEach(statement -> score.statement(statement, left));
        }
        score.means.print("");
        System.out.println("attributions printed " + found);
    }

    private void page(JsonNode gold, JsonNode row) {
        for (String field : List.of("title", "outlet", "language")) {
            means.add(field, folded(row, field).equals(folded(gold, field)));
        }
        String day = row.path("published").asText("");
        means.add(
                "published",
                day.substring(0, Math.min(10, day.length()))
                        .equals(gold.path("published").asText()));
        String text = folded(row, "text");
        gold.path("body").forEach(snippet -> means.add("body", text.contains(TextWords.folded(snippet.asText()))));
        gold.path("not_body")
                .forEach(snippet -> means.add("not body", !text.contains(TextWords.folded(snippet.asText()))));
    }

    private void statement(JsonNode gold, List<JsonNode> left) {
        Set<String> words = words(gold.path("text").asText());
        Optional<JsonNode> best =
                left.stream().max(Comparator.comparingDouble(row -> overlap(words(text(row)), words)));
        boolean found = best.isPresent() && overlap(words(text(best.get())), words) >= SAME_WORDS;
        means.add("statements", found);
        boolean speaker = false;
        boolean day = false;
        if (found) {
            left.remove(best.get());
            String[] named = folded(best.get(), "speaker").split(" ");
            String[] names = folded(gold, "speaker").split(" ");
            String last = names[names.length - 1];
            speaker = begin(named[named.length - 1]).equals(begin(last))
                    || Arrays.asList(named).contains(last);
            String said = best.get().path("said_on").asText("");
            day = gold.path("said_on").isNull()
                    || said.startsWith(gold.path("said_on").asText());
        }
        means.add("speakers", speaker);
        means.add("days of saying", day);
        if (!found || !speaker || !day) {
            System.err.println(gold.path("id").asText()
                    + (found ? "" : " not found")
                    + (speaker ? "" : " speaker")
                    + (day ? "" : " day"));
        }
    }

    private static String begin(String name) {
        return name.substring(0, Math.min(STEM, name.length()));
    }

    private static String text(JsonNode row) {
        return row.path("content").asText("");
    }

    private static String folded(JsonNode row, String field) {
        return row.path(field).isNull() ? "" : TextWords.folded(row.path(field).asText(""));
    }

    private static Set<String> words(String text) {
        return new HashSet<>(Arrays.asList(TextWords.folded(text).split(" ")));
    }

    private static double overlap(Set<String> a, Set<String> b) {
        long common = a.stream().filter(b::contains).count();
        return common / (double) Math.max(1, a.size() + b.size() - common);
    }
}
