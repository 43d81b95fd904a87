package org.hearsay.app.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hearsay.formats.Quotation;
import org.hearsay.model.Apparatus;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.Dossier;
import org.hearsay.model.Findings;
import org.hearsay.model.FirstCarrier;
import org.hearsay.model.Moment;
import org.hearsay.model.SharedPassage;
import org.hearsay.model.Speaker;
import org.hearsay.model.Statement;
import org.hearsay.model.Stemma;
import org.hearsay.model.StemmaEdge;
import org.hearsay.model.StemmaNode;
import org.jspecify.annotations.Nullable;

/** What was found about one story, by identifier, with the names that the report gives to its articles. */
final class StoryFacts {
    private static final Comparator<Moment> BY_BAR =
            Comparator.comparing(TimeScale::from).thenComparing(TimeScale::until);

    private final int number;
    private final Findings findings;
    private final Map<String, Article> articles = new HashMap<>();
    private final Map<String, Attribution> attributions = new HashMap<>();
    private final Map<String, Speaker> speakers = new HashMap<>();
    private final Map<String, Statement> statements = new HashMap<>();
    private final Map<String, Apparatus> apparatuses = new HashMap<>();
    private final Map<String, StemmaNode> nodes = new HashMap<>();
    private final Map<String, FirstCarrier> firsts = new HashMap<>();
    private final Map<String, List<SharedPassage>> passages = new HashMap<>();
    private final Map<String, List<StemmaEdge>> edgesFrom = new HashMap<>();
    private final Map<String, Integer> carriers = new HashMap<>();
    private final List<Statement> inOrder;
    private final List<Article> byTime;
    private final Names names;

    StoryFacts(int number, Findings findings) {
        this.number = number;
        this.findings = findings;
        Dossier dossier = findings.dossier();
        dossier.articles().forEach(article -> articles.put(article.id(), article));
        dossier.attributions().forEach(attribution -> attributions.put(attribution.id(), attribution));
        dossier.speakers().forEach(speaker -> speakers.put(speaker.id(), speaker));
        dossier.statements().forEach(statement -> statements.put(statement.id(), statement));
        dossier.apparatuses().forEach(apparatus -> apparatuses.put(apparatus.statement(), apparatus));
        findings.stemma().nodes().forEach(node -> nodes.put(node.id(), node));
        findings.stemma().first().stream()
                .filter(first -> first.statement() != null)
                .forEach(first -> firsts.put(first.statement(), first));
        for (SharedPassage passage : dossier.passages()) {
            passages.computeIfAbsent(passage.a(), id -> new ArrayList<>()).add(passage);
            passages.computeIfAbsent(passage.b(), id -> new ArrayList<>()).add(passage);
        }
        findings.stemma().edges().forEach(edge -> edgesFrom
                .computeIfAbsent(edge.from(), id -> new ArrayList<>())
                .add(edge));
        byTime = articles.values().stream()
                .sorted(Comparator.comparing(Article::published, Comparator.nullsLast(BY_BAR))
                        .thenComparing(Article::id))
                .toList();
        names = Names.of(byTime);
        dossier.statements().forEach(statement -> carriers.put(statement.id(), count(statement)));
        inOrder = dossier.statements().stream()
                .sorted(Comparator.comparingInt((Statement statement) -> -carriers(statement))
                        .thenComparingInt(statement -> -statement.witnesses().size())
                        .thenComparing(statement -> statement.saidOn() == null
                                ? "~"
                                : statement.saidOn().date().iso())
                        .thenComparing(Statement::id))
                .toList();
    }

    private int count(Statement statement) {
        return (int) witnesses(statement).stream()
                .map(Attribution::article)
                .distinct()
                .count();
    }

    /** Counted from 1. */
    int number() {
        return number;
    }

    Findings findings() {
        return findings;
    }

    Stemma stemma() {
        return findings.stemma();
    }

    Names names() {
        return names;
    }

    String id() {
        return findings.dossier().story().id();
    }

    /** The identifier of a chapter of this story. */
    String anchor(String chapter) {
        return "story-" + id() + (chapter.isEmpty() ? "" : "-" + chapter);
    }

    String title() {
        return findings.dossier().story().title();
    }

    /** The story's articles as they lie on the strip of time: earliest first, then the more precise, undated last. */
    List<Article> articles() {
        return byTime;
    }

    /** Passages that the article shares with others. */
    List<SharedPassage> passages(Article article) {
        return passages.getOrDefault(article.id(), List.of());
    }

    /** Edges of the stemma that begin at a node. */
    List<StemmaEdge> edgesFrom(String node) {
        return edgesFrom.getOrDefault(node, List.of());
    }

    /** Who had a statement first, or null where the stemma does not say. */
    @Nullable
    FirstCarrier first(Statement statement) {
        return firsts.get(statement.id());
    }

    boolean isSingle() {
        return articles.size() < 2;
    }

    Article article(String id) {
        return Objects.requireNonNull(articles.get(id), id);
    }

    boolean holds(String article) {
        return articles.containsKey(article);
    }

    /** A statement's witnesses, those outside the story left out. */
    List<Attribution> witnesses(Statement statement) {
        return statement.witnesses().stream()
                .map(attributions::get)
                .filter(Objects::nonNull)
                .toList();
    }

    @Nullable
    Attribution attribution(@Nullable String id) {
        return id == null ? null : attributions.get(id);
    }

    @Nullable
    Speaker speaker(@Nullable String id) {
        return id == null ? null : speakers.get(id);
    }

    /** The speaker's name, or that it is not known. */
    String speakerName(@Nullable String id) {
        Speaker speaker = speaker(id);
        return speaker == null ? "speaker unknown" : speaker.name();
    }

    @Nullable
    Statement statement(@Nullable String id) {
        return id == null ? null : statements.get(id);
    }

    @Nullable
    Apparatus apparatus(Statement statement) {
        return apparatuses.get(statement.id());
    }

    /** How many different articles carry the statement. */
    int carriers(Statement statement) {
        return carriers.getOrDefault(statement.id(), 0);
    }

    /** Most articles first, then most witnesses, then day, then identifier. */
    List<Statement> statements() {
        return inOrder;
    }

    @Nullable
    StemmaNode node(String id) {
        return nodes.get(id);
    }

    /** As {@link #nodeName}, with the outlet in full. */
    String nodeInFull(String id) {
        return holds(id) ? names.inFull(article(id)) : nodeName(id);
    }

    /** What a node of the stemma is called: an article by its outlet, a lost source by its label. */
    String nodeName(String id) {
        if (holds(id)) {
            return names.article(article(id));
        }
        StemmaNode node = nodes.get(id);
        return node == null ? "unknown source" : node.label();
    }

    /** The words said, as readers are shown them. */
    String words(Attribution attribution) {
        return Quotation.of(attribution, article(attribution.article()));
    }
}
