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
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.Moment;
import org.hearsay.model.Span;
import org.hearsay.model.Speaker;
import org.hearsay.model.Statement;
import org.hearsay.model.Story;
import org.hearsay.statement.GroupStatements;

/** Scores the joining of renderings on the invented scenes. Arguments: the table of scenes. */
public final class ScoreScenes {
    private final SortedMap<String, Article> articles = new TreeMap<>();
    private final List<Attribution> attributions = new ArrayList<>();
    private final SortedMap<String, Speaker> speakers = new TreeMap<>();
    private final SortedMap<String, SortedSet<String>> stories = new TreeMap<>();
    private final Map<String, String> utterance = new HashMap<>();

    private ScoreScenes() {}

    public static void main(String[] arguments) throws IOException {
        for (String part : List.of("seen", "second", "unseen")) {
            ScoreScenes scenes = new ScoreScenes();
            Map<String, Integer> copies = new HashMap<>();
            for (String line : Files.readAllLines(Path.of(arguments[0]))) {
                String[] cells = line.split("\t");
                if (cells.length == 7 && cells[0].equals(part)) {
                    int copy = copies.merge(cells[1] + cells[2], 1, Integer::sum);
                    scenes.add(cells, cells[2].equals("A") || cells[2].equals("B") ? "page" + copy : cells[2]);
                }
            }
            scenes.score(part);
        }
    }

    private void add(String[] cells, String pageOfScene) {
        String page = cells[1] + ' ' + pageOfScene;
        Moment day = Moment.of(LocalDate.of(2030, 5, Integer.parseInt(cells[4])));
        articles.computeIfAbsent(
                page,
                id -> new Article(
                        id, id, null, null, "", null, List.of(), day, null, "en", null, List.of(), "", List.of(), 1));
        stories.computeIfAbsent(cells[1], story -> new TreeSet<>()).add(page);
        String who = cells[1] + ' ' + cells[3];
        speakers.putIfAbsent(who, new Speaker(who, cells[3], Speaker.Kind.PERSON, List.of(), List.of()));
        String id = page + ' ' + attributions.size();
        utterance.put(id, cells[1] + ' ' + cells[2]);
        int start = cells[2].equals("A") ? 0 : 1000;
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
                cells[6],
                List.of(new Span(start, start + cells[6].length())),
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

    private void score(String part) {
        Map<String, String> found = new HashMap<>();
        List<Story> told = stories.entrySet().stream()
                .map(story -> new Story(story.getKey(), "", List.copyOf(story.getValue()), 1))
                .toList();
        for (Statement statement : new GroupStatements()
                .group(List.copyOf(articles.values()), attributions, List.copyOf(speakers.values()), told)) {
            statement.witnesses().forEach(id -> found.put(id, statement.id()));
        }
        int right = 0;
        int wrong = 0;
        int missed = 0;
        for (int i = 0; i < attributions.size(); i++) {
            for (int j = i + 1; j < attributions.size(); j++) {
                String a = attributions.get(i).id();
                String b = attributions.get(j).id();
                boolean joined = found.get(a).equals(found.get(b));
                boolean same = utterance.get(a).equals(utterance.get(b));
                right += joined && same ? 1 : 0;
                wrong += joined && !same ? 1 : 0;
                missed += same && !joined ? 1 : 0;
            }
        }
        System.out.printf(
                "%s: %d same pairs, %d right, %d wrong, %d missed, pair F1 %.3f%n",
                part, right + missed, right, wrong, missed, 2.0 * right / (2 * right + wrong + missed));
    }
}
