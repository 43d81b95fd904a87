package org.hearsay.bench.score;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hearsay.bench.page.Part;

/**
 * Scores the text that {@code hearsay read} gives on {@code ../shared/eval/outlets}, five pages of each outlet in one run,
 * by runs of four words. Arguments: the folder.
 */
public final class ScoreOutlets {
    private static final int RUN = 4;

    private final Means means = new Means();

    private ScoreOutlets() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        JsonNode gold = new ObjectMapper().readTree(folder.resolve("gold.json").toFile());
        Map<String, JsonNode> read = Commands.byFile(
                Commands.rows("read", "-q", folder.resolve("html").toString()));
        ScoreOutlets all = new ScoreOutlets();
        ScoreOutlets kept = new ScoreOutlets();
        gold.properties().forEach(page -> {
            JsonNode row = read.get(Commands.stem(page.getKey()));
            String found = row == null ? "" : row.path("text").asText("");
            String text = page.getValue().path("text").asText();
            all.add(text, found);
            if (Part.of(page.getValue().path("outlet").asText()) == Part.UNSEEN) {
                kept.add(text, found);
            }
        });
        all.print("all ");
        kept.print("unseen ");
    }

    private void add(String text, String found) {
        Map<List<String>, Integer> right = TextWords.runs(text, RUN);
        Map<List<String>, Integer> claimed = TextWords.runs(found, RUN);
        double common = TextWords.common(right, claimed);
        if (!claimed.isEmpty()) {
            means.add("P", common / TextWords.size(claimed));
        }
        if (!right.isEmpty()) {
            means.add("R", common / TextWords.size(right));
        }
        means.add("exact", TextWords.of(text).equals(TextWords.of(found)));
    }

    private void print(String prefix) {
        means.add("F1", Means.f1(means.mean("P"), means.mean("R")));
        means.print(prefix);
    }
}
