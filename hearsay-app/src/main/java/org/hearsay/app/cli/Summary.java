package org.hearsay.app.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearsay.formats.Quotation;
import org.hearsay.formats.TraceRows;
import org.hearsay.model.Apparatus;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.Claim;
import org.hearsay.model.ClaimedValue;
import org.hearsay.model.Conflict;
import org.hearsay.model.Findings;
import org.hearsay.model.FirstCarrier;
import org.hearsay.model.Moment;
import org.hearsay.model.Place;
import org.hearsay.model.Speaker;
import org.hearsay.model.Statement;
import org.hearsay.model.Stemma;
import org.hearsay.model.Token;
import org.hearsay.model.Trace;
import org.hearsay.model.Witness;
import org.jspecify.annotations.Nullable;

/** What a run found, in the lines that a reporter reads first. */
final class Summary {
    private static final int MOST_STORIES = 10;
    private static final int MOST_STATEMENTS = 8;
    private static final int MOST_DIFFERENCES = 10;
    private static final int MOST_WORDS = 12;
    private static final int FEWEST_OMITTED = 3;
    private static final double LEAST_AGREEMENT = 0.6;

    private final Trace trace;
    private final Map<String, Article> articles;
    private final Map<String, Attribution> attributions;
    private final Map<String, Speaker> speakers;
    private final StringBuilder text = new StringBuilder();

    private Summary(Trace trace) {
        this.trace = trace;
        articles = index(trace.articles(), Article::id);
        attributions = index(trace.attributions(), Attribution::id);
        speakers = index(trace.speakers(), Speaker::id);
    }

    static String of(Trace trace) {
        return new Summary(trace).write();
    }

    private String write() {
        pages();
        stories();
        statements();
        differences();
        caps();
        return text.toString();
    }

    private void pages() {
        int read = trace.articles().size() + trace.rejected().size();
        line(count(read, "page", "pages") + " read: " + count(trace.articles().size(), "article", "articles") + ", "
                + trace.rejected().size() + " rejected" + problems() + ".");
        line(count(trace.attributions().size(), "attribution", "attributions") + " by "
                + count(trace.speakers().size(), "speaker", "speakers") + ", in "
                + count(trace.statements().size(), "statement", "statements") + ".");
    }

    private void caps() {
        CapLines.of(trace.caps()).forEach(this::line);
    }

    private String problems() {
        if (trace.rejected().isEmpty()) {
            return "";
        }
        Map<String, Long> counts = trace.rejected().stream()
                .collect(Collectors.groupingBy(page -> page.problem().code(), TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(count -> count.getValue() + " " + count.getKey())
                .collect(Collectors.joining(", ", " (", ")"));
    }

    private void stories() {
        if (trace.findings().isEmpty()) {
            return;
        }
        heading("Stories");
        List<Findings> shown = trace.findings().stream()
                .filter(findings -> findings.dossier().articles().size() > 1)
                .limit(MOST_STORIES)
                .toList();
        for (Findings findings : shown) {
            line("  " + findings.dossier().story().title());
            line("    " + count(findings.dossier().articles().size(), "article", "articles") + ", "
                    + origins(findings.stemma()) + ".");
            first(findings.stemma());
        }
        int rest = trace.findings().size() - shown.size();
        if (rest > 0) {
            line("  " + (shown.isEmpty() ? "" : "and ") + count(rest, "more story", "more stories")
                    + (shown.size() < MOST_STORIES ? " of one article." : "."));
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
                                : first.outletOrUnknown() + ", " + when(first.published())));
            }
        }
    }

    private void statements() {
        List<Statement> shown = trace.statements().stream()
                .filter(statement -> statement.witnesses().size() > 1 && statement.speaker() != null)
                .sorted(Comparator.comparingInt((Statement statement) -> -articleCount(statement))
                        .thenComparingInt(statement -> -statement.witnesses().size())
                        .thenComparing(Statement::id))
                .limit(MOST_STATEMENTS)
                .toList();
        if (shown.isEmpty()) {
            return;
        }
        heading("Statements with most witnesses");
        for (Statement statement : shown) {
            Speaker speaker = statement.speaker() == null ? null : speakers.get(statement.speaker());
            Attribution longest = statement.witnesses().stream()
                    .map(attributions::get)
                    .max(Comparator.comparingInt(
                                    (Attribution witness) -> witness.content().length())
                            .thenComparing(Attribution::id))
                    .orElseThrow();
            line("  " + (speaker == null ? "unknown speaker" : speaker.name())
                    + (statement.saidOn() == null
                            ? ""
                            : ", " + statement.saidOn().date().iso())
                    + ": \u201C" + shorten(Quotation.of(longest, articles.get(longest.article()))) + "\u201D");
            line("    " + count(statement.witnesses().size(), "witness", "witnesses") + " in "
                    + count(articleCount(statement), "article", "articles") + "; first known: "
                    + firstKnown(statement));
        }
    }

    private int articleCount(Statement statement) {
        return (int) statement.witnesses().stream()
                .map(id -> attributions.get(id).article())
                .distinct()
                .count();
    }

    private String firstKnown(Statement statement) {
        for (Findings findings : trace.findings()) {
            for (FirstCarrier carrier : findings.stemma().first()) {
                if (statement.id().equals(carrier.statement())) {
                    Article first = carrier.article() == null ? null : articles.get(carrier.article());
                    return first == null ? "undetermined" : first.outletOrUnknown() + ", " + when(first.published());
                }
            }
        }
        Article only =
                articles.get(attributions.get(statement.witnesses().get(0)).article());
        return articleCount(statement) == 1 ? only.outletOrUnknown() + ", " + when(only.published()) : "undetermined";
    }

    private void differences() {
        List<String> lines = new ArrayList<>();
        for (Findings findings : trace.findings()) {
            findings.conflicts().stream()
                    .filter(TraceRows::isDifference)
                    .forEach(conflict -> lines.add(conflict(conflict)));
        }
        for (Findings findings : trace.findings()) {
            findings.dossier().apparatuses().forEach(apparatus -> omissions(apparatus, lines));
        }
        if (lines.isEmpty()) {
            return;
        }
        heading("Differences that matter");
        lines.stream().limit(MOST_DIFFERENCES).forEach(this::line);
        if (lines.size() > MOST_DIFFERENCES) {
            line("  and " + (lines.size() - MOST_DIFFERENCES) + " more in the report");
        }
    }

    private String conflict(Conflict conflict) {
        String relation = conflict.relation() == Conflict.Relation.UPDATED ? " (later changed)" : "";
        return "  " + conflict.question() + relation + " "
                + conflict.values().stream()
                        .map(value -> value.value() + " (" + outlets(value) + ")")
                        .collect(Collectors.joining("; "));
    }

    private String outlets(ClaimedValue value) {
        return value.claims().stream()
                .map(Claim::article)
                .map(id -> articles.get(id).outletOrUnknown())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** Content of some words that one article leaves out of a statement and another has. */
    private void omissions(Apparatus apparatus, List<String> lines) {
        if (agreement(apparatus) < LEAST_AGREEMENT) {
            return;
        }
        Apparatus printed = Quotation.in(apparatus, attributions::get, articles::get);
        for (Place place : apparatus.places()) {
            if (place.kind() != Place.Kind.OMISSION && place.kind() != Place.Kind.NEGATION) {
                continue;
            }
            Map<String, Set<String>> outlets = new TreeMap<>(Comparator.reverseOrder());
            Map<String, String> shown = new TreeMap<>();
            for (int row = 0; row < apparatus.witnesses().size(); row++) {
                Witness witness = apparatus.witnesses().get(row);
                Article article = articles.get(attributions.get(witness.id()).article());
                List<Integer> tokens = place.readings().get(row);
                String words = reading(witness, tokens);
                outlets.computeIfAbsent(words, key -> new TreeSet<>()).add(article.outletOrUnknown());
                shown.putIfAbsent(words, reading(printed.witnesses().get(row), tokens));
            }
            Set<String> without = outlets.getOrDefault("", Set.of());
            Map.Entry<String, Set<String>> with = outlets.entrySet().iterator().next();
            boolean told = with.getKey().split(" ").length >= FEWEST_OMITTED
                    && outlets.size() == 2
                    && !without.isEmpty()
                    && without.stream().noneMatch(with.getValue()::contains);
            if (told) {
                lines.add("  \u201C" + shorten(shown.get(with.getKey())) + "\u201D: in "
                        + String.join(", ", with.getValue()) + ", not in " + String.join(", ", without));
            }
        }
    }

    /** Share of places where all agree: in a free rendering, what is missing here may stand there in other words. */
    private static double agreement(Apparatus apparatus) {
        long agreed = apparatus.places().stream()
                .filter(place -> place.kind() == Place.Kind.AGREEMENT)
                .count();
        return (double) agreed / Math.max(1, apparatus.places().size());
    }

    /** The words that a witness has at a place, empty where it has marks only. */
    private static String reading(Witness witness, List<Integer> tokens) {
        String reading = tokens.stream()
                .map(witness.tokens()::get)
                .map(Token::t)
                .collect(Collectors.joining())
                .strip();
        return reading.codePoints().anyMatch(Character::isLetterOrDigit) ? reading : "";
    }

    private static String when(@Nullable Moment moment) {
        return moment == null ? "no date" : moment.iso().replace('T', ' ').replace("Z", " UTC");
    }

    private static String shorten(String words) {
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
