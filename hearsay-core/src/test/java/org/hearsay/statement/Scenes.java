package org.hearsay.statement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.Moment;
import org.hearsay.model.PartialDate;
import org.hearsay.model.SaidOn;
import org.hearsay.model.Span;
import org.hearsay.model.Speaker;
import org.hearsay.model.Story;
import org.hearsay.text.TermTable;

/**
 * The invented scenes as articles: the first renderings of two utterances stand in one article, the second ones in the
 * next, near misses alone; every second article tells the day.
 */
final class Scenes {
    private final Map<String, Article> articles = new LinkedHashMap<>();
    private final List<Attribution> attributions = new ArrayList<>();
    private final Map<String, Speaker> speakers = new TreeMap<>();
    private final Map<String, SortedSet<String>> stories = new TreeMap<>();
    private final Map<String, String> utterance = new LinkedHashMap<>();

    private Scenes() {}

    static Scenes of(String part) {
        Scenes scenes = new Scenes();
        Map<String, Integer> copies = new HashMap<>();
        for (List<String> row : TermTable.load(Scenes.class, "scenes.tsv").rows()) {
            if (row.get(0).equals(part)) {
                String spoken = row.get(1) + ' ' + row.get(2);
                int copy = copies.merge(spoken, 1, Integer::sum);
                boolean main = "ABC".contains(row.get(2));
                scenes.add(row, row.get(1) + ' ' + (main ? "page" + copy : row.get(2)));
            }
        }
        return scenes;
    }

    private void add(List<String> row, String page) {
        LocalDate day = LocalDate.of(2030, 5, Integer.parseInt(row.get(4)));
        Article article = articles.computeIfAbsent(
                page,
                id -> new Article(
                        id,
                        id,
                        null,
                        null,
                        "",
                        null,
                        List.of(),
                        Moment.of(day),
                        null,
                        "en",
                        null,
                        List.of(),
                        "",
                        List.of(),
                        1));
        stories.computeIfAbsent(row.get(1), story -> new TreeSet<>()).add(page);
        String name = row.get(1) + ' ' + row.get(3);
        speakers.putIfAbsent(name, new Speaker(name, row.get(3), Speaker.Kind.PERSON, List.of(), List.of()));
        String id = row.get(1) + ' ' + row.get(2) + ' ' + attributions.size();
        int start = 1000 * (row.get(2).charAt(0) - 'A');
        utterance.put(id, row.get(1) + ' ' + row.get(2));
        attributions.add(new Attribution(
                id,
                article.id(),
                Attribution.IN_TEXT,
                switch (row.get(5)) {
                    case "d" -> Attribution.Kind.DIRECT;
                    case "i" -> Attribution.Kind.INDIRECT;
                    default -> Attribution.Kind.MIXED;
                },
                row.get(6),
                List.of(new Span(start, start + row.get(6).length())),
                row.get(3),
                null,
                "said",
                null,
                Attribution.Stance.SAID,
                name,
                page.endsWith("1") ? new SaidOn(PartialDate.of(day), "the page's day", 0.9) : null,
                1,
                "by hand"));
    }

    List<Article> articles() {
        return List.copyOf(articles.values());
    }

    List<Attribution> attributions() {
        return attributions;
    }

    List<Speaker> speakers() {
        return List.copyOf(speakers.values());
    }

    List<Story> stories() {
        return stories.entrySet().stream()
                .map(story -> new Story(story.getKey(), "", List.copyOf(story.getValue()), 1))
                .toList();
    }

    /** What is said, by attribution id: equal for renderings of one utterance. */
    Map<String, String> utterance() {
        return utterance;
    }
}
