package org.hearsay.bench.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;

/** What {@code quotes} prints of a dossier's pages against all that a careful reader finds said on them. */
final class DossierAttributions {
    private static final double SAME_WORDS = 0.7;
    /** Of the words of both together, as much as half of either makes of the other. */
    private static final double SOME_WORDS = 0.3;

    private final JsonNode truth;
    private final Noted noted;

    DossierAttributions(JsonNode truth, Noted noted) {
        this.truth = truth;
        this.noted = noted;
    }

    /** Scores rows; the result is the true attribution of each printed one that renders one. */
    Map<String, String> score(List<JsonNode> rows) {
        Map<String, List<JsonNode>> byFile = Commands.manyByFile(rows);
        Map<String, String> truthOf = new HashMap<>();
        Set<String> touched = new HashSet<>();
        for (JsonNode attribution : truth.path("attributions")) {
            Set<String> words = words(joined(attribution.path("text")));
            List<JsonNode> onPage =
                    byFile.getOrDefault(Commands.stem(attribution.path("file").asText()), List.of());
            Optional<JsonNode> nearest = onPage.stream()
                    .max(Comparator.comparingDouble(row -> overlap(contentOf(row), words)))
                    .filter(row -> overlap(contentOf(row), words) >= SOME_WORDS);
            String id = attribution.path("id").asText();
            String told = id + " " + joined(attribution.path("text"));
            noted.note("attributions, in part", nearest.isPresent(), told);
            nearest.ifPresent(row -> {
                touched.add(row.path("id").asText());
                noted.note(
                        "speakers of those found in part",
                        rightSpeaker(attribution, row.path("speaker")),
                        id + " " + row.path("speaker") + " for " + attribution.path("speaker"));
            });
            Optional<JsonNode> best = nearest.filter(row -> overlap(contentOf(row), words) >= SAME_WORDS);
            noted.note(
                    "attributions",
                    best.isPresent(),
                    told
                            + nearest.map(row -> " | " + row.path("content").asText())
                                    .orElse(" | nothing"));
            noted.note(
                    "speakers",
                    best.isPresent() && rightSpeaker(attribution, best.get().path("speaker")),
                    id);
            best.ifPresent(row -> {
                truthOf.put(row.path("id").asText(), id);
                noted.note("kinds of those found", row.path("kind").equals(attribution.path("kind")), id + " kind");
                if (!attribution.path("said_on").isNull()) {
                    String day = row.path("said_on").asText("");
                    boolean right = day.startsWith(attribution.path("said_on").asText());
                    noted.note("days of those found", right, id + " " + day);
                }
            });
        }
        rows.forEach(row -> noted.note(
                "attributions printed that are true in part",
                touched.contains(row.path("id").asText()),
                Commands.stem(row.path("path").asText()) + " " + row.path("confidence") + " " + row.path("source")
                        + " | " + row.path("cue") + " | " + row.path("content")));
        return truthOf;
    }

    private boolean rightSpeaker(JsonNode attribution, JsonNode found) {
        String name = found.isNull() ? "" : withoutArticle(found.asText());
        String speaker = attribution.path("speaker").asText("");
        for (JsonNode person : truth.path("same_person")) {
            boolean meant = has(person.path("names"), speaker)
                    || has(person.path("descriptions"), speaker)
                    || withoutArticle(person.path("person").asText()).equals(withoutArticle(speaker));
            if (meant
                    && (has(person.path("names"), found.asText())
                            || withoutArticle(person.path("person").asText()).equals(name))) {
                return true;
            }
        }
        if (speaker.isEmpty() || name.isEmpty() || Character.isUpperCase(speaker.codePointAt(0))) {
            return !name.isEmpty() && withoutArticle(speaker).equals(name);
        }
        Set<String> said = words(name);
        return List.of(speaker, attribution.path("mention").asText()).stream()
                .map(described -> words(withoutArticle(described)))
                .anyMatch(described -> described.containsAll(said) || said.containsAll(described));
    }

    private static boolean has(JsonNode names, String name) {
        return StreamSupport.stream(names.spliterator(), false)
                .anyMatch(one -> withoutArticle(one.asText()).equals(withoutArticle(name)));
    }

    private static String withoutArticle(String name) {
        return TextWords.folded(name).replaceFirst("^(?:the|an?) ", "");
    }

    private static String joined(JsonNode text) {
        StringBuilder joined = new StringBuilder(text.isTextual() ? text.asText() : "");
        text.forEach(part -> joined.append(part.asText()).append(' '));
        return joined.toString();
    }

    private static Set<String> contentOf(JsonNode row) {
        return words(row.path("content").asText());
    }

    private static Set<String> words(String text) {
        return new HashSet<>(Arrays.asList(TextWords.folded(text).split(" ")));
    }

    private static double overlap(Set<String> a, Set<String> b) {
        long common = a.stream().filter(b::contains).count();
        return common / (double) Math.max(1, a.size() + b.size() - common);
    }
}
