package org.hearsay.bench.score;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.bench.collation.AlignPairs;

/**
 * Scores the links of word-aligned sentence pairs, sure and possible ones alike: means over pairs of precision and recall;
 * and F1 of finding the words without a link, over all pairs and both sides.
 * Arguments: the table of {@code ../shared/eval/alignment}.
 */
public final class ScoreLinks {
    private ScoreLinks() {}

    public static void main(String[] arguments) throws IOException {
        List<String> pairs = Files.readAllLines(Path.of(arguments[0]), StandardCharsets.UTF_8);
        List<String> aligned = aligned(arguments[0]);
        Means means = new Means();
        LoneCount lone = new LoneCount();
        for (int i = 0; i < pairs.size(); i++) {
            String[] cells = pairs.get(i).split("\t", -1);
            Set<String> gold = links(cells.length > 7 ? cells[7] : "");
            gold.addAll(links(cells.length > 8 ? cells[8] : ""));
            JsonNode row = new ObjectMapper().readTree(aligned.get(i));
            Set<String> found = links(row.path("links").asText());
            double common = found.stream().filter(gold::contains).count();
            means.add("P", found.isEmpty() ? (gold.isEmpty() ? 1 : 0) : common / found.size());
            lone.add(cells[1], gold, found, 0);
            lone.add(cells[3], gold, found, 1);
            means.add("R", gold.isEmpty() ? 1 : common / gold.size());
        }
        means.print("links ");
        Means.print("links F1", Means.f1(means.mean("P"), means.mean("R")), pairs.size());
        lone.print();
    }

    private static List<String> aligned(String table) throws IOException {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            AlignPairs.main(new String[] {table});
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static Set<String> links(String text) {
        return Arrays.stream(text.split(" "))
                .filter(link -> !link.isBlank())
                .collect(Collectors.toCollection(HashSet::new));
    }
}
