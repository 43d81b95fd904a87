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
import org.hearsay.model.Dossier;
import org.hearsay.model.Findings;
import org.hearsay.model.Outcome;
import org.hearsay.model.Passages;
import org.hearsay.model.Rejected;
import org.hearsay.model.Speakers;
import org.hearsay.model.Statement;
import org.hearsay.model.Stories;
import org.hearsay.model.Story;
import org.hearsay.model.Trace;
import org.hearsay.page.Explanation;
import org.hearsay.pipeline.Dossiers;
import org.hearsay.pipeline.Steps;
import org.jspecify.annotations.Nullable;

/** The steps in one process, pages and stories spread over threads; the same answer for any number of them. */
public final class LocalRun implements AutoCloseable {
    /** Of the heap, pages that wait for the others to be read may fill a quarter; one takes some eight times its bytes. */
    private static final int HEAP_A_PAGE_BYTE = 32;

    private final Steps steps;
    private final Threads threads;
    private final Progress progress;

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

    private Drafts drafts(PageSource source) throws IOException {
        return Drafts.read(source, steps, threads, Runtime.getRuntime().maxMemory() / HEAP_A_PAGE_BYTE, progress);
    }

    private static Reading reading(List<?> outcomes, List<Rejected> unread) {
        List<Rejected> rejected = new ArrayList<>(unread);
        Map<String, Article> articles = new LinkedHashMap<>();
        for (Object outcome : outcomes) {
            if (outcome instanceof Article article) {
                articles.putIfAbsent(article.id(), article);
            } else {
                rejected.add((Rejected) outcome);
            }
        }
        return new Reading(
                articles.values().stream()
                        .sorted(Comparator.comparing(Article::path).thenComparing(Article::id))
                        .toList(),
                rejected.stream()
                        .sorted(Comparator.comparing(Rejected::path).thenComparing(Rejected::offset))
                        .toList());
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
        List<List<DatedSpan>> found = threads.map(articles, article -> steps.dates(article, reference));
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
                    List<Attribution> found = steps.attributions(article, dates.get(article.id()));
                    progress.done("finding who said what", done.incrementAndGet());
                    return found;
                })
                .stream()
                .flatMap(List::stream)
                .toList();
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

    /** The whole job on pages that have been read. */
    public Trace trace(Reading reading) {
        List<Article> articles = reading.articles();
        Map<String, List<DatedSpan>> dates = dates(articles);
        Across across = across(articles, found(articles, dates), Article::text, Amend.NOTHING);
        Speakers speakers = across.speakers();
        List<Dossier> dossiers = Dossiers.of(
                across.stories(),
                articles,
                dates,
                speakers.attributions(),
                speakers.speakers(),
                across.passages(),
                across.statements(),
                steps.apparatuses(across.statements(), speakers.attributions()));
        AtomicInteger done = new AtomicInteger();
        List<Findings> findings = threads.map(dossiers, dossier -> {
            Findings one = steps.findings(dossier);
            progress.done("comparing stories", done.incrementAndGet(), dossiers.size());
            return one;
        });
        return new Trace(
                articles,
                reading.rejected(),
                speakers.attributions(),
                speakers.speakers(),
                speakers.resolutions(),
                across.stories(),
                across.passages(),
                across.statements(),
                findings,
                across.caps());
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
