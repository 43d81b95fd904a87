package org.hearsay.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearsay.app.local.Across;
import org.hearsay.app.local.TraceByStory;
import org.hearsay.app.report.ShownWitness;
import org.hearsay.formats.Quotation;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.Findings;
import org.hearsay.model.FirstCarrier;
import org.hearsay.model.Moment;
import org.hearsay.model.Rejected;
import org.hearsay.model.Speaker;
import org.hearsay.model.Statement;
import org.hearsay.model.Stemma;
import org.jspecify.annotations.Nullable;

/** What a run found, in the lines that a reporter reads first; hears of one story after another. */
final class Summary {
    private static final int MOST_STORIES = 10;
    private static final int MOST_STATEMENTS = 8;
    private static final int MOST_WORDS = 12;

    private final TraceByStory trace;
    private final Map<String, Article> articles;
    private final Map<String, Attribution> attributions;
    private final Map<String, Speaker> speakers;
    private final List<Statement> shown;
    /** Of the statements shown, in which article each stood first, as far as that is known. */
    private final Map<String, FirstCarrier> firsts = new HashMap<>();

    private final List<Findings> stories = new ArrayList<>();
    private final Differences differences = new Differences();
    private final StringBuilder text = new StringBuilder();

    Summary(TraceByStory trace) {
        this.trace = trace;
        Across across = trace.across();
        articles = index(trace.articles(), Article::id);
        attributions = index(across.speakers().attributions(), Attribution::id);
        speakers = index(across.speakers().speakers(), Speaker::id);
        shown = across.statements().stream()
                .filter(statement ->
                        statement.witnesses().size() > 1 && statement.speaker() != null && isSure(statement))
                .sorted(Comparator.comparingInt((Statement statement) -> -articleCount(statement))
                        .thenComparingInt(statement -> -statement.witnesses().size())
                        .thenComparing(Statement::id))
                .limit(MOST_STATEMENTS)
                .toList();
        shown.forEach(statement -> firsts.put(statement.id(), null));
    }

    /** Hears of a story, in the stories' order. */
    void add(Findings findings) {
        if (stories.size() < MOST_STORIES && findings.dossier().articles().size() > 1) {
            stories.add(findings);
        }
        findings.stemma().first().stream()
                .filter(carrier -> carrier.statement() != null && firsts.containsKey(carrier.statement()))
                .forEach(carrier -> firsts.putIfAbsent(carrier.statement(), carrier));
        Map<String, Article> own = index(findings.dossier().articles(), Article::id);
        differences.add(findings, attributions::get, id -> own.containsKey(id) ? own.get(id) : whole(id));
    }

    /** An article of another story. */
    private Article whole(String id) {
        try {
            return trace.article(id);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The lines, once all stories have been heard of. */
    String write() throws IOException {
        pages();
        stories();
        statements();
        differences();
        CapLines.of(trace.across().caps()).forEach(this::line);
        return text.toString();
    }

    private void pages() {
        Across across = trace.across();
        int read = trace.articles().size() + trace.rejected().size();
        line(count(read, "page", "pages") + " read: " + count(trace.articles().size(), "article", "articles") + ", "
                + trace.rejected().size() + " rejected" + problems() + ".");
        line(count(across.speakers().attributions().size(), "attribution", "attributions") + " by "
                + count(across.speakers().speakers().size(), "speaker", "speakers") + ", in "
                + count(across.statements().size(), "statement", "statements") + ".");
    }

    private String problems() {
        List<Rejected> rejected = trace.rejected();
        if (rejected.isEmpty()) {
            return "";
        }
        Map<String, Long> counts = rejected.stream()
                .collect(Collectors.groupingBy(page -> page.problem().code(), TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(count -> count.getValue() + " " + count.getKey())
                .collect(Collectors.joining(", ", " (", ")"));
    }

    private void stories() {
        int all = trace.across().stories().size();
        if (all == 0) {
            return;
        }
        heading("Stories");
        for (Findings findings : stories) {
            line("  " + findings.dossier().story().title());
            line("    " + count(findings.dossier().articles().size(), "article", "articles") + ", "
                    + origins(findings.stemma()) + ".");
            first(findings.stemma());
        }
        int rest = all - stories.size();
        if (rest > 0) {
            line("  " + (stories.isEmpty() ? "" : "and ") + count(rest, "more story", "more stories")
                    + (stories.size() < MOST_STORIES ? " of one article." : "."));
        }
    }

    private static String origins(Stemma stemma) {
        return stemma.fewestOrigins() == stemma.mostOrigins()
                ? count(stemma.mostOrigins(), "independent origin", "independent origins")
                : stemma.fewestOrigins() + " to " + stemma.mostOrigins() + " independent origins";
    }

    private void first(Stemma stemma) {
        for (FirstCarrier carrier : stemma.first()) {
            if (carrier.statement() == null) {
                Article first = carrier.article() == null ? null : articles.get(carrier.article());
                line("    First: "
                        + (first == null
                                ? "undetermined; " + carrier.reason()
                                : first.printedBy() + ", " + when(first.published())));
            }
        }
    }

    private void statements() throws IOException {
        if (shown.isEmpty()) {
            return;
        }
        heading("Statements with most witnesses");
        for (Statement statement : shown) {
            Speaker speaker = speakers.get(statement.speaker());
            Attribution told = told(statement);
            line("  " + (speaker == null ? "unknown speaker" : speaker.name())
                    + (statement.saidOn() == null
                            ? ""
                            : ", " + statement.saidOn().date().iso())
                    + ": \u201C" + shorten(Quotation.of(told, trace.article(told.article()))) + "\u201D");
            line("    " + count(statement.witnesses().size(), "witness", "witnesses") + " in "
                    + count(articleCount(statement), "article", "articles") + "; first known: "
                    + firstKnown(statement));
        }
    }

    /** In the words of the article that had it first, where that is known: others may have changed a figure; else in the most words. */
    private Attribution told(Statement statement) {
        FirstCarrier carrier = firsts.get(statement.id());
        String first = carrier == null ? null : carrier.article();
        return statement.witnesses().stream()
                .map(attributions::get)
                .max(ShownWitness.inEnglishFirst(articles::get)
                        .reversed()
                        .thenComparing(witness -> witness.article().equals(first))
                        .thenComparingInt(witness -> witness.content().length())
                        .thenComparing(Attribution::id))
                .orElseThrow();
    }

    /** True if one witness at least is told surely enough to stand among the few that are printed first. */
    private boolean isSure(Statement statement) {
        return statement.witnesses().stream()
                .anyMatch(id -> attributions.get(id).isSure());
    }

    private int articleCount(Statement statement) {
        return (int) statement.witnesses().stream()
                .map(id -> attributions.get(id).article())
                .distinct()
                .count();
    }

    private String firstKnown(Statement statement) {
        FirstCarrier carrier = firsts.get(statement.id());
        if (carrier != null) {
            Article first = carrier.article() == null ? null : articles.get(carrier.article());
            return first == null ? "undetermined" : first.printedBy() + ", " + when(first.published());
        }
        Article only =
                articles.get(attributions.get(statement.witnesses().get(0)).article());
        return articleCount(statement) == 1 ? only.printedBy() + ", " + when(only.published()) : "undetermined";
    }

    private void differences() {
        List<String> lines = differences.lines();
        if (!lines.isEmpty()) {
            heading("Differences that matter");
            lines.forEach(this::line);
        }
    }

    private static String when(@Nullable Moment moment) {
        return moment == null ? "no date" : moment.iso().replace('T', ' ').replace("Z", " UTC");
    }

    static String shorten(String words) {
        String[] parts = words.split(" ", MOST_WORDS + 1);
        return parts.length <= MOST_WORDS
                ? words
                : String.join(" ", List.of(parts).subList(0, MOST_WORDS)) + " …";
    }

    private static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    private void heading(String words) {
        line("");
        line(words);
    }

    /** Page text goes to the terminal without control characters. */
    private void line(String words) {
        words.codePoints().filter(c -> !Character.isISOControl(c)).forEach(text::appendCodePoint);
        text.append(System.lineSeparator());
    }

    private static <T> Map<String, T> index(List<T> items, Function<T, String> id) {
        return items.stream().collect(Collectors.toMap(id, Function.identity(), (first, second) -> first));
    }
}
