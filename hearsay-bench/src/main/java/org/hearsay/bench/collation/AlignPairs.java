package org.hearsay.bench.collation;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.collation.Collate;
import org.hearsay.model.Link;
import org.hearsay.model.Token;
import org.hearsay.model.Witness;

/**
 * Aligns sentence pairs of a tab-separated file (second and fourth column, words apart) and prints a JSON line for each:
 * its number and its links, as {@code score.py align} reads them. Pairs a CPU second go to stderr.
 */
public final class AlignPairs {
    private AlignPairs() {}

    public static void main(String[] arguments) throws IOException {
        Collate collate = new Collate();
        List<String> lines = Files.readAllLines(Path.of(arguments[0]), StandardCharsets.UTF_8);
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        for (int number = 0; number < lines.size(); number++) {
            String[] cells = lines.get(number).split("\t", -1);
            String links = collate.align(witness("a", cells[1]), witness("b", cells[3])).stream()
                    .map(AlignPairs::text)
                    .collect(Collectors.joining(" "));
            out.println("{\"id\":" + number + ",\"links\":\"" + links + "\"}");
        }
        out.flush();
        double seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
        System.err.printf("%d pairs, %.0f a CPU second%n", lines.size(), lines.size() / seconds);
    }

    private static String text(Link link) {
        return link.a() + "-" + link.b();
    }

    private static Witness witness(String id, String sentence) {
        return new Witness(
                id,
                Arrays.stream(sentence.split(" "))
                        .filter(word -> !word.isEmpty())
                        .map(word -> new Token(word, word))
                        .toList());
    }
}
