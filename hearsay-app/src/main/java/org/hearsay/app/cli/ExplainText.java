package org.hearsay.app.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hearsay.formats.Quotation;
import org.hearsay.model.Article;
import org.hearsay.model.Block;
import org.hearsay.model.Credit;
import org.hearsay.model.Moment;
import org.hearsay.model.Rejected;
import org.hearsay.page.Explanation;
import org.jspecify.annotations.Nullable;

/** Prints explained pages for people. */
final class ExplainText {
    private static final int LINE = 110;
    private static final int MOST_OTHERS = 3;

    private final PrintWriter out;

    ExplainText(PrintWriter out) {
        this.out = out;
    }

    void print(ExplainedArticle explained) {
        Article article = explained.article();
        out.println(clean(article.path()));
        field(explained, "title", article.title());
        field(explained, "subtitle", article.subtitle());
        field(explained, "outlet", article.outlet());
        field(explained, "authors", String.join(", ", article.authors()));
        field(explained, "published", iso(article.published()));
        field(explained, "modified", iso(article.modified()));
        field(explained, "language", article.language());
        if (UnreadLanguages.has(article)) {
            under(UnreadLanguages.ALONE);
        }
        field(explained, "section", article.section());
        field(explained, "address", article.url());
        for (Credit credit : article.credits()) {
            line("credit", credit.kind().label() + ", " + credit.agency() + ", from: " + clean(credit.text()));
        }
        line("text", article.text().length() + " characters, confidence " + number(article.confidence()));
        out.println();
        blocks(article.blocks());
        out.println("  attributions");
        explained.attributions().forEach(said -> attribution(said, article));
        out.println();
    }

    /** @param explanation what was read of the page, or null if no reader could open it */
    void print(Rejected page, @Nullable Explanation explanation) {
        out.println(clean(page.path()));
        out.println("  no article: " + page.problem().meaning() + " (" + clean(page.detail()) + "), confidence "
                + number(page.confidence()));
        out.println();
        if (explanation != null && !explanation.blocks().isEmpty()) {
            blocks(explanation.blocks());
        }
    }

    private void field(ExplainedArticle explained, String name, @Nullable String value) {
        line(name, value);
        ExplainedArticle.Choice choice = explained.choices().get(name);
        if (choice == null) {
            return;
        }
        under("from " + String.join(", ", choice.agreeing()) + ": weight " + number(choice.weight()));
        choice.others().stream()
                .limit(MOST_OTHERS)
                .forEach(other -> under("not " + quoted(other.value()) + ", from " + other.source() + ": weight "
                        + number(other.weight())));
        int left = choice.others().size() - MOST_OTHERS;
        if (left > 0) {
            under("and " + left + " more; --json has them all");
        }
    }

    private void blocks(List<Block> blocks) {
        out.println("  blocks, in page order: in the text or not, score, role, words");
        for (Block block : blocks) {
            out.printf(
                    Locale.ROOT,
                    "  %s %4s  %-11s %s%n",
                    block.span() == null ? "-" : "+",
                    number(block.score()),
                    block.role().label(),
                    clean(block.text()));
        }
        out.println();
    }

    private void attribution(ExplainedArticle.Said said, Article article) {
        var attribution = said.attribution();
        out.println("  " + attribution.kind().label() + ", " + number(attribution.confidence()) + ": "
                + clean(Quotation.of(attribution, article)));
        out.println("      source: " + quoted(attribution.source()) + ", cue: " + quoted(attribution.cue())
                + ", found by: " + attribution.rule());
        if (said.runnerUp() != null) {
            out.println("      second: " + quoted(said.runnerUp()) + ", less probable by " + number(said.margin()));
        }
        out.println("      speaker: "
                + (said.speaker() == null ? "not told" : clean(said.speaker().name()))
                + (said.resolution() == null
                        ? ""
                        : ", " + number(said.resolution().confidence()) + ": "
                                + said.resolution().reason()));
        out.println("      said on: "
                + (attribution.saidOn() == null
                        ? "not told"
                        : attribution.saidOn().date().iso() + ", "
                                + number(attribution.saidOn().confidence()) + ": "
                                + attribution.saidOn().reason()));
    }

    private void line(String name, @Nullable String value) {
        out.printf(Locale.ROOT, "  %-10s %s%n", name, value == null || value.isEmpty() ? "not stated" : clean(value));
    }

    private void under(String words) {
        out.printf(Locale.ROOT, "  %-10s   %s%n", "", clean(words));
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
        String line = text.codePoints()
                .limit(LINE)
                .map(c -> Character.isISOControl(c) ? ' ' : c)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        return line.length() < text.length() ? line + " …" : line;
    }
}
