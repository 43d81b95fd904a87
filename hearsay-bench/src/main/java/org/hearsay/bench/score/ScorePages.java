package org.hearsay.bench.score;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.hearsay.bench.page.Part;

/**
 * Scores {@code hearsay read} on {@code ../shared/eval/pages} by words, snippets and metadata. Arguments: the folder.
 * Prints the figures of all pages and those of the part that nobody looked at.
 */
public final class ScorePages {
    private ScorePages() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        JsonNode gold = new ObjectMapper().readTree(folder.resolve("gold.json").toFile());
        Map<String, JsonNode> read = Commands.byFile(
                Commands.rows("read", "-q", folder.resolve("html").toString()));
        PageScore all = new PageScore();
        PageScore unseen = new PageScore();
        gold.properties().forEach(page -> {
            JsonNode found = read.getOrDefault(page.getKey(), new ObjectMapper().createObjectNode());
            all.add(page.getValue(), found);
            if (Part.of(page.getKey()) == Part.UNSEEN) {
                unseen.add(page.getValue(), found);
            }
        });
        all.print("all ");
        unseen.print("unseen ");
    }
}
