package org.hearsay.bench.statement;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.Moment;
import org.hearsay.model.Span;
import org.hearsay.model.Speaker;
import org.hearsay.model.Story;

/**
 * One part of the invented scenes as articles: the first renderings of the utterances A, B and C of a scene stand in one
 * article, the second ones in the next; near misses stand alone.
 */
public final class ToldScenes {
    private static final int WORDS = 6;
    private static final String ENGLISH = "en";
    private static final String MAIN = "ABC";

    private final SortedMap<String, Article> articles = new TreeMap<>();
    private final List<Attribution> attributions = new ArrayList<>();
    private final SortedMap<String, Speaker> speakers = new TreeMap<>();
    private final SortedMap<String, SortedSet<String>> stories = new TreeMap<>();
    private final Map<String, String> utterance = new HashMap<>();

    private ToldScenes() {}

    /**
     * Reads the scenes of a part.
     *
     * @throws IOException if the table cannot be read
     */
    public static ToldScenes read(Path table, String part) throws IOException {
        return read(table, (of, scene) -> of.equals(part));
    }

    /**
     * Reads some scenes.
     *
     * @param wanted tells by part and scene
     * @throws IOException if the table cannot be read
     */
    public static ToldScenes read(Path table, BiPredicate<String, String> wanted) throws IOException {
        ToldScenes scenes = new ToldScenes();
        Map<String, Integer> copies = new HashMap<>();
        for (String[] cells : rows(table, wanted)) {
            String language = language(cells);
            int copy = copies.merge(cells[1] + cells[2] + language, 1, Integer::sum);
            String page = MAIN.contains(cells[2]) ? (language.equals(ENGLISH) ? "page" : language) + copy : cells[2];
            scenes.add(cells, cells[1] + ' ' + page);
        }
        return scenes;
    }

    /**
     * Reads some scenes, their near misses not alone but among renderings: each page has one rendering of most utterances, so
     * that what is said before and after tells no more of renderings than of near misses.
     *
     * @param wanted tells by part and scene
     * @throws IOException if the table cannot be read
     */
    public static ToldScenes mixed(Path table, BiPredicate<String, String> wanted) throws IOException {
        List<String[]> rows = rows(table, wanted);
        Map<String, Integer> renderings = new HashMap<>();
        Map<String, Integer> pages = new HashMap<>();
        for (String[] cells : rows) {
            int count = renderings.merge(cells[1] + cells[2], 1, Integer::sum);
            pages.merge(cells[1], count, Math::max);
        }
        ToldScenes scenes = new ToldScenes();
        Map<String, Integer> copies = new HashMap<>();
        for (String[] cells : rows) {
            int copy = copies.merge(cells[1] + cells[2], 1, Integer::sum);
            int page = (copy + cells[2].charAt(0)) % Math.max(2, pages.get(cells[1]));
            scenes.add(cells, cells[1] + " page" + page);
        }
        return scenes;
    }

    private static List<String[]> rows(Path table, BiPredicate<String, String> wanted) throws IOException {
        return Files.readAllLines(table).stream()
                .map(line -> line.split("\t"))
                .filter(cells -> cells.length > WORDS && wanted.test(cells[0], cells[1]))
                .toList();
    }

    /** Of the words, which stand last; a cell before them tells it where it is not English. */
    private static String language(String[] cells) {
        return cells.length > WORDS + 1 ? cells[WORDS] : ENGLISH;
    }

    private void add(String[] cells, String page) {
        String words = cells[cells.length - 1];
        Moment day = Moment.of(LocalDate.of(2030, 5, Integer.parseInt(cells[4])));
        articles.computeIfAbsent(
                page,
                id -> new Article(
                        id,
                        id,
                        null,
                        null,
                        "",
                        null,
                        List.of(),
                        day,
                        null,
                        language(cells),
                        null,
                        List.of(),
                        "",
                        List.of(),
                        1));
        stories.computeIfAbsent(cells[1], story -> new TreeSet<>()).add(page);
        String who = cells[1] + ' ' + cells[3];
        speakers.putIfAbsent(who, new Speaker(who, cells[3], Speaker.Kind.PERSON, List.of(), List.of()));
        String id = page + ' ' + attributions.size();
        utterance.put(id, cells[1] + ' ' + cells[2]);
        int start = 1000 * (cells[2].charAt(0) - 'A');
        Attribution.Kind kind =
                switch (cells[5]) {
                    case "d" -> Attribution.Kind.DIRECT;
                    case "i" -> Attribution.Kind.INDIRECT;
                    default -> Attribution.Kind.MIXED;
                };
        attributions.add(new Attribution(
                id,
                page,
                Attribution.IN_TEXT,
                kind,
                words,
                List.of(new Span(start, start + words.length())),
                cells[3],
                null,
                "said",
                null,
                Attribution.Stance.SAID,
                who,
                null,
                1,
                "scene"));
    }

    /** The articles, by id. */
    public List<Article> articles() {
        return List.copyOf(articles.values());
    }

    /** The renderings, in the order of the table. */
    public List<Attribution> attributions() {
        return List.copyOf(attributions);
    }

    /** The speakers, by id. */
    public List<Speaker> speakers() {
        return List.copyOf(speakers.values());
    }

    /** A story a scene, by id. */
    public List<Story> stories() {
        return stories.entrySet().stream()
                .map(story -> new Story(story.getKey(), "", List.copyOf(story.getValue()), 1))
                .toList();
    }

    /** Whether two attributions, by id, render one utterance. */
    public boolean areOne(String a, String b) {
        return utterance.getOrDefault(a, a).equals(utterance.getOrDefault(b, b));
    }
}
