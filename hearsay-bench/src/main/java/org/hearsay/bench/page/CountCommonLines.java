package org.hearsay.bench.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hearsay.model.Page;
import org.hearsay.page.CleanPage;

/**
 * Counts on how many sites a short line stands: {@code CountCommonLines EVAL-FOLDER OUT-FOLDER} writes the table of those that three or
 * more have. The unseen part is left alone.
 */
public final class CountCommonLines {
    static final int FEWEST_SITES = 3;
    private static final int LONGEST = 40;
    private static final int MOST_WORDS = 5;

    private final CleanPage step = new CleanPage();
    private final Map<String, Set<String>> sites = new TreeMap<>();

    private CountCommonLines() {}

    public static void main(String[] arguments) throws IOException {
        Path data = Path.of(arguments[0]);
        CountCommonLines count = new CountCommonLines();
        for (String folder : List.of("pages", "outlets", "published")) {
            count.read(data.resolve(folder));
        }
        Files.writeString(Path.of(arguments[1], "common-lines.tsv"), count.table());
    }

    private void read(Path folder) throws IOException {
        JsonNode gold = new ObjectMapper().readTree(folder.resolve("gold.json").toFile());
        for (Path file : PageFiles.in(folder.resolve("html"))) {
            Site site = Site.of(gold, file);
            if (site != null && Part.of(site.unit()) != Part.UNSEEN) {
                Page page = PageFiles.read(file, Page.Form.HTML);
                for (String kind : List.of("flat", "lines")) {
                    step.draft(Flatten.as(kind, page)).keys().stream()
                            .filter(CountCommonLines::isShort)
                            .forEach(key -> sites.computeIfAbsent(key, none -> new HashSet<>())
                                    .add(site.host()));
                }
            }
        }
    }

    static boolean isShort(String key) {
        return !key.isEmpty()
                && key.length() <= LONGEST
                && key.split(" ").length <= MOST_WORDS
                && key.chars().noneMatch(Character::isDigit);
    }

    private String table() {
        return sites.entrySet().stream()
                .filter(line -> line.getValue().size() >= FEWEST_SITES)
                .sorted(Comparator.comparing((Map.Entry<String, Set<String>> line) ->
                                -line.getValue().size())
                        .thenComparing(Map.Entry::getKey))
                .map(line -> line.getValue().size() + "\t" + line.getKey())
                .collect(Collectors.joining("\n", String.format(Locale.ROOT, """
                        # Short lines of pages, as they are compared, with the number of sites that show them.
                        # Data: WCXB development split, CC-BY-4.0, fundus-evaluation, MIT, htmldate's evaluation, Apache-2.0; none of the unseen part.
                        # Command: org.hearsay.bench.page.CountCommonLines EVAL OUT.
                        # sites\tline
                        """), "\n"));
    }
}
