package org.hearsay.app.local;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.DatedSpan;
import org.hearsay.model.Outcome;
import org.hearsay.model.Passages;
import org.hearsay.model.Rejected;
import org.hearsay.model.Speakers;
import org.hearsay.model.Statement;
import org.hearsay.model.Stories;
import org.hearsay.model.Story;
import org.hearsay.page.Explanation;
import org.hearsay.pipeline.PageFacts;
import org.hearsay.pipeline.Steps;
import org.jspecify.annotations.Nullable;

/** The steps in one process, pages and stories spread over threads; the same answer for any number of them. */
public final class LocalRun implements AutoCloseable {
    /** Of the heap, pages that wait for the others to be read may fill a quarter; one takes some eight times its bytes. */
    private static final int HEAP_A_PAGE_BYTE = 32;

    /** Of the heap, what pages gave may fill an eighth as it is; beyond that it is packed in a file. */
    private static final int HEAP_A_KEPT_BYTE = 8;

    private static final Comparator<Article> BY_PATH =
            Comparator.comparing(Article::path).thenComparing(Article::id);

    private final Steps steps;
    private final Threads threads;
    private final Progress progress;
    private final Faults faults = new Faults();

    /** @param count worker threads, at least one */
    public LocalRun(int count, Progress progress) {
        this(count, progress, new Steps());
    }

    /** @param count worker threads, at least one */
    public LocalRun(int count, Progress progress, Steps steps) {
        this.steps = steps;
        this.threads = new Threads(count);
        this.progress = progress;
    }

    /**
     * Reads and cleans all pages.
     *
     * @throws IOException if the source cannot be read at all
     */
    public Reading read(PageSource source) throws IOException {
        Drafts drafts = drafts(source);
        AtomicInteger cleaned = new AtomicInteger();
        List<Object> outcomes = drafts.finish(draft -> {
            Outcome outcome = steps.finish(draft, drafts.memory());
            progress.done("cleaning pages", cleaned.incrementAndGet());
            return outcome;
        });
        return reading(outcomes, drafts.unread());
    }

    /**
     * Reads and cleans all pages as {@link #read} does, to look at each article once: of any number of pages it holds no more
     * than there is room for.
     *
     * @throws IOException if the source cannot be read at all
     */
    public KeptArticles readEach(PageSource source) throws IOException {
        Drafts drafts = drafts(source);
        KeptArticles kept = new KeptArticles(room());
        AtomicInteger cleaned = new AtomicInteger();
        try {
            List<Object> outcomes = drafts.finish(draft -> {
                Outcome outcome = steps.finish(draft, drafts.memory());
                progress.done("cleaning pages", cleaned.incrementAndGet());
                return outcome instanceof Article article ? kept.keep(article) : outcome;
            });
            kept.order(outcomes, drafts.unread());
            return kept;
        } catch (IOException | RuntimeException failed) {
            kept.close();
            throw failed;
        }
    }

    /**
     * Reads and cleans all pages as {@link #read} does, and keeps why each was read as it was.
     *
     * @throws IOException if the source cannot be read at all
     */
    public ExplainedReading explain(PageSource source) throws IOException {
        Drafts drafts = drafts(source);
        List<Explanation> explanations = drafts.finish(draft -> steps.explain(draft, drafts.memory())).stream()
                .map(result -> result instanceof Explanation explanation
                        ? explanation
                        : new Explanation((Rejected) result, List.of(), List.of()))
                .toList();
        Map<String, Explanation> byPath = new HashMap<>();
        explanations.forEach(explanation -> byPath.put(explanation.outcome().path(), explanation));
        Reading reading =
                reading(explanations.stream().map(Explanation::outcome).toList(), drafts.unread());
        return new ExplainedReading(reading, byPath);
    }

    private static Room room() {
        return new Room(Runtime.getRuntime().maxMemory() / HEAP_A_KEPT_BYTE);
    }

    private Drafts drafts(PageSource source) throws IOException {
        return Drafts.read(source, steps, threads, Runtime.getRuntime().maxMemory() / HEAP_A_PAGE_BYTE, progress);
    }

    private static Reading reading(List<?> outcomes, List<Rejected> unread) {
        Map<String, Article> articles = new LinkedHashMap<>();
        for (Object outcome : outcomes) {
            if (outcome instanceof Article article) {
                articles.putIfAbsent(article.id(), article);
            }
        }
        return new Reading(articles.values().stream().sorted(BY_PATH).toList(), rejected(outcomes, unread));
    }

    /** The time expressions of each article, by article id. */
    public Map<String, List<DatedSpan>> dates(List<Article> articles) {
        return dates(articles, null);
    }

    /**
     * The time expressions of each article, by article id.
     *
     * @param reference reckon relative ones from this day, not from the article's own
     */
    public Map<String, List<DatedSpan>> dates(List<Article> articles, @Nullable LocalDate reference) {
        List<List<DatedSpan>> found =
                threads.map(articles, article -> faults.guarded(article, () -> steps.dates(article, reference)));
        Map<String, List<DatedSpan>> dates = new HashMap<>();
        for (int i = 0; i < articles.size(); i++) {
            dates.put(articles.get(i).id(), found.get(i));
        }
        return dates;
    }

    /** The attributions of all articles, in the articles' order, then place; speakers resolved. */
    public Speakers attributions(List<Article> articles, Map<String, List<DatedSpan>> dates) {
        return steps.speakers(articles, found(articles, dates));
    }

    private List<Attribution> found(List<Article> articles, Map<String, List<DatedSpan>> dates) {
        AtomicInteger done = new AtomicInteger();
        return threads
                .map(articles, article -> {
                    List<Attribution> found =
                            faults.guarded(article, () -> steps.attributions(article, dates.get(article.id())));
                    progress.done("finding who said what", done.incrementAndGet());
                    return found;
                })
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    /** Articles in which a step failed after they had been read, by path. */
    public List<Rejected> faults() {
        return faults.all();
    }

    /** What was weighed for each attribution of an article. */
    public List<org.hearsay.attribution.Explanation> explain(Article article) {
        return steps.explain(article);
    }

    /** The stories of a set of articles. */
    public Stories stories(List<Article> articles) {
        return steps.stories(articles);
    }

    /** The passages that articles share. */
    public Passages passages(List<Article> articles, List<Attribution> attributions) {
        return steps.passages(articles, attributions);
    }

    /**
     * Reads all pages and looks across them.
     *
     * @throws IOException if the source cannot be read at all, or what pages hold cannot be kept
     */
    public TraceByStory trace(PageSource source) throws IOException {
        return trace(source, room());
    }

    /** @param room for what pages gave, as it is */
    TraceByStory trace(PageSource source, Room room) throws IOException {
        KeptFacts facts = new KeptFacts(room);
        try {
            List<Rejected> rejected = new ArrayList<>();
            Map<String, KeptFacts.Kept> kept = kept(source, facts, rejected);
            facts.requireAllKept();
            List<Article> articles =
                    kept.values().stream().map(KeptFacts.Kept::article).toList();
            List<Attribution> found = kept.values().stream()
                    .flatMap(page -> page.attributions().stream())
                    .toList();
            Across across = across(articles, found, facts::text, Amend.NOTHING);
            return new TraceByStory(steps, threads, progress, facts, kept, List.copyOf(rejected), across);
        } catch (IOException | RuntimeException failed) {
            facts.close();
            throw failed;
        }
    }

    /** Reads all pages; a method of its own, so that no draft outlives it. */
    private Map<String, KeptFacts.Kept> kept(PageSource source, KeptFacts facts, List<Rejected> rejected)
            throws IOException {
        Drafts drafts = drafts(source);
        AtomicInteger done = new AtomicInteger();
        List<Object> outcomes = drafts.finish(draft -> {
            PageFacts found = steps.facts(draft, drafts.memory());
            progress.done("finding who said what", done.incrementAndGet());
            return found.article() == null ? found.rejected() : facts.keep(found);
        });
        rejected.addAll(rejected(outcomes, drafts.unread()));
        return kept(outcomes);
    }

    /** Articles by path, then id; of those that are given twice the first. */
    private static Map<String, KeptFacts.Kept> kept(List<Object> outcomes) {
        Map<String, KeptFacts.Kept> first = new HashMap<>();
        for (Object outcome : outcomes) {
            if (outcome instanceof KeptFacts.Kept page) {
                first.putIfAbsent(page.article().id(), page);
            }
        }
        Map<String, KeptFacts.Kept> sorted = new LinkedHashMap<>();
        first.values().stream()
                .sorted(Comparator.comparing(KeptFacts.Kept::article, BY_PATH))
                .forEach(page -> sorted.put(page.article().id(), page));
        return sorted;
    }

    /** By path, then place in their file. */
    static List<Rejected> rejected(List<?> outcomes, List<Rejected> unread) {
        return Stream.concat(
                        unread.stream(),
                        outcomes.stream().filter(Rejected.class::isInstance).map(Rejected.class::cast))
                .sorted(Comparator.comparing(Rejected::path).thenComparing(Rejected::offset))
                .toList();
    }

    /**
     * The steps that look across pages, on what is known of each page alone.
     *
     * @param found attributions in the articles' order, then place, speakers not resolved
     * @param text the text of an article, which need not hold it itself
     */
    public Across across(List<Article> articles, List<Attribution> found, Function<Article, String> text, Amend amend) {
        progress.done("looking across pages", articles.size());
        Speakers speakers = amend.speakers(steps.speakers(articles, amend.attributions(found), text));
        Stories grouped = steps.stories(articles, text);
        List<Story> stories = amend.stories(grouped.stories(), articles);
        Passages shared = steps.passages(articles, speakers.attributions(), text);
        List<Statement> statements = amend.statements(
                steps.statements(articles, speakers.attributions(), speakers.speakers(), stories, threads),
                speakers.attributions());
        return new Across(
                speakers,
                stories,
                shared.passages(),
                statements,
                Stream.concat(grouped.caps().stream(), shared.caps().stream()).toList());
    }

    @Override
    public void close() {
        threads.close();
    }
}
