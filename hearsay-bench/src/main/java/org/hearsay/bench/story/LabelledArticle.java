package org.hearsay.bench.story;

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
import java.util.Random;
import java.util.zip.GZIPInputStream;
import org.hearsay.model.Article;
import org.hearsay.model.Moment;
import org.hearsay.text.Word;
import org.hearsay.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * An article with the event that it is known to report.
 *
 * @param article the article, its text one sentence a line
 * @param story the event
 * @param topic number of the seminal topic; each has two events that are easily confused
 */
public record LabelledArticle(Article article, String story, int topic) {
    private static final int SHORTEST = 15;
    private static final int LONGEST = 80;

    /** Reads ECB+ as the shared folder has it: a JSON object a line, gzipped; in the file's order. */
    public static List<LabelledArticle> read(Path file) throws IOException {
        List<LabelledArticle> articles = new ArrayList<>();
        ObjectMapper json = new ObjectMapper();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode row = json.readTree(line);
                String name = row.get("file").asText();
                String story = row.get("story").asText();
                List<String> sentences = new ArrayList<>();
                row.get("tokenised_sentences").forEach(sentence -> sentences.add(sentence.asText()));
                articles.add(new LabelledArticle(article(name, String.join("\n", sentences)), story, topicOf(story)));
            }
        }
        return articles;
    }

    /** Its first words, as few or as many as short notes have: from 15 to 80. */
    public LabelledArticle begin(Random random) {
        int kept = SHORTEST + random.nextInt(LONGEST - SHORTEST);
        List<Word> words = Words.of(article.text());
        String text = words.size() <= kept
                ? article.text()
                : article.text().substring(0, words.get(kept).start());
        return with(text, story);
    }

    /** The same with another text, of another story. */
    public LabelledArticle with(String text, String other) {
        return new LabelledArticle(
                new Article(
                        article.id(),
                        article.path(),
                        article.url(),
                        article.outlet(),
                        article.title(),
                        article.subtitle(),
                        article.authors(),
                        article.published(),
                        article.modified(),
                        article.language(),
                        article.section(),
                        article.credits(),
                        text,
                        List.of(),
                        article.confidence()),
                other,
                topic);
    }

    private static int topicOf(String story) {
        int end = 0;
        while (Character.isDigit(story.charAt(end))) {
            end++;
        }
        return Integer.parseInt(story.substring(0, end));
    }

    public static Article article(String name, String text) {
        return article(name, text, null);
    }

    static Article article(String name, String text, @Nullable Moment published) {
        return new Article(
                name, name, null, null, "", null, List.of(), published, null, "en", null, List.of(), text, List.of(),
                1);
    }
}
