package org.hearsay.bench.conflict;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.zip.GZIPInputStream;
import org.hearsay.app.local.LocalRun;
import org.hearsay.app.local.Progress;
import org.hearsay.model.Article;
import org.hearsay.model.DatedSpan;
import org.hearsay.model.Dossier;
import org.hearsay.model.Moment;
import org.hearsay.model.Page;
import org.hearsay.model.Speakers;
import org.hearsay.model.Story;
import org.hearsay.pipeline.Dossiers;

/** Reads the texts of known events, each as the dump of a page, into one dossier an event; who belongs together is given. */
final class EventDossiers {
    private static final Comparator<Article> IN_TIME = Comparator.comparing(
                    Article::published, Comparator.nullsLast(Comparator.<Moment>naturalOrder()))
            .thenComparing(Article::id);

    private EventDossiers() {}

    /**
     * The dossiers by event; an article's path is its text's name.
     *
     * @param file a text a line as JSON, packed; its sentences tokenised
     * @param wanted tells by the number of a topic
     */
    static Map<String, Dossier> read(Path file, IntPredicate wanted) throws IOException {
        List<Page> pages = new ArrayList<>();
        Map<String, String> eventOf = new TreeMap<>();
        ObjectMapper json = new ObjectMapper();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode row = json.readTree(line);
                String event = row.get("story").asText();
                if (wanted.test(JudgedValues.topic(event))) {
                    String name = row.get("file").asText().replace(".xml", "");
                    eventOf.put(name, event);
                    pages.add(new Page(name, Page.Form.DUMP, text(row), null, "UTF-8", null));
                }
            }
        }
        return dossiers(pages, eventOf);
    }

    private static byte[] text(JsonNode row) {
        StringBuilder text = new StringBuilder();
        row.get("tokenised_sentences").forEach(sentence -> text.append(PlainSentence.of(sentence.asText()))
                .append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * The dossiers of pages by event.
     *
     * @param eventOf the event of each page, by its path
     */
    static Map<String, Dossier> dossiers(List<Page> pages, Map<String, String> eventOf) throws IOException {
        try (LocalRun run = new LocalRun(1, Progress.SILENT)) {
            List<Article> articles = run.read(sink -> pages.forEach(sink::page)).articles();
            Map<String, List<DatedSpan>> dates = run.dates(articles);
            Speakers speakers = run.attributions(articles, dates);
            Map<String, List<Article>> events = new TreeMap<>();
            articles.stream().sorted(IN_TIME).forEach(article -> events.computeIfAbsent(
                            eventOf.get(article.path()), none -> new ArrayList<>())
                    .add(article));
            List<Story> stories = new ArrayList<>();
            events.forEach((event, texts) -> stories.add(
                    new Story(event, event, texts.stream().map(Article::id).toList(), 1)));
            Map<String, Dossier> dossiers = new TreeMap<>();
            Dossiers.of(
                            stories,
                            articles,
                            dates,
                            speakers.attributions(),
                            speakers.speakers(),
                            List.of(),
                            List.of(),
                            List.of())
                    .forEach(dossier -> dossiers.put(dossier.story().id(), dossier));
            return dossiers;
        }
    }
}
