package org.hearsay.bench.score;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A text with the attributions that people marked in it (brat stand-off).
 *
 * @param name of the article
 * @param text its code points
 * @param marked in the order of the file
 */
record BratArticle(String name, int[] text, List<Marked> marked) {
    private static final String OPENERS = "\"\u201c\u201d'\u2018";

    /** Letters and digits of an attribution's content and of its source. */
    record Marked(BitSet content, BitSet source, boolean direct) {}

    /** The articles of a folder by name; of several annotators of one the first counts. */
    static List<BratArticle> in(Path folder) throws IOException {
        SortedMap<String, BratArticle> articles = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(file -> file.toString().endsWith(".ann"))
                    .sorted()
                    .toList()) {
                String name = file.getFileName().toString().replaceAll("\\.ann$", "");
                if (!Files.exists(folder.resolve(name + ".txt"))) {
                    name = name.replaceAll("_[^_]*$", "");
                }
                if (!articles.containsKey(name)) {
                    articles.put(name, read(name, folder.resolve(name + ".txt"), file));
                }
            }
        }
        return List.copyOf(articles.values());
    }

    private static BratArticle read(String name, Path text, Path marks) throws IOException {
        int[] points =
                Files.readString(text, StandardCharsets.UTF_8).codePoints().toArray();
        Map<String, String> spans = new HashMap<>();
        List<Marked> marked = new ArrayList<>();
        for (String line : Files.readAllLines(marks, StandardCharsets.UTF_8)) {
            String[] cells = line.split("\t");
            if (line.startsWith("T") && cells.length >= 2) {
                spans.put(cells[0], cells[1].substring(cells[1].indexOf(' ') + 1));
            } else if (line.startsWith("E") && cells.length >= 2) {
                Marked event = event(cells[1], spans, points);
                if (event != null) {
                    marked.add(event);
                }
            }
        }
        return new BratArticle(name, points, List.copyOf(marked));
    }

    private static @Nullable Marked event(String arguments, Map<String, String> spans, int[] points) {
        StringBuilder content = new StringBuilder();
        StringBuilder source = new StringBuilder();
        for (String argument : arguments.split(" ")) {
            int colon = argument.indexOf(':');
            String role = argument.substring(0, Math.max(0, colon)).replaceAll("[0-9]+$", "");
            String span = spans.get(argument.substring(colon + 1));
            if (span != null && (role.equals("Content") || role.equals("Source"))) {
                StringBuilder part = role.equals("Content") ? content : source;
                part.append(part.isEmpty() ? "" : ";").append(span);
            }
        }
        if (content.isEmpty()) {
            return null;
        }
        int first = Integer.parseInt(content.substring(0, content.indexOf(" ")));
        boolean direct = OPENERS.indexOf(points[first]) >= 0;
        return new Marked(letters(content.toString(), points), letters(source.toString(), points), direct);
    }

    private static BitSet letters(String spans, int[] points) {
        BitSet letters = new BitSet();
        for (String span : spans.split(";")) {
            if (!span.isBlank()) {
                int space = span.indexOf(' ');
                mark(
                        letters,
                        Integer.parseInt(span.substring(0, space)),
                        Integer.parseInt(span.substring(space + 1)),
                        points);
            }
        }
        return letters;
    }

    /** Adds the letters and digits of a span of code points. */
    static void mark(BitSet letters, int start, int end, int[] points) {
        for (int i = start; i < Math.min(end, points.length); i++) {
            if (Character.isLetterOrDigit(points[i])) {
                letters.set(i);
            }
        }
    }
}
