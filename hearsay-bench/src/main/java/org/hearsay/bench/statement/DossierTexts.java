package org.hearsay.bench.statement;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.app.local.LocalRun;
import org.hearsay.app.local.Progress;
import org.hearsay.bench.score.TextWords;
import org.hearsay.formats.ReadPages;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.Speakers;

/**
 * An invented dossier as the steps before grouping read it, with what a careful reader finds said in it.
 *
 * @param name of its folder
 * @param texts what was read
 * @param marked what the reader marked, by id
 * @param truth the reader's groups
 */
public record DossierTexts(String name, EventTexts texts, Map<String, Marked> marked, JsonNode truth) {
    private static final double SAME_WORDS = 0.7;
    private static final double SOME_WORDS = 0.3;

    /**
     * What a reader marked.
     *
     * @param nearest the attribution read on its page that is most like it, or null
     * @param overlap share of the words of both that are common
     */
    public record Marked(String id, String speaker, String words, Attribution nearest, double overlap) {
        /** Whether it was read nearly whole. */
        public boolean isFound() {
            return overlap >= SAME_WORDS;
        }

        /** Whether it was read in part. */
        public boolean isFoundInPart() {
            return overlap >= SOME_WORDS;
        }
    }

    public static DossierTexts read(Path folder) throws IOException {
        EventTexts texts;
        try (LocalRun run = new LocalRun(1, Progress.SILENT)) {
            ReadPages pages = new ReadPages(false, InputStream::nullInputStream);
            List<Article> articles = run.read(sink -> pages.read(List.of(folder.toString()), sink))
                    .articles();
            Speakers speakers = run.attributions(articles, run.dates(articles));
            texts = new EventTexts(
                    articles,
                    speakers.attributions(),
                    speakers.speakers(),
                    run.stories(articles).stories());
        }
        JsonNode truth =
                new ObjectMapper().readTree(folder.resolve("truth.json").toFile());
        return new DossierTexts(folder.getFileName().toString(), texts, marked(texts, truth), truth);
    }

    private static Map<String, Marked> marked(EventTexts texts, JsonNode truth) {
        Map<String, String> pageOf = new HashMap<>();
        texts.articles().forEach(article -> pageOf.put(article.id(), name(article.path())));
        Map<String, List<Attribution>> onPage = new HashMap<>();
        texts.attributions().forEach(one -> onPage.computeIfAbsent(pageOf.get(one.article()), none -> new ArrayList<>())
                .add(one));
        Map<String, Marked> marked = new TreeMap<>();
        for (JsonNode row : truth.path("attributions")) {
            StringBuilder joined = new StringBuilder(row.path("text").asText(""));
            row.path("text").forEach(part -> joined.append(part.asText()).append(' '));
            Set<String> words = words(joined.toString());
            Attribution nearest = null;
            double most = 0;
            for (Attribution one : onPage.getOrDefault(name(row.path("file").asText()), List.of())) {
                double overlap = overlap(words(one.content()), words);
                if (overlap > most) {
                    most = overlap;
                    nearest = one;
                }
            }
            String id = row.path("id").asText();
            marked.put(id, new Marked(id, row.path("speaker").asText(""), joined.toString(), nearest, most));
        }
        return marked;
    }

    /** Names of statements by the reader's ids of what renders them. */
    public Map<String, String> statements() {
        Map<String, String> statements = new TreeMap<>();
        truth.path("statements").forEach(statement -> statement
                .path("attributions")
                .forEach(id -> statements.put(id.asText(), statement.path("id").asText())));
        return statements;
    }

    /** Whether two may stand in one statement or in two. */
    public boolean mayJoin(String a, String b) {
        for (JsonNode group : truth.path("may_join")) {
            Set<String> ids = new HashSet<>();
            group.path("attributions").forEach(id -> ids.add(id.asText()));
            if (ids.contains(a) && ids.contains(b)) {
                return true;
            }
        }
        return false;
    }

    private static String name(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.indexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    private static Set<String> words(String text) {
        return new HashSet<>(Arrays.asList(TextWords.folded(text).split(" ")));
    }

    private static double overlap(Set<String> a, Set<String> b) {
        long common = a.stream().filter(b::contains).count();
        return common / (double) Math.max(1, a.size() + b.size() - common);
    }
}
