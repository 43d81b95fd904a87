package org.hearsay.bench.conflict;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.hearsay.app.local.LocalRun;
import org.hearsay.app.local.Progress;
import org.hearsay.conflict.FindConflicts;
import org.hearsay.formats.ReadPages;
import org.hearsay.model.Article;
import org.hearsay.model.DatedSpan;
import org.hearsay.model.Dossier;
import org.hearsay.model.Story;
import org.hearsay.pipeline.Dossiers;
import org.hearsay.when.ReadDates;

/** Pairs of values of which it is known, or nearly so, whether they are told of one fact. */
final class FactPairs {
    /**
     * A pair with its label.
     *
     * @param part number of its topic or story, to be split by
     * @param same whether both values answer one question
     */
    record Pair(String part, boolean same, FindConflicts.Example example) {}

    private final FindConflicts findConflicts = new FindConflicts();

    /**
     * From reports on known events, by topic: a rare number that two texts of one event give, or one text twice, answers
     * one question; numbers of two events never do, and two numbers of one text hardly ever.
     */
    List<Pair> ofEvents(Path file) throws IOException {
        Map<String, List<Article>> topics = new TreeMap<>();
        Map<String, String> storyOf = new HashMap<>();
        ObjectMapper json = new ObjectMapper();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode row = json.readTree(line);
                String story = row.get("story").asText();
                StringBuilder text = new StringBuilder();
                row.get("tokenised_sentences").forEach(sentence -> text.append(PlainSentence.of(sentence.asText()))
                        .append('\n'));
                Article article = article(row.get("file").asText(), text.toString());
                storyOf.put(article.id(), story);
                topics.computeIfAbsent(story.replaceAll("\\D", ""), none -> new ArrayList<>())
                        .add(article);
            }
        }
        ReadDates readDates = new ReadDates();
        List<Pair> pairs = new ArrayList<>();
        topics.forEach((topic, articles) -> {
            List<List<DatedSpan>> dates = articles.stream().map(readDates::read).toList();
            List<String> ids = articles.stream().map(Article::id).toList();
            Dossier dossier = new Dossier(
                    new Story(topic, "", ids, 1),
                    articles,
                    dates,
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of());
            for (FindConflicts.Example example : findConflicts.examples(dossier)) {
                boolean oneEvent = storyOf.get(example.one()).equals(storyOf.get(example.other()));
                boolean oneSentence = example.features().containsKey("one sentence");
                if (oneEvent && example.agree() && !example.round() && !oneSentence) {
                    pairs.add(new Pair(topic, true, example));
                } else if (!oneEvent || oneSentence || example.one().equals(example.other()) && !example.agree()) {
                    pairs.add(new Pair(topic, false, example));
                }
            }
        });
        return pairs;
    }

    /** From pages on nothing in common: two values of one page, or of pages that were put together, answer no one question. */
    List<Pair> ofPages(Path folder) throws IOException {
        List<Pair> pairs = new ArrayList<>();
        try (LocalRun run = new LocalRun(1, Progress.SILENT)) {
            ReadPages pages = new ReadPages(false, InputStream::nullInputStream);
            List<Article> articles = run.read(sink -> pages.read(List.of(folder.toString()), sink))
                    .articles();
            List<Story> stories = run.stories(articles).stories();
            List<Dossier> dossiers = Dossiers.of(
                    stories, articles, run.dates(articles), List.of(), List.of(), List.of(), List.of(), List.of());
            for (Dossier dossier : dossiers) {
                for (FindConflicts.Example example : findConflicts.examples(dossier)) {
                    if (!example.agree()) {
                        pairs.add(new Pair(dossier.story().id(), false, example));
                    }
                }
            }
        }
        return pairs;
    }

    private static Article article(String name, String text) {
        return new Article(
                name, name, null, null, "", null, List.of(), null, null, "en", null, List.of(), text, List.of(), 1);
    }
}
