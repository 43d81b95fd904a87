package org.hearsay.bench.score;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.hearsay.bench.page.Part;

/**
 * Scores the day of publication that {@code hearsay read} finds on {@code ../shared/eval/published}, where it is not told
 * the address. Arguments: the folder. An empty answer is a miss.
 */
public final class ScorePublished {
    private int right;
    private int wrong;
    private int missed;
    private int empty;

    private ScorePublished() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        JsonNode gold = new ObjectMapper().readTree(folder.resolve("gold.json").toFile());
        Map<String, JsonNode> read = Commands.byFile(
                Commands.rows("read", "-q", folder.resolve("html").toString()));
        ScorePublished all = new ScorePublished();
        ScorePublished unseen = new ScorePublished();
        gold.properties().forEach(page -> {
            JsonNode row = read.get(Commands.stem(page.getKey()));
            String found = row == null || row.path("published").isNull()
                    ? ""
                    : row.path("published").asText();
            JsonNode day = page.getValue().path("published");
            String expected = day.isTextual() ? day.asText() : "";
            all.add(expected, found);
            if (Part.of(page.getKey()) == Part.UNSEEN) {
                unseen.add(expected, found);
            }
        });
        all.print("all ");
        unseen.print("unseen ");
    }

    private void add(String expected, String found) {
        String day = found.substring(0, Math.min(10, found.length()));
        if (expected.isEmpty()) {
            wrong += day.isEmpty() ? 0 : 1;
            empty += day.isEmpty() ? 1 : 0;
        } else if (day.isEmpty()) {
            missed++;
        } else {
            right += day.equals(expected) ? 1 : 0;
            wrong += day.equals(expected) ? 0 : 1;
        }
    }

    private void print(String prefix) {
        int pages = right + wrong + missed + empty;
        Means.print(prefix + "accuracy", (right + empty) / (double) pages, pages);
        Means.print(prefix + "F1", 2.0 * right / (2.0 * right + wrong + missed), pages);
    }
}
