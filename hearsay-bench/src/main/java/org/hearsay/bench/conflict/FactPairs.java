package org.hearsay.bench.conflict;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.app.local.LocalRun;
import org.hearsay.app.local.Progress;
import org.hearsay.conflict.FindConflicts;
import org.hearsay.formats.ReadPages;
import org.hearsay.model.Article;
import org.hearsay.model.DatedSpan;
import org.hearsay.model.Dossier;
import org.hearsay.model.Story;
import org.hearsay.pipeline.Dossiers;

/** Pairs of values that are never told of one fact, and of values that may be. */
final class FactPairs {
    /**
     * A pair of values.
     *
     * @param part number of its topic or story, to be split by
     * @param never whether they surely answer no one question; else they may
     * @param names of both texts
     */
    record Pair(String part, boolean never, FindConflicts.Example example, List<String> names) {}

    private final FindConflicts findConflicts = new FindConflicts();

    /**
     * From reports on the known events of odd topics, all of a topic together: values of two events answer no one question, nor do two that
     * one text gives; of those that two texts of one event give some do.
     */
    List<Pair> ofEvents(Path file) throws IOException {
        Map<String, List<Dossier>> topics = new TreeMap<>();
        Map<String, String> eventOf = new HashMap<>();
        Map<String, String> names = new HashMap<>();
        EventDossiers.read(file, topic -> topic % 2 == 1).forEach((event, dossier) -> {
            topics.computeIfAbsent(String.valueOf(JudgedValues.topic(event)), none -> new ArrayList<>())
                    .add(dossier);
            dossier.articles().forEach(article -> {
                eventOf.put(article.id(), event);
                names.put(article.id(), article.path());
            });
        });
        List<Pair> pairs = new ArrayList<>();
        topics.forEach((topic, dossiers) -> {
            for (FindConflicts.Example example : findConflicts.examples(together(topic, dossiers))) {
                boolean oneEvent = eventOf.get(example.one()).equals(eventOf.get(example.other()));
                boolean oneText = example.one().equals(example.other());
                boolean oneSentence = example.features().containsKey("one sentence");
                boolean never = !oneEvent || oneSentence || oneText && !example.agree();
                pairs.add(
                        new Pair(topic, never, example, List.of(names.get(example.one()), names.get(example.other()))));
            }
        });
        return pairs;
    }

    private static Dossier together(String topic, List<Dossier> dossiers) {
        List<Article> articles = new ArrayList<>();
        List<List<DatedSpan>> dates = new ArrayList<>();
        for (Dossier dossier : dossiers) {
            articles.addAll(dossier.articles());
            dates.addAll(dossier.dates());
        }
        List<String> ids = articles.stream().map(Article::id).toList();
        Story story = new Story(topic, topic, ids, 1);
        return new Dossier(story, articles, dates, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** From pages on nothing in common: two values of one page, or of pages that were put together, answer no one question. */
    List<Pair> ofPages(Path folder) throws IOException {
        List<Pair> pairs = new ArrayList<>();
        for (Dossier dossier : dossiers(folder)) {
            for (FindConflicts.Example example : findConflicts.examples(dossier)) {
                if (!example.agree()) {
                    pairs.add(new Pair(dossier.story().id(), true, example, List.of(example.one(), example.other())));
                }
            }
        }
        return pairs;
    }

    /** Stories of pages on nothing in common. */
    static List<Dossier> dossiers(Path folder) throws IOException {
        try (LocalRun run = new LocalRun(1, Progress.SILENT)) {
            ReadPages pages = new ReadPages(false, InputStream::nullInputStream);
            List<Article> articles = run.read(sink -> pages.read(List.of(folder.toString()), sink))
                    .articles();
            List<Story> stories = run.stories(articles).stories();
            return Dossiers.of(
                    stories, articles, run.dates(articles), List.of(), List.of(), List.of(), List.of(), List.of());
        }
    }
}
