package org.hearsay.bench.conflict;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.zip.CRC32;
import org.hearsay.model.Conflict.Relation;
import org.hearsay.model.Dossier;
import org.hearsay.model.Page;

/** Reports of several invented outlets on invented events, with the values in which they differ, as their writers listed them. */
final class InventedEvents {
    /** Events told in English. */
    static final String ENGLISH = "events.jsonl";
    /** Events told in several languages each. */
    static final String SEVERAL_LANGUAGES = "events-across-languages.jsonl";

    private static final int PARTS = 3;
    private static final int ASIDE = 2;

    private final List<JsonNode> events;

    private InventedEvents(List<JsonNode> events) {
        this.events = events;
    }

    /** True for the third of the events that is only scored. */
    static boolean isAside(String event) {
        CRC32 sum = new CRC32();
        sum.update(event.getBytes(StandardCharsets.UTF_8));
        return sum.getValue() % PARTS == ASIDE;
    }

    /**
     * Some of the events of a resource beside this class.
     *
     * @param wanted tells by an event's name
     */
    static InventedEvents load(String resource, Predicate<String> wanted) throws IOException {
        List<JsonNode> events = new ArrayList<>();
        ObjectMapper json = new ObjectMapper();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(InventedEvents.class.getResourceAsStream(resource)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode event = json.readTree(line);
                if (wanted.test(event.get("event").asText())) {
                    events.add(event);
                }
            }
        }
        return new InventedEvents(events);
    }

    /** A dossier an event, by its name; the path of an article is that of the event and its own. */
    Map<String, Dossier> dossiers() throws IOException {
        List<Page> pages = new ArrayList<>();
        Map<String, String> eventOf = new TreeMap<>();
        for (JsonNode event : events) {
            String name = event.get("event").asText();
            for (JsonNode article : event.get("articles")) {
                String path = path(name, article.get("id").asText());
                eventOf.put(path, name);
                pages.add(new Page(
                        path,
                        Page.Form.HTML,
                        markup(article).getBytes(StandardCharsets.UTF_8),
                        "https://" + path.replace('/', '.') + ".example/news",
                        "UTF-8",
                        null));
            }
        }
        return EventDossiers.dossiers(pages, eventOf);
    }

    private static String path(String event, String article) {
        return event + "/" + article;
    }

    private static String markup(JsonNode article) {
        StringBuilder page = new StringBuilder("<!DOCTYPE html><html lang=\"");
        page.append(article.get("language").asText()).append("\"><head><meta charset=\"utf-8\"><title>");
        page.append(escaped(article.get("headline").asText())).append("</title>");
        page.append("<meta property=\"og:site_name\" content=\"")
                .append(escaped(article.get("outlet").asText()))
                .append("\">");
        if (!article.get("published").isNull()) {
            page.append("<meta property=\"article:published_time\" content=\"")
                    .append(article.get("published").asText())
                    .append("\">");
        }
        page.append("</head><body><article><h1>")
                .append(escaped(article.get("headline").asText()))
                .append("</h1>");
        for (String paragraph : article.get("text").asText().split("\n\n")) {
            page.append("<p>").append(escaped(paragraph)).append("</p>\n");
        }
        return page.append("</article></body></html>").toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    /** The values in which the reports differ. */
    List<JudgedValues> judged() {
        List<JudgedValues> judged = new ArrayList<>();
        for (JsonNode event : events) {
            String name = event.get("event").asText();
            for (JsonNode values : event.get("values")) {
                JsonNode left = values.get("left");
                JsonNode right = values.get("right");
                judged.add(new JudgedValues(
                        name,
                        values.get("what").asText(),
                        left.get("value").asText(),
                        told(name, left).keySet(),
                        right.get("value").asText(),
                        told(name, right).keySet(),
                        Relation.valueOf(values.get("relation").asText().toUpperCase(Locale.ROOT))));
            }
        }
        return judged;
    }

    /** The words that give a value, by the path of the article. */
    private static Map<String, String> told(String event, JsonNode side) {
        Map<String, String> told = new TreeMap<>();
        side.get("told")
                .properties()
                .forEach(words ->
                        told.put(path(event, words.getKey()), words.getValue().asText()));
        return told;
    }

    /** The words that give each value, by the path of the article: for each judged pair those of the one and of the other. */
    List<List<Map<String, String>>> told() {
        List<List<Map<String, String>>> all = new ArrayList<>();
        for (JsonNode event : events) {
            String name = event.get("event").asText();
            for (JsonNode values : event.get("values")) {
                all.add(List.of(told(name, values.get("left")), told(name, values.get("right"))));
            }
        }
        return all;
    }
}
