package org.hearsay.statement;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hearsay.model.Attribution;
import org.hearsay.model.Moment;
import org.hearsay.model.Span;
import org.hearsay.model.Speaker;

/**
 * What one source says in one article of news, marked by readers (brat stand-off): nearly always one utterance after the
 * other on one topic. Each stands on a page of its own here, all pages of an article are one story.
 */
final class OtherUtterances {
    /** Whoever speaks is told from others by what he is called. */
    static final NamedSpeakers NAMED = id -> new Speaker(id, id, Speaker.Kind.PERSON, List.of(), List.of());

    private static final Moment DAY = Moment.of(java.time.LocalDate.of(2030, 5, 1));

    private final Map<String, List<SaidInArticle>> stories = new TreeMap<>();
    private int pages;

    private OtherUtterances() {}

    /** The pages by story. */
    static Map<String, List<SaidInArticle>> read(Path folder) throws IOException {
        OtherUtterances read = new OtherUtterances();
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(file -> file.toString().endsWith(".ann"))
                    .sorted()
                    .toList();
        }
        String last = "";
        for (Path file : files) {
            String marked = file.getFileName().toString();
            String name = marked.substring(0, marked.lastIndexOf('_'));
            Path text = folder.resolve(name + ".txt");
            if (!name.equals(last) && Files.exists(text)) {
                read.add(name, Files.readString(text), Files.readAllLines(file));
            }
            last = name;
        }
        return read.stories;
    }

    private void add(String story, String text, List<String> lines) {
        Map<String, String> marked = new HashMap<>();
        List<String[]> said = new ArrayList<>();
        for (String line : lines) {
            String[] cells = line.split("\t");
            if (line.startsWith("T") && cells.length > 1) {
                marked.put(cells[0], words(text, cells[1].substring(cells[1].indexOf(' ') + 1)));
            } else if (line.startsWith("E")) {
                String content = argument(cells[1], "Content", marked);
                String source = argument(cells[1], "Source", marked);
                if (!content.isEmpty() && !source.isEmpty()) {
                    said.add(new String[] {source, content});
                }
            }
        }
        said.sort(Comparator.comparing((String[] one) -> one[0]).thenComparing(one -> one[1]));
        for (String[] one : said) {
            stories.computeIfAbsent(story, none -> new ArrayList<>()).add(said(story, one[0], one[1]));
        }
    }

    private static String argument(String event, String role, Map<String, String> marked) {
        for (String argument : event.split(" ")) {
            if (argument.startsWith(role + ':')) {
                return marked.getOrDefault(argument.substring(role.length() + 1), "");
            }
        }
        return "";
    }

    private static String words(String text, String spans) {
        StringBuilder words = new StringBuilder();
        for (String span : spans.split(";")) {
            int space = span.indexOf(' ');
            int start = text.offsetByCodePoints(0, Integer.parseInt(span.substring(0, space)));
            int end = text.offsetByCodePoints(0, Integer.parseInt(span.substring(space + 1)));
            words.append(words.isEmpty() ? "" : " ").append(text, start, end);
        }
        return words.toString();
    }

    private SaidInArticle said(String story, String source, String content) {
        String id = String.format("%s %06d", story, pages);
        Attribution attribution = new Attribution(
                id,
                id,
                Attribution.IN_TEXT,
                Attribution.Kind.INDIRECT,
                content,
                List.of(new Span(0, content.length())),
                source,
                null,
                "said",
                null,
                Attribution.Stance.SAID,
                story + ' ' + source,
                null,
                1,
                "marked by readers");
        return new SaidInArticle(pages++, DAY, "en", List.of(attribution));
    }
}
