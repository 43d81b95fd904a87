package org.hearsay.bench.conflict;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.CRC32;
import org.hearsay.app.local.LocalRun;
import org.hearsay.app.local.Progress;
import org.hearsay.model.Article;
import org.hearsay.model.Conflict.Relation;
import org.hearsay.model.DatedSpan;
import org.hearsay.model.Dossier;
import org.hearsay.model.Moment;
import org.hearsay.model.Speakers;
import org.hearsay.model.Story;
import org.hearsay.pipeline.Dossiers;
import org.hearsay.text.StableId;

/**
 * An invented event: the articles of several outlets on it and the values in which their writer let them differ.
 *
 * @param name of the event
 * @param articles each with its outlet, language, headline and, if it is known, day of publication; the path is the event's name, a stroke and its letter
 * @param values the pairs of values, as their writer judged them
 */
record InventedEvent(String name, List<Article> articles, List<JudgedValues> values) {
    private static final int PARTS = 3;
    private static final Comparator<Article> IN_TIME = Comparator.comparing(
                    Article::published, Comparator.nullsLast(Comparator.<Moment>naturalOrder()))
            .thenComparing(Article::path);

    /** The events of a resource beside this class, an event a line as JSON, in their order. */
    static List<InventedEvent> load(String resource) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<InventedEvent> events = new ArrayList<>();
        try (InputStream bytes = InventedEvent.class.getResourceAsStream(resource);
                BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                events.add(of(json.readTree(line)));
            }
        }
        return events;
    }

    /** One event of three is kept aside, whichever its name's checksum says: it is scored and never looked at. */
    boolean isAside() {
        CRC32 sum = new CRC32();
        sum.update(name.getBytes(StandardCharsets.UTF_8));
        return sum.getValue() % PARTS == 2;
    }

    private static InventedEvent of(JsonNode event) {
        String name = event.get("event").asText();
        List<Article> articles = new ArrayList<>();
        event.get("articles").forEach(article -> articles.add(article(name, article)));
        List<JudgedValues> values = new ArrayList<>();
        event.get("values").forEach(pair -> values.add(values(name, pair)));
        return new InventedEvent(name, List.copyOf(articles), List.copyOf(values));
    }

    private static Article article(String event, JsonNode article) {
        String path = event + "/" + article.get("id").asText();
        String text = article.get("text").asText();
        JsonNode published = article.get("published");
        return new Article(
                StableId.of(path, text),
                path,
                null,
                article.get("outlet").asText(),
                article.get("headline").asText(),
                null,
                List.of(),
                published.isNull() ? null : Moment.parse(published.asText()),
                null,
                article.get("language").asText(),
                null,
                List.of(),
                text,
                List.of(),
                1);
    }

    private static JudgedValues values(String event, JsonNode pair) {
        return new JudgedValues(
                event,
                pair.get("what").asText(),
                value(pair.get("left")),
                texts(event, pair.get("left")),
                value(pair.get("right")),
                texts(event, pair.get("right")),
                Relation.valueOf(pair.get("relation").asText().toUpperCase(Locale.ROOT)));
    }

    /** Everything that the steps before find in its articles. */
    Dossier dossier() throws IOException {
        try (LocalRun run = new LocalRun(1, Progress.SILENT)) {
            List<Article> told = articles.stream().sorted(IN_TIME).toList();
            Map<String, List<DatedSpan>> dates = run.dates(told);
            Speakers speakers = run.attributions(told, dates);
            Story story = new Story(name, name, told.stream().map(Article::id).toList(), 1);
            return Dossiers.of(
                            List.of(story),
                            told,
                            dates,
                            speakers.attributions(),
                            speakers.speakers(),
                            List.of(),
                            List.of(),
                            List.of())
                    .get(0);
        }
    }

    private static Set<String> texts(String event, JsonNode side) {
        Set<String> texts = new TreeSet<>();
        side.get("told").fieldNames().forEachRemaining(id -> texts.add(event + "/" + id));
        return texts;
    }

    /** As conflicts print it: an hour without a leading nought, a day of the week with a capital. */
    private static String value(JsonNode side) {
        String value = side.get("value").asText();
        if (value.indexOf(':') > 0) {
            return value.startsWith("0") ? value.substring(1) : value;
        }
        return Character.toUpperCase(value.charAt(0)) + value.substring(1);
    }
}
