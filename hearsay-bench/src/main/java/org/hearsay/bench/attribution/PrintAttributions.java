package org.hearsay.bench.attribution;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.attribution.FindAttributions;
import org.hearsay.attribution.FindAttributions.Options;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.Span;
import org.hearsay.text.CodePoints;

/**
 * Prints the attributions of every text file of a folder as {@code hearsay quotes --as-text} does: {@code
 * PrintAttributions FOLDER [RULES|LEARNED|BOTH [LEAST]]}.
 */
public final class PrintAttributions {
    private PrintAttributions() {}

    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        Options.Method method = arguments.length > 1 ? Options.Method.valueOf(arguments[1]) : Options.Method.BOTH;
        double least = arguments.length > 2
                ? Double.parseDouble(arguments[2])
                : Options.standard().least();
        FindAttributions find = new FindAttributions(new Options(method, least));
        for (Path file : texts(Path.of(arguments[0]))) {
            Article article = article(file);
            CodePoints points = CodePoints.of(article.text());
            for (Attribution attribution : find.find(article)) {
                out.println(line(article, points, attribution));
            }
        }
        out.flush();
    }

    static List<Path> texts(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    static Article article(Path file) throws IOException {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        String name = file.getFileName().toString();
        return new Article(
                name, name, null, null, "", null, List.of(), null, null, "en", null, List.of(), text, List.of(), 1);
    }

    static String line(Article article, CodePoints points, Attribution a) {
        String spans = a.spans().stream().map(span -> pair(points, span)).collect(Collectors.joining(","));
        Span source = a.sourceSpan();
        Span cue = a.cueSpan();
        return "{\"path\":" + quote(article.path())
                + ",\"id\":" + quote(a.id())
                + ",\"kind\":" + quote(a.kind().label())
                + ",\"content\":" + quote(a.content())
                + ",\"spans\":[" + spans + "]"
                + ",\"source\":" + quote(a.source())
                + ",\"source_span\":" + (source == null ? "null" : pair(points, source))
                + ",\"cue\":" + quote(a.cue())
                + ",\"cue_span\":" + (cue == null ? "null" : pair(points, cue))
                + ",\"confidence\":" + String.format(Locale.ROOT, "%.4f", a.confidence())
                + ",\"rule\":" + quote(a.rule())
                + "}";
    }

    private static String pair(CodePoints points, Span span) {
        return "[" + points.at(span.start()) + "," + points.at(span.end()) + "]";
    }

    private static String quote(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < 0x20) {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
