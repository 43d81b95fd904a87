package org.hearsay.bench.statement;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.hearsay.app.local.LocalRun;
import org.hearsay.app.local.Progress;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.Page;
import org.hearsay.model.Speaker;
import org.hearsay.model.Speakers;
import org.hearsay.model.Story;

/**
 * Reports of several outlets on known events, as the steps before grouping read them.
 *
 * @param attributions resolved to speakers
 */
public record EventTexts(
        List<Article> articles, List<Attribution> attributions, List<Speaker> speakers, List<Story> stories) {

    /**
     * Reads some topics.
     *
     * @param file a text a line as JSON, packed; its sentences tokenised
     * @param wanted tells by the number of a topic
     */
    public static EventTexts read(Path file, IntPredicate wanted) throws IOException {
        List<Page> pages = new ArrayList<>();
        ObjectMapper json = new ObjectMapper();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode row = json.readTree(line);
                String name = row.get("file").asText();
                if (wanted.test(topic(name))) {
                    StringBuilder text = new StringBuilder();
                    row.get("tokenised_sentences").forEach(sentence -> text.append(plain(sentence.asText()))
                            .append('\n'));
                    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
                    pages.add(new Page(name, Page.Form.DUMP, bytes, null, "UTF-8", null));
                }
            }
        }
        try (LocalRun run = new LocalRun(1, Progress.SILENT)) {
            List<Article> articles = run.read(sink -> pages.forEach(sink::page)).articles();
            Speakers speakers = run.attributions(articles, run.dates(articles));
            return new EventTexts(
                    articles,
                    speakers.attributions(),
                    speakers.speakers(),
                    run.stories(articles).stories());
        }
    }

    /** Those of some topics; stories of several topics are left out. */
    public EventTexts of(IntPredicate wanted) {
        List<Article> some = articles.stream()
                .filter(article -> wanted.test(topic(article.path())))
                .toList();
        Set<String> ids = some.stream().map(Article::id).collect(Collectors.toSet());
        return new EventTexts(
                some,
                attributions.stream().filter(one -> ids.contains(one.article())).toList(),
                speakers,
                stories.stream()
                        .filter(story -> ids.containsAll(story.articles()))
                        .toList());
    }

    /** The number of a text's topic, with which its name begins. */
    public static int topic(String name) {
        return Integer.parseInt(name.substring(0, name.indexOf('_')));
    }

    /** A tokenised sentence with its marks back in place. */
    private static String plain(String tokens) {
        return tokens.replaceAll("`` ?", "\"")
                .replaceAll(" ?''", "\"")
                .replaceAll(" ([,.;:?!%)\\]])", "$1")
                .replaceAll("([(\\[$#]) ", "$1")
                .replaceAll(" (['’](?:s|re|ve|ll|d|m|S)|n['’]t)\\b", "$1")
                .replaceAll(" - ", "-");
    }
}
