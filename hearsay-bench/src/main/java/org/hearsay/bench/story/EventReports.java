package org.hearsay.bench.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Scanner;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.hearsay.model.Article;
import org.hearsay.model.Moment;
import org.jspecify.annotations.Nullable;

/**
 * Invented reports of events in six languages, five an event, by writers who did not know how stories are grouped; among the events
 * of each writer are four pairs that are easily confused.
 */
public final class EventReports {
    private EventReports() {}

    /** Those to learn from, and those in which figures are at odds. */
    public static List<LabelledArticle> learned() {
        return Stream.concat(
                        load("reports-learned.jsonl").stream(),
                        load("/org/hearsay/bench/conflict/events-across-languages.jsonl").stream())
                .toList();
    }

    /** Those kept aside, of another writer and other topics. */
    public static List<LabelledArticle> aside() {
        return load("reports-aside.jsonl");
    }

    private static List<LabelledArticle> load(String file) {
        try (InputStream in = Objects.requireNonNull(EventReports.class.getResourceAsStream(file), file)) {
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /** Reads a JSON object a line: an event with its articles. */
    static List<LabelledArticle> read(InputStream in) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<LabelledArticle> articles = new ArrayList<>();
        try (Scanner lines = new Scanner(in, StandardCharsets.UTF_8)) {
            while (lines.hasNextLine()) {
                JsonNode event = json.readTree(lines.nextLine());
                String name = event.get("event").asText();
                for (JsonNode row : event.get("articles")) {
                    String id = name + "-" + row.get("id").asText() + "-"
                            + row.get("language").asText();
                    articles.add(new LabelledArticle(article(id, row), name, number(name)));
                }
            }
        }
        return articles;
    }

    private static int number(String event) {
        CRC32 hash = new CRC32();
        hash.update(event.getBytes(StandardCharsets.UTF_8));
        return (int) (hash.getValue() % 1_000_000);
    }

    private static Article article(String id, JsonNode row) {
        JsonNode published = row.get("published");
        @Nullable Moment moment = published == null || published.isNull() ? null : Moment.parse(published.asText());
        return new Article(
                id,
                id,
                null,
                row.get("outlet").asText(),
                row.get("headline").asText(),
                null,
                List.of(),
                moment,
                null,
                row.get("language").asText(),
                null,
                List.of(),
                row.get("text").asText(),
                List.of(),
                1);
    }
}
