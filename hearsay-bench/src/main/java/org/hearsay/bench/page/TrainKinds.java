package org.hearsay.bench.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.bench.story.LogisticRegression;
import org.hearsay.model.Page;
import org.hearsay.page.CleanPage;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Trains what tells an article from a page that holds none, and writes its table.
 *
 * <p>{@code TrainKinds EVAL-FOLDER OUT-FILE}: the pages to look at and to learn from of {@code rejections.tsv}, as markup and as dumps, against the
 * articles among them and the pages of the evaluation data that are not unseen, whole, with only the begin of their text, and
 * as bare text.
 */
public final class TrainKinds {
    private static final List<String> REASONS = List.of("error-page", "wall", "index", "no-article");
    private static final double PENALTY = 0.1;
    private static final double REAL = 0.15;
    private static final double SHORTENED = 0.3;

    /** Paragraphs of the longest of the begins of a page. */
    private static final int LONGEST = 5;

    /** Less is no article by its words alone. */
    private static final double FEWEST_WORDS = Math.log1p(20);

    private final CleanPage step = new CleanPage();
    private final List<Example> examples = new ArrayList<>();

    private record Example(String kind, double[] features, double weight) {}

    private TrainKinds() {}

    public static void main(String[] arguments) throws IOException {
        TrainKinds train = new TrainKinds();
        for (String part : List.of("look", "learn")) {
            for (InventedPage invented : ScoreRejections.pages(part)) {
                Page page = invented.page();
                train.learn(invented.expected(), page, 1);
                train.learn(invented.expected(), Flatten.textNodes(page), 0.5);
            }
        }
        Path data = Path.of(arguments[0]);
        train.read(data.resolve("pages"), "text");
        train.read(data.resolve("published"), "none");
        StringBuilder table = new StringBuilder(String.format(Locale.ROOT, """
                # What tells a page without an article: weights of logistic regressions over KindFeatures, first of "none" against articles, then
                # of each reason against all else. Data: our own rejections.tsv (its parts to look at and to learn from), WCXB development split, CC-BY-4.0, htmldate's
                # evaluation, Apache-2.0, none of their unseen parts; %d examples. Command: org.hearsay.bench.page.TrainKinds EVAL OUT.
                # what	weights
                """, train.examples.size()));
        table.append(train.row("none", REASONS));
        REASONS.forEach(reason -> table.append(train.row(reason, List.of(reason))));
        Files.writeString(Path.of(arguments[1]), table.toString());
    }

    private void read(Path folder, String text) throws IOException {
        JsonNode gold = new ObjectMapper().readTree(folder.resolve("gold.json").toFile());
        for (Path file : PageFiles.in(folder.resolve("html"))) {
            String name = file.getFileName().toString();
            String unit = name.replace(".gz", "");
            JsonNode entry = gold.has(unit) ? gold.get(unit) : gold.get(unit.replace(".html", ""));
            if (entry == null || Part.of(gold.has(unit) ? unit : unit.replace(".html", "")) == Part.UNSEEN) {
                continue;
            }
            Page page = PageFiles.read(file, Page.Form.HTML);
            learn("article", page, REAL);
            if (entry.has(text)) {
                String kept = entry.get(text).asText();
                for (int paragraphs = 1; paragraphs <= LONGEST; paragraphs++) {
                    Page brief = Shorten.to(page, kept, paragraphs);
                    learn("article", paragraphs % 2 == 0 ? brief : headless(brief), SHORTENED);
                }
                int variant = Part.tenth("bare kind of " + name);
                String headline = entry.path("title").asText("");
                learn("article", Bare.dump(page, headline, Bare.text(kept, variant), variant), SHORTENED);
                learn("article", Flatten.textNodes(page), REAL);
            }
        }
    }

    /** The page with nothing in its head that tells what it is. */
    private static Page headless(Page page) {
        Document document = Jsoup.parse(new String(page.bytes(), StandardCharsets.UTF_8));
        document.select("meta, script").remove();
        byte[] bytes = document.outerHtml().getBytes(StandardCharsets.UTF_8);
        return new Page(page.path(), page.form(), bytes, null, StandardCharsets.UTF_8.name(), null);
    }

    private void learn(String kind, Page page, double weight) {
        double[] features = step.measureKind(step.draft(page));
        boolean tooFew = kind.equals("article") && features.length > 0 && features[1] < FEWEST_WORDS;
        if (features.length > 0 && !tooFew) {
            examples.add(new Example(kind, features, weight));
        }
    }

    private String row(String name, List<String> kinds) {
        LogisticRegression regression = new LogisticRegression();
        examples.forEach(one -> regression.add(one.features(), kinds.contains(one.kind()), one.weight()));
        StringBuilder row = new StringBuilder(name).append('\t');
        double[] weights = regression.fit(PENALTY);
        for (int i = 0; i < weights.length; i++) {
            row.append(i == 0 ? "" : " ").append(String.format(Locale.ROOT, "%.4f", weights[i]));
        }
        return row.append('\n').toString();
    }
}
