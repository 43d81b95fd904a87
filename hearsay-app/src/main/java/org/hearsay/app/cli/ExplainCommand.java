package org.hearsay.app.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearsay.formats.ArticleRow;
import org.hearsay.formats.Row;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.Block;
import org.hearsay.model.Credit;
import org.hearsay.model.Moment;
import org.hearsay.model.Resolution;
import org.hearsay.model.Speaker;
import org.hearsay.model.Speakers;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows how pages were read: each block with its role and score, each attribution with what made it. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Shows how a page was read: metadata, every block with role and score,",
            "every attribution with the rule that found it and why it has its speaker and day."
        },
        footer = {"", "Examples:", "  hearsay explain page.html", "  hearsay explain --json page.html"})
final class ExplainCommand implements Callable<Integer> {
    @Mixin
    PageOptions pages = new PageOptions();

    @Option(names = "--json", description = "One JSON object a page.")
    boolean json;

    @Override
    public Integer call() throws IOException {
        return pages.run((run, reading) -> {
            Speakers found = run.attributions(reading.articles(), run.dates(reading.articles()));
            if (json) {
                OutputOptions output = new OutputOptions();
                output.format = OutputOptions.Format.JSONL;
                output.print(reading.articles().stream()
                        .map(article -> row(article, found))
                        .toList());
                return;
            }
            PrintWriter out = new PrintWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8));
            reading.articles().forEach(article -> print(out, article, found));
            reading.rejected()
                    .forEach(page ->
                            out.println(page.path() + ": " + page.problem().meaning() + " (" + page.detail() + ")"));
            out.flush();
        });
    }

    private static Row row(Article article, Speakers found) {
        List<Row> attributions = Rows.attributions(List.of(article), of(article, found));
        return ArticleRow.of(article)
                .with("scores", article.blocks().stream().map(Block::score).toList())
                .with("attributions", attributions);
    }

    private static Speakers of(Article article, Speakers found) {
        return new Speakers(
                found.attributions().stream()
                        .filter(attribution -> attribution.article().equals(article.id()))
                        .toList(),
                found.speakers(),
                found.resolutions());
    }

    private static void print(PrintWriter out, Article article, Speakers found) {
        out.println(article.path());
        line(out, "title", article.title());
        line(out, "subtitle", article.subtitle());
        line(out, "outlet", article.outlet());
        line(out, "authors", String.join(", ", article.authors()));
        line(out, "published", iso(article.published()));
        line(out, "modified", iso(article.modified()));
        line(out, "language", article.language());
        line(out, "address", article.url());
        for (Credit credit : article.credits()) {
            line(out, "credit", credit.kind().label() + ", " + credit.agency() + ", from: " + clean(credit.text()));
        }
        line(out, "text", article.text().length() + " characters, confidence " + number(article.confidence()));
        out.println();
        out.println("  blocks, in page order: in the text or not, score, role, words");
        for (Block block : article.blocks()) {
            out.printf(
                    Locale.ROOT,
                    "  %s %4s  %-11s %s%n",
                    block.span() == null ? "-" : "+",
                    number(block.score()),
                    block.role().label(),
                    clean(block.text()));
        }
        out.println();
        Map<String, Speaker> speakers = index(found.speakers(), Speaker::id);
        Map<String, Resolution> reasons = index(found.resolutions(), Resolution::attribution);
        List<String> lines = new ArrayList<>();
        for (Attribution attribution : of(article, found).attributions()) {
            Speaker speaker = attribution.speaker() == null ? null : speakers.get(attribution.speaker());
            Resolution reason = reasons.get(attribution.id());
            lines.add("  " + attribution.kind().label() + ", " + number(attribution.confidence()) + ": "
                    + clean(attribution.content()));
            lines.add("      source: " + quoted(attribution.source()) + ", cue: " + quoted(attribution.cue())
                    + ", found by: " + attribution.rule());
            lines.add("      speaker: "
                    + (speaker == null ? "not told" : speaker.name())
                    + (reason == null ? "" : ", " + number(reason.confidence()) + ": " + reason.reason()));
            lines.add("      said on: "
                    + (attribution.saidOn() == null
                            ? "not told"
                            : attribution.saidOn().date().iso() + ", "
                                    + number(attribution.saidOn().confidence()) + ": "
                                    + attribution.saidOn().reason()));
        }
        out.println("  attributions");
        lines.forEach(out::println);
        out.println();
    }

    private static void line(PrintWriter out, String name, @Nullable String value) {
        out.printf(Locale.ROOT, "  %-10s %s%n", name, value == null || value.isEmpty() ? "not stated" : clean(value));
    }

    private static @Nullable String iso(@Nullable Moment moment) {
        return moment == null ? null : moment.iso();
    }

    private static String quoted(String words) {
        return words.isEmpty() ? "none" : "\u201C" + clean(words) + "\u201D";
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    /** On one line, without what a terminal would obey, at most a line long. */
    private static String clean(String text) {
        StringBuilder line = new StringBuilder();
        text.codePoints()
                .map(c -> Character.isISOControl(c) ? ' ' : c)
                .limit(110)
                .forEach(line::appendCodePoint);
        return line.length() < text.length() ? line + " …" : line.toString();
    }

    private static <T> Map<String, T> index(List<T> items, Function<T, String> id) {
        return items.stream().collect(Collectors.toMap(id, Function.identity(), (first, second) -> first));
    }
}
