package org.hearsay.bench.score;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Scores every command on the invented samples against {@code samples/truth.json}. Arguments: the folder. What differs is
 * told on standard error.
 */
public final class ScoreSamples {
    private static final double SAME_WORDS = 0.7;

    private static final Pattern MOMENT = Pattern.compile("\"[0-9-]{10}T[0-9:]+(?:Z|[+-][0-9:]+)\"");

    private final JsonNode truth;
    private final String folder;
    private final Means means = new Means();

    private ScoreSamples(String folder) throws IOException {
        this.folder = folder;
        truth = new ObjectMapper().readTree(Path.of(folder, "truth.json").toFile());
    }

    public static void main(String[] arguments) throws IOException {
        ScoreSamples score = new ScoreSamples(arguments[0]);
        score.pages(Commands.byFile(score.rows("read")));
        Map<String, String> truthOf = score.attributions(score.rows("quotes"));
        score.statements(truthOf, score.rows("statements"));
        score.stories(score.rows("stories"));
        score.passages(score.rows("reuse"));
        score.descent(score.rows("stemma"));
        score.means.add("conflicts printed", score.rows("conflicts").size());
        score.means.print("");
    }

    private List<JsonNode> rows(String command) throws IOException {
        return Commands.rows(command, "-q", folder);
    }

    private void pages(Map<String, JsonNode> read) {
        for (JsonNode page : truth.path("pages")) {
            String file = Commands.stem(page.path("file").asText());
            JsonNode row = read.get(file);
            means.add(
                    "articles and rejected pages told apart",
                    page.path("rejected").asBoolean() == (row == null));
            if (row == null || page.path("rejected").asBoolean()) {
                continue;
            }
            for (String field : List.of("title", "outlet", "authors", "language", "url", "published", "modified")) {
                note(
                        "metadata",
                        value(row, field).equals(value(page, field)),
                        file + " " + field + " " + row.path(field));
            }
            Set<String> found = credits(row);
            Set<String> right = credits(page);
            right.forEach(credit -> note("credits R", found.contains(credit), file + " " + credit));
            found.forEach(credit -> note("credits P", right.contains(credit), file + " " + credit));
            String text = row.path("text").asText().replaceAll("\\s+", " ");
            page.path("body").forEach(part -> note("body", text.contains(part.asText()), file + " " + part));
            page.path("not_body").forEach(part -> note("not body", !text.contains(part.asText()), file + " " + part));
        }
    }

    /** A field as text; a time to the minute and in UTC, since its notation is no matter. */
    private static String value(JsonNode page, String field) {
        String value = page.path(field).toString();
        return MOMENT.matcher(value).matches()
                ? OffsetDateTime.parse(value.substring(1, value.length() - 1))
                        .toInstant()
                        .toString()
                : value;
    }

    private static Set<String> credits(JsonNode page) {
        Set<String> credits = new TreeSet<>();
        page.path("credits")
                .forEach(credit -> credits.add(credit.path("kind").asText() + " "
                        + credit.path("agency").asText()));
        return credits;
    }

    /** The true attribution of each printed one that renders one. */
    private Map<String, String> attributions(List<JsonNode> rows) {
        Map<String, List<JsonNode>> byFile = Commands.manyByFile(rows);
        Map<String, String> truthOf = new HashMap<>();
        for (JsonNode attribution : truth.path("attributions")) {
            String file = Commands.stem(attribution.path("file").asText());
            Set<String> words = words(joined(attribution.path("text")));
            Optional<JsonNode> best = byFile.getOrDefault(file, List.of()).stream()
                    .filter(row -> overlap(words(row.path("content").asText()), words) >= SAME_WORDS)
                    .max(Comparator.comparingDouble(
                            row -> overlap(words(row.path("content").asText()), words)));
            String id = attribution.path("id").asText();
            note("attributions", best.isPresent(), id + " not found");
            boolean speaker =
                    best.isPresent() && rightSpeaker(attribution, best.get().path("speaker"));
            note(
                    "speakers",
                    speaker,
                    id + " " + best.map(row -> row.path("speaker")).orElse(null));
            best.ifPresent(row -> {
                truthOf.put(row.path("id").asText(), id);
                note("kinds of those found", row.path("kind").equals(attribution.path("kind")), id + " kind");
                if (!attribution.path("said_on").isNull()) {
                    String day = row.path("said_on").asText("");
                    boolean right = day.startsWith(attribution.path("said_on").asText());
                    note("days of those found", right, id + " " + day);
                }
            });
        }
        means.add("attributions printed", rows.size());
        return truthOf;
    }

    private boolean rightSpeaker(JsonNode attribution, JsonNode found) {
        String name = found.isNull() ? "" : withoutArticle(found.asText());
        String speaker = attribution.path("speaker").asText();
        for (JsonNode person : truth.path("same_person")) {
            if ((has(person.path("names"), speaker) || has(person.path("descriptions"), speaker))
                    && has(person.path("names"), found.asText())) {
                return true;
            }
        }
        if (name.isEmpty() || Character.isUpperCase(speaker.codePointAt(0))) {
            return !name.isEmpty() && withoutArticle(speaker).equals(name);
        }
        Set<String> said = words(name);
        return List.of(speaker, attribution.path("mention").asText()).stream()
                .map(described -> words(withoutArticle(described)))
                .anyMatch(described -> described.containsAll(said) || said.containsAll(described));
    }

    private static boolean has(JsonNode names, String name) {
        for (JsonNode one : names) {
            if (withoutArticle(one.asText()).equals(withoutArticle(name))) {
                return true;
            }
        }
        return false;
    }

    private static String withoutArticle(String name) {
        return TextWords.folded(name).replaceFirst("^(?:the|an?) ", "");
    }

    private void statements(Map<String, String> truthOf, List<JsonNode> rows) {
        Map<String, String> joined = new TreeMap<>();
        rows.forEach(row -> row.path("witnesses")
                .forEach(witness -> joined.merge(
                        truthOf.getOrDefault(witness.asText(), ""),
                        row.path("statement").asText(),
                        (a, b) -> a)));
        joined.remove("");
        Map<String, String> owner = new HashMap<>();
        truth.path("statements").forEach(statement -> statement
                .path("attributions")
                .forEach(id -> owner.put(id.asText(), statement.path("id").asText())));
        List<String> ids = List.copyOf(joined.keySet());
        for (int i = 0; i < ids.size(); i++) {
            for (int j = i + 1; j < ids.size(); j++) {
                String a = ids.get(i);
                String b = ids.get(j);
                boolean one = owner.containsKey(a) && owner.get(a).equals(owner.get(b));
                boolean found = joined.get(a).equals(joined.get(b));
                boolean either = mayJoin(a, b);
                if (one && !either) {
                    note("pairs of one statement R", found, a + " " + b + " apart");
                }
                if (found && !either) {
                    note("pairs of one statement P", one, a + " " + b + " joined");
                }
            }
        }
    }

    private boolean mayJoin(String a, String b) {
        for (JsonNode group : truth.path("may_join")) {
            if (has(group.path("attributions"), a) && has(group.path("attributions"), b)) {
                return true;
            }
        }
        return false;
    }

    private void stories(List<JsonNode> rows) {
        Map<String, Set<String>> found = new TreeMap<>();
        rows.forEach(row -> found.computeIfAbsent(row.path("story").asText(), none -> new TreeSet<>())
                .add(Commands.stem(row.path("path").asText())));
        for (JsonNode story : truth.path("stories")) {
            Set<String> files = new TreeSet<>();
            story.path("files").forEach(file -> files.add(Commands.stem(file.asText())));
            note("stories", found.containsValue(files), story.path("id") + " differs");
        }
    }

    private void passages(List<JsonNode> rows) {
        Set<String> right = new TreeSet<>();
        truth.path("passages").forEach(passage -> right.add(pair(passage)));
        Set<String> found = new TreeSet<>();
        rows.forEach(row -> found.add(pair(row)));
        right.forEach(pair -> note("passages R", found.contains(pair), pair + " missing"));
        found.forEach(pair -> note("passages P", right.contains(pair), pair + " extra"));
    }

    private static String pair(JsonNode passage) {
        String one = Commands.stem(passage.path("a").asText());
        String other = Commands.stem(passage.path("b").asText());
        return one.compareTo(other) < 0 ? one + " " + other : other + " " + one;
    }

    /** Edges in their direction; a documented one must be found as such. */
    private void descent(List<JsonNode> rows) {
        Map<String, String> found = new HashMap<>();
        rows.forEach(row -> found.put(edge(row), row.path("certainty").asText()));
        for (JsonNode edge : truth.path("descent")) {
            String certainty = found.getOrDefault(edge(edge), "none");
            boolean right = edge.path("certainty").asText().equals("documented")
                    ? certainty.equals("documented")
                    : certainty.equals("probable") || certainty.equals("possible");
            note("descent", right, edge(edge) + " " + certainty);
        }
    }

    private static String edge(JsonNode edge) {
        return source(edge) + " > " + Commands.stem(edge.path("to").asText());
    }

    /** A page's stem; for a house whose copy no page holds its name, whatever the copy is called. */
    private static String source(JsonNode edge) {
        String from = edge.path("from").asText();
        if (from.startsWith("agency:")) {
            return "agency:" + from.substring("agency:".length()).split(" ")[0];
        }
        return edge.path("from_kind").asText().equals("credited")
                ? "agency:" + from.split(" ")[0]
                : Commands.stem(from);
    }

    private void note(String figure, boolean right, String what) {
        means.add(figure, right);
        if (!right) {
            System.err.println("samples: " + figure + ": " + what);
        }
    }

    private static String joined(JsonNode text) {
        StringBuilder joined = new StringBuilder(text.isTextual() ? text.asText() : "");
        text.forEach(part -> joined.append(part.asText()).append(' '));
        return joined.toString();
    }

    private static Set<String> words(String text) {
        return new HashSet<>(Arrays.asList(TextWords.folded(text).split(" ")));
    }

    private static double overlap(Set<String> a, Set<String> b) {
        long common = a.stream().filter(b::contains).count();
        return common / (double) Math.max(1, a.size() + b.size() - common);
    }
}
