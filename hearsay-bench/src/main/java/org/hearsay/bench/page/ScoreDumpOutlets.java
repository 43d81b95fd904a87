package org.hearsay.bench.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.hearsay.model.Article;
import org.hearsay.model.Page;
import org.hearsay.page.CleanPage;

/**
 * Scores whom dumps are said to come from, on the part that nobody looked at: {@code ScoreDumpOutlets EVAL-FOLDER}. Right is what the page's
 * markup names as its outlet, or its host; an owner of several outlets counts as wrong. A host stands for its outlet as "addressed" dumps count.
 */
public final class ScoreDumpOutlets {
    /** A block a line, and the page's address is told where the data have it. */
    private static final String ADDRESSED = "addressed";

    private ScoreDumpOutlets() {}

    public static void main(String[] arguments) throws IOException {
        CleanPage step = new CleanPage();
        for (String kind : List.of("flat", "lines", "shaped", ADDRESSED)) {
            int[] counts = new int[3];
            for (String name : List.of("pages", "outlets", "published")) {
                Path folder = Path.of(arguments[0], name);
                JsonNode gold =
                        new ObjectMapper().readTree(folder.resolve("gold.json").toFile());
                for (Path file : PageFiles.in(folder.resolve("html"))) {
                    Site site = Site.of(gold, file);
                    if (site != null && Part.of(site.unit()) == Part.UNSEEN) {
                        count(step, kind, PageFiles.read(file, Page.Form.HTML), site, counts);
                    }
                }
            }
            int told = counts[1] + counts[2];
            System.out.printf(Locale.ROOT, "unseen %s told %.4f (of %d)%n", kind, told / (double) counts[0], counts[0]);
            System.out.printf(
                    Locale.ROOT, "unseen %s right %.4f (of %d)%n", kind, counts[1] / (double) Math.max(1, told), told);
        }
    }

    private static void count(CleanPage step, String kind, Page page, Site site, int[] counts) {
        boolean addressed = kind.equals(ADDRESSED);
        Page flattened = addressed ? site.addressed(Flatten.as("lines", page)) : Flatten.as(kind, page);
        if (step.clean(flattened) instanceof Article dump) {
            counts[0]++;
            boolean right =
                    dump.outlet() != null && site.names(step.clean(page)).contains(Site.key(dump.outlet()));
            counts[1] += right ? 1 : 0;
            counts[2] += dump.outlet() != null && !right ? 1 : 0;
        }
    }
}
