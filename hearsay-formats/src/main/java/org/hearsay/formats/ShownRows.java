package org.hearsay.formats;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.Claim;
import org.hearsay.model.ClaimedValue;
import org.hearsay.model.Conflict;
import org.hearsay.model.Evidence;
import org.hearsay.model.Moment;
import org.hearsay.model.SaidOn;
import org.hearsay.model.Speaker;
import org.hearsay.model.Speakers;
import org.hearsay.model.Statement;
import org.hearsay.model.Stemma;
import org.hearsay.model.StemmaEdge;
import org.hearsay.model.Story;
import org.hearsay.model.TimelineEntry;
import org.hearsay.model.Trace;
import org.hearsay.model.WordContrast;
import org.jspecify.annotations.Nullable;

/**
 * The same tables as {@link TraceRows} for people at a terminal: few columns, names and words in place of ids, what is
 * longest last.
 */
public final class ShownRows {
    private static final int MOST_NAMES = 4;

    private ShownRows() {}

    public static Row article(Article article) {
        return new Row()
                .with("outlet", article.outletOrUnknown())
                .with("published", moment(article.published()))
                .with("language", article.language())
                .with("path", article.path())
                .with("title", article.title());
    }

    public static List<Row> attributions(List<Article> articles, Speakers found) {
        Map<String, Article> article = index(articles, Article::id);
        Map<String, Speaker> speaker = index(found.speakers(), Speaker::id);
        return found.attributions().stream()
                .map(one -> new Row()
                        .with("speaker", who(one, speaker))
                        .with("said_on", day(one.saidOn()))
                        .with("kind", one.kind().label())
                        .with("confidence", hundredths(one.confidence()))
                        .with("path", article.get(one.article()).path())
                        .with("words", Quotation.of(one, article.get(one.article()))))
                .toList();
    }

    /** Articles by story: the story of the first article first. */
    public static List<Row> stories(List<Article> articles, Map<String, Story> story) {
        Map<String, Integer> order = new HashMap<>();
        articles.forEach(article -> order.putIfAbsent(story.get(article.id()).id(), order.size()));
        return articles.stream()
                .sorted(Comparator.comparing(
                        article -> order.get(story.get(article.id()).id())))
                .map(article -> new Row()
                        .with("story", story.get(article.id()).title())
                        .with("outlet", article.outletOrUnknown())
                        .with("published", moment(article.published()))
                        .with("path", article.path())
                        .with("title", article.title()))
                .toList();
    }

    /** Those of most witnesses first, then as they come. */
    public static List<Row> statements(Trace trace) {
        Map<String, Speaker> speaker = index(trace.speakers(), Speaker::id);
        Map<String, Attribution> attribution = index(trace.attributions(), Attribution::id);
        Map<String, Article> article = index(trace.articles(), Article::id);
        return trace.statements().stream()
                .sorted(Comparator.comparing(one -> -one.witnesses().size()))
                .map(one -> statement(one, speaker, attribution, article))
                .toList();
    }

    /** In the words of its first witness. */
    private static Row statement(
            Statement statement,
            Map<String, Speaker> speaker,
            Map<String, Attribution> attribution,
            Map<String, Article> article) {
        List<Attribution> witnesses = statement.witnesses().stream()
                .map(attribution::get)
                .filter(Objects::nonNull)
                .toList();
        Attribution first = witnesses.get(0);
        return new Row()
                .with("speaker", who(first, speaker))
                .with("said_on", day(statement.saidOn()))
                .with("witnesses", witnesses.size())
                .with(
                        "articles",
                        witnesses.stream().map(Attribution::article).distinct().count())
                .with("band", label(statement.band()))
                .with("words", Quotation.of(first, article.get(first.article())));
    }

    /** @param names what to call the nodes */
    public static List<Row> stemma(Stemma stemma, Map<String, String> names) {
        return stemma.edges().stream().map(edge -> edge(edge, names)).toList();
    }

    private static Row edge(StemmaEdge edge, Map<String, String> names) {
        return new Row()
                .with("from", names.get(edge.from()))
                .with("to", names.get(edge.to()))
                .with("certainty", edge.certainty().label())
                .with("probability", hundredths(edge.probability()))
                .with("evidence", edge.evidence().stream().map(Evidence::words).toList());
    }

    public static List<Row> conflicts(Trace trace, boolean all) {
        Map<String, Article> article = index(trace.articles(), Article::id);
        return trace.findings().stream()
                .flatMap(findings -> findings.conflicts().stream())
                .filter(conflict -> all || TraceRows.isDifference(conflict))
                .map(conflict -> conflict(conflict, article))
                .toList();
    }

    private static Row conflict(Conflict conflict, Map<String, Article> article) {
        return new Row()
                .with("question", conflict.question())
                .with("relation", label(conflict.relation()))
                .with("confidence", hundredths(conflict.confidence()))
                .with(
                        "values",
                        conflict.values().stream()
                                .map(value -> value(value, article))
                                .toList());
    }

    private static String value(ClaimedValue value, Map<String, Article> article) {
        return value.value() + " (" + outlets(value.claims(), article) + ")";
    }

    public static List<Row> timeline(Trace trace) {
        Map<String, Article> article = index(trace.articles(), Article::id);
        Map<String, Speaker> speaker = index(trace.speakers(), Speaker::id);
        Map<String, Attribution> attribution = index(trace.attributions(), Attribution::id);
        return trace.findings().stream()
                .flatMap(findings -> findings.timeline().stream())
                .map(entry -> entry(entry, article, speaker, attribution))
                .toList();
    }

    private static Row entry(
            TimelineEntry entry,
            Map<String, Article> article,
            Map<String, Speaker> speaker,
            Map<String, Attribution> attribution) {
        Claim first = entry.claims().get(0);
        Attribution said = first.attribution() == null ? null : attribution.get(first.attribution());
        boolean itself = said != null && said.content().equals(entry.words());
        return new Row()
                .with("date", entry.date().iso() + (entry.isUncertain() ? "?" : ""))
                .with("speaker", said != null && entry.isWithin(said) ? who(said, speaker) : "")
                .with("told_by", outlets(entry.claims(), article))
                .with("words", itself ? Quotation.of(said, article.get(first.article())) : entry.words());
    }

    public static List<Row> words(Trace trace) {
        return trace.findings().stream()
                .flatMap(findings -> findings.contrasts().stream())
                .map(ShownRows::contrast)
                .toList();
    }

    private static Row contrast(WordContrast contrast) {
        return new Row()
                .with("words", String.join(", ", contrast.family()))
                .with("elsewhere", contrast.rival())
                .with(
                        "outlets",
                        contrast.uses().stream()
                                .filter(use -> use.own() + use.reported() > 0)
                                .sorted(Comparator.comparing(use -> -use.own() - use.reported()))
                                .map(use -> use.outlet() + " " + (use.own() + use.reported()))
                                .toList());
    }

    /** "A, B, C, D and 3 more". */
    private static String outlets(List<Claim> claims, Map<String, Article> article) {
        List<String> names = claims.stream()
                .map(claim -> article.get(claim.article()).outletOrUnknown())
                .distinct()
                .toList();
        int more = names.size() - MOST_NAMES;
        List<String> shown = new ArrayList<>(names.subList(0, Math.min(MOST_NAMES, names.size())));
        return String.join(", ", shown) + (more > 0 ? " and " + more + " more" : "");
    }

    private static String who(Attribution attribution, Map<String, Speaker> speaker) {
        Speaker known = attribution.speaker() == null ? null : speaker.get(attribution.speaker());
        return known != null
                ? known.name()
                : Stream.of(attribution.source())
                        .filter(source -> source != null && !source.isBlank())
                        .findFirst()
                        .orElse("unknown");
    }

    private static @Nullable String day(@Nullable SaidOn saidOn) {
        return saidOn == null ? null : saidOn.date().iso();
    }

    private static @Nullable String moment(@Nullable Moment moment) {
        return moment == null ? null : moment.iso();
    }

    private static String hundredths(double share) {
        return String.format(Locale.ROOT, "%.2f", share);
    }

    private static String label(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static <T> Map<String, T> index(List<T> items, Function<T, String> id) {
        return items.stream().collect(Collectors.toMap(id, Function.identity(), (first, second) -> first));
    }
}
