package org.hearsay.bench.page;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.model.Article;
import org.hearsay.model.Outcome;
import org.hearsay.model.Page;
import org.hearsay.page.CleanPage;
import org.hearsay.page.Draft;
import org.hearsay.page.OutletMemory;

/**
 * Prints what the page step reads, in the fields of {@code hearsay read}, for score.py.
 *
 * <p>{@code ReadPages FOLDER html|dump|flat|lines|shaped [memory]}: flat makes a dump of each HTML page first, a text node a
 * line; lines one a block; shaped one in a shape drawn by lot; memory lets the pages of an outlet tell of each other's furniture.
 */
public final class ReadPages {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ReadPages() {}

    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        CleanPage step = new CleanPage();
        List<Draft> drafts = new ArrayList<>();
        for (Path file : PageFiles.in(Path.of(arguments[0]))) {
            drafts.add(step.draft(page(file, arguments[1])));
        }
        OutletMemory memory = arguments.length > 2 ? OutletMemory.of(drafts) : OutletMemory.EMPTY;
        for (Draft draft : drafts) {
            out.println(JSON.writeValueAsString(row(step.finish(draft, memory))));
        }
        out.flush();
    }

    static Page page(Path file, String kind) throws IOException {
        Page.Form form = kind.equals("dump") ? Page.Form.DUMP : Page.Form.HTML;
        Page page = PageFiles.read(file, form);
        return Flatten.as(kind, page);
    }

    private static Map<String, Object> row(Outcome outcome) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("path", outcome.path());
        if (outcome instanceof Article article) {
            row.put("url", article.url());
            row.put("outlet", article.outlet());
            row.put("title", article.title());
            row.put("subtitle", article.subtitle());
            row.put("authors", article.authors());
            row.put(
                    "published",
                    article.published() == null ? null : article.published().iso());
            row.put(
                    "modified",
                    article.modified() == null ? null : article.modified().iso());
            row.put("language", article.language());
            row.put("section", article.section());
            row.put(
                    "credits",
                    article.credits().stream()
                            .map(credit -> Map.of(
                                    "agency",
                                    credit.agency(),
                                    "kind",
                                    credit.kind().label(),
                                    "text",
                                    credit.text()))
                            .toList());
            row.put("text", article.text());
            row.put(
                    "blocks",
                    article.blocks().stream()
                            .map(block ->
                                    block.role().label() + " " + Math.round(block.score() * 100) + " " + block.text())
                            .toList());
            row.put("confidence", article.confidence());
        } else {
            row.put("rejected", outcome.toString());
        }
        return row;
    }
}
