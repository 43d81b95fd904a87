package org.hearsay.speaker;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.Moment;
import org.hearsay.model.PartialDate;
import org.hearsay.model.SaidOn;
import org.hearsay.model.Span;

/** The five seed pages as they came, with the careful reader's attributions in place of found ones. */
public final class SeedPages {
    private final List<Article> articles = new ArrayList<>();
    private final List<Attribution> attributions = new ArrayList<>();
    private final Map<String, String> speakers = new LinkedHashMap<>();
    private final JsonNode gold;

    private SeedPages(Path folder) throws IOException {
        gold = new ObjectMapper().readTree(folder.resolve("gold.json").toFile());
        for (JsonNode document : gold.get("documents")) {
            String file = document.get("file").asText();
            String text = Files.readString(folder.resolve(file));
            articles.add(new Article(
                    file,
                    file,
                    null,
                    document.get("outlet").asText(),
                    document.get("title").asText(),
                    null,
                    List.of(),
                    Moment.of(LocalDate.parse(document.get("published").asText())),
                    null,
                    "en",
                    null,
                    List.of(),
                    text,
                    List.of(),
                    1));
            for (JsonNode statement : document.get("statements")) {
                attributions.add(attribution(file, text, statement));
                speakers.put(
                        statement.get("id").asText(), statement.get("speaker").asText());
            }
        }
    }

    /** The seeds beside the project, or null where they are not. */
    public static SeedPages orNull() throws IOException {
        for (String place : List.of("../shared/seeds", "../../shared/seeds")) {
            if (Files.exists(Path.of(place, "gold.json"))) {
                return new SeedPages(Path.of(place));
            }
        }
        return null;
    }

    private static Attribution attribution(String file, String text, JsonNode statement) {
        String words = statement.get("text").asText();
        int from = -1;
        for (int n = statement.path("occurrence").asInt(1); n > 0; n--) {
            from = text.indexOf(words, from + 1);
        }
        Span content = new Span(from, from + words.length());
        String mention = statement.get("mention").isNull()
                ? ""
                : statement.get("mention").asText();
        Span source = mention.isEmpty() ? null : nearest(text, mention, content);
        String day = statement.get("said_on").asText();
        SaidOn said = statement.get("said_on").isNull() ? null : new SaidOn(PartialDate.parse(day), "gold", 1);
        return new Attribution(
                statement.get("id").asText(),
                file,
                Attribution.IN_TEXT,
                Attribution.Kind.valueOf(statement.get("kind").asText().toUpperCase(java.util.Locale.ROOT)),
                words,
                List.of(content),
                mention,
                source,
                statement.path("cue").asText(""),
                null,
                Attribution.Stance.SAID,
                null,
                said,
                1,
                "gold");
    }

    private static Span nearest(String text, String mention, Span content) {
        int best = -1;
        int distance = Integer.MAX_VALUE;
        for (int at = text.indexOf(mention); at >= 0; at = text.indexOf(mention, at + 1)) {
            int end = at + mention.length();
            boolean word = (at == 0 || !Character.isLetter(text.charAt(at - 1)))
                    && (end == text.length() || !Character.isLetter(text.charAt(end)));
            int away = Math.max(content.start() - end, at - content.end());
            if (word && Math.max(0, away) < distance && away >= 0) {
                best = at;
                distance = away;
            }
        }
        return new Span(best, best + mention.length());
    }

    public List<Article> articles() {
        return articles;
    }

    public List<Attribution> attributions() {
        return attributions;
    }

    /** The right speaker's name by attribution id. */
    public Map<String, String> speakers() {
        return speakers;
    }

    /** The groups of attributions that render one utterance. */
    public List<List<String>> groups() {
        List<List<String>> groups = new ArrayList<>();
        for (JsonNode group : gold.get("same_statement")) {
            List<String> ids = new ArrayList<>();
            group.get("members").forEach(id -> ids.add(id.asText()));
            groups.add(ids);
        }
        return groups;
    }
}
