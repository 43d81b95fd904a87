package org.hearsay.bench.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.bench.score.PageScore;
import org.hearsay.model.Article;
import org.hearsay.model.Outcome;
import org.hearsay.model.Page;
import org.hearsay.page.CleanPage;

/**
 * Scores text and metadata of pages flattened to dumps, on the part that nobody looked at: {@code ScoreDumps FOLDER}, a text node a
 * line, a block a line and in a shape drawn by lot.
 */
public final class ScoreDumps {
    private ScoreDumps() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        JsonNode gold = new ObjectMapper().readTree(folder.resolve("gold.json").toFile());
        CleanPage step = new CleanPage();
        for (String kind : List.of("flat", "lines", "shaped")) {
            PageScore score = new PageScore();
            for (Path file : PageFiles.in(folder.resolve("html"))) {
                String name = file.getFileName().toString().replace(".html.gz", "");
                if (gold.has(name) && Part.of(name) == Part.UNSEEN) {
                    Page dump = Flatten.as(kind, PageFiles.read(file, Page.Form.HTML));
                    score.add(gold.get(name), row(step.clean(dump)));
                }
            }
            score.print("unseen " + kind + " ");
        }
    }

    private static ObjectNode row(Outcome outcome) {
        ObjectNode row = new ObjectMapper().createObjectNode();
        if (outcome instanceof Article article) {
            row.put("title", article.title()).put("text", article.text());
            article.authors().forEach(row.putArray("authors")::add);
            if (article.published() != null) {
                row.put("published", article.published().iso());
            }
        }
        return row;
    }
}
