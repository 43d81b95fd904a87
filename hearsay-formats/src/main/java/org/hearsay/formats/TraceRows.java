package org.hearsay.formats;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearsay.model.Article;
import org.hearsay.model.Conflict;
import org.hearsay.model.Findings;
import org.hearsay.model.Resolution;
import org.hearsay.model.SharedPassage;
import org.hearsay.model.Speaker;
import org.hearsay.model.Speakers;
import org.hearsay.model.Stemma;
import org.hearsay.model.StemmaNode;
import org.hearsay.model.Story;
import org.hearsay.model.Trace;
import org.hearsay.reuse.NameReuse;

/** The rows of each table of a trace, with ids turned into what people know: paths and names. */
public final class TraceRows {
    private TraceRows() {}

    public static List<Row> attributions(List<Article> articles, Speakers found) {
        Map<String, Article> article = index(articles, Article::id);
        Map<String, Speaker> speaker = index(found.speakers(), Speaker::id);
        Map<String, Resolution> reason = index(found.resolutions(), Resolution::attribution);
        return found.attributions().stream()
                .map(attribution -> AttributionRow.of(
                        article.get(attribution.article()),
                        attribution,
                        speaker.get(attribution.speaker()),
                        reason.get(attribution.id())))
                .toList();
    }

    public static List<Row> stories(List<Article> articles, List<Story> stories) {
        return stories(articles, index(stories));
    }

    /** Each story by the ids of its articles. */
    public static Map<String, Story> index(List<Story> stories) {
        Map<String, Story> story = new HashMap<>();
        stories.forEach(one -> one.articles().forEach(article -> story.put(article, one)));
        return story;
    }

    /** @param story by article id */
    public static List<Row> stories(List<Article> articles, Map<String, Story> story) {
        return articles.stream()
                .map(article -> new Row()
                        .with("path", article.path())
                        .with("story", story.get(article.id()).id())
                        .with("title", story.get(article.id()).title()))
                .toList();
    }

    public static List<Row> passages(List<Article> articles, List<SharedPassage> passages) {
        PassageRows rows = new PassageRows(index(articles, Article::id));
        return new NameReuse().name(articles, passages).stream().map(rows::of).toList();
    }

    public static List<Row> statements(Trace trace) {
        Map<String, Speaker> speaker = index(trace.speakers(), Speaker::id);
        return trace.statements().stream()
                .map(statement -> StatementRow.of(statement, speaker.get(statement.speaker())))
                .toList();
    }

    public static List<Row> stemma(Trace trace) {
        Map<String, String> names = nodeNames(trace.articles(), stemmata(trace));
        return stemmata(trace).stream()
                .flatMap(stemma -> stemma(stemma, names).stream())
                .toList();
    }

    public static List<Row> stemma(Stemma stemma, Map<String, String> names) {
        Map<String, StemmaNode> nodes = index(stemma.nodes(), StemmaNode::id);
        return stemma.edges().stream()
                .map(edge -> StemmaRow.of(stemma.story(), edge, names, nodes))
                .toList();
    }

    public static List<Stemma> stemmata(Trace trace) {
        return trace.findings().stream().map(Findings::stemma).toList();
    }

    /** What to call a node: an article by its path, a lost source by its label. */
    public static Map<String, String> nodeNames(List<Article> articles, List<Stemma> stemmata) {
        Map<String, String> names = new HashMap<>();
        stemmata.forEach(stemma -> stemma.nodes().forEach(node -> names.put(node.id(), node.label())));
        articles.forEach(article -> names.put(article.id(), article.path()));
        return names;
    }

    public static List<Row> conflicts(Trace trace, boolean all) {
        Map<String, Article> article = index(trace.articles(), Article::id);
        Map<String, Speaker> speaker = index(trace.speakers(), Speaker::id);
        return trace.findings().stream()
                .flatMap(findings -> findings.conflicts().stream())
                .filter(conflict -> all || isDifference(conflict))
                .map(conflict -> ConflictRow.of(conflict, article, speaker))
                .toList();
    }

    /** True for what a reader must know; agreements and single claims are shown on demand. */
    public static boolean isDifference(Conflict conflict) {
        return switch (conflict.relation()) {
            case CONFLICT, UPDATED -> true;
            case ROUNDED, OTHER_SCOPE, AGREEMENT, SINGLE -> false;
        };
    }

    public static List<Row> timeline(Trace trace) {
        Map<String, Article> article = index(trace.articles(), Article::id);
        Map<String, Speaker> speaker = index(trace.speakers(), Speaker::id);
        return trace.findings().stream()
                .flatMap(findings -> TimelineRow.of(findings.timeline(), article, speaker).stream())
                .toList();
    }

    public static List<Row> words(Trace trace) {
        return trace.findings().stream()
                .flatMap(findings -> findings.contrasts().stream())
                .map(WordRow::of)
                .toList();
    }

    private static <T> Map<String, T> index(List<T> items, Function<T, String> id) {
        return items.stream().collect(Collectors.toMap(id, Function.identity(), (first, second) -> first));
    }
}
