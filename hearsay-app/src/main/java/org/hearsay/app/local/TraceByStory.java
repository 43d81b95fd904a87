package org.hearsay.app.local;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.model.Article;
import org.hearsay.model.Dossier;
import org.hearsay.model.Findings;
import org.hearsay.model.Rejected;
import org.hearsay.model.Speakers;
import org.hearsay.model.Story;
import org.hearsay.model.Trace;
import org.hearsay.pipeline.PageFacts;
import org.hearsay.pipeline.Steps;

/**
 * The whole job on pages of any number. What was found across pages is held; what stands in one page is read again, and
 * what there is in one story is found, when it is asked for, so that not all of it need be held.
 */
public final class TraceByStory implements AutoCloseable {
    private final Steps steps;
    private final Threads threads;
    private final Progress progress;
    private final KeptFacts facts;
    private final Map<String, KeptFacts.Kept> kept;
    private final List<Article> articles;
    private final List<Rejected> rejected;
    private final Across across;
    private final StoryPieces pieces;

    /** @param kept by article id, in the articles' order */
    TraceByStory(
            Steps steps,
            Threads threads,
            Progress progress,
            KeptFacts facts,
            Map<String, KeptFacts.Kept> kept,
            List<Rejected> rejected,
            Across across) {
        this.steps = steps;
        this.threads = threads;
        this.progress = progress;
        this.facts = facts;
        this.kept = new LinkedHashMap<>(kept);
        this.kept.replaceAll((id, page) -> page.withoutAttributions());
        this.articles = kept.values().stream().map(KeptFacts.Kept::article).toList();
        this.rejected = rejected;
        this.across = across;
        this.pieces = new StoryPieces(across);
    }

    /** By path, then id; some {@link LightArticle light}. */
    public List<Article> articles() {
        return articles;
    }

    /** Pages that gave no article, by path. */
    public List<Rejected> rejected() {
        return rejected;
    }

    public Across across() {
        return across;
    }

    public StoryPieces pieces() {
        return pieces;
    }

    /** The whole article of this id. */
    public Article article(String id) throws IOException {
        return facts(id).article();
    }

    /** The text of an article, light or whole. */
    public String text(Article article) {
        return facts.text(article);
    }

    /** Finds what there is in each story and hands it on, in the stories' order. */
    public void findings(StoryByStory.Taker<Findings> taker) throws IOException {
        findings(across.stories(), taker);
    }

    /** The same for some of the stories. */
    public void findings(List<Story> stories, StoryByStory.Taker<Findings> taker) throws IOException {
        int[] done = {0};
        new StoryByStory(steps, pieces, this::facts, threads).each(stories, steps::findings, findings -> {
            taker.take(findings);
            progress.done("comparing stories", ++done[0], stories.size());
        });
    }

    /** All of it at once, every article whole. */
    public Trace whole() throws IOException {
        List<Findings> findings = new ArrayList<>();
        findings(findings::add);
        List<Article> whole = new ArrayList<>();
        for (Article article : articles) {
            whole.add(article(article.id()));
        }
        return trace(whole, findings);
    }

    /** What was found in one story, as a trace. */
    public Trace trace(Findings findings) {
        Dossier dossier = findings.dossier();
        return new Trace(
                dossier.articles(),
                List.of(),
                dossier.attributions(),
                dossier.speakers(),
                pieces.resolutions(dossier.story()),
                List.of(dossier.story()),
                dossier.passages(),
                dossier.statements(),
                List.of(findings),
                List.of());
    }

    /**
     * What was found across pages, as a trace.
     *
     * @param articles for the trace's
     * @param findings for the trace's, of as many stories as are wanted
     */
    public Trace trace(List<Article> articles, List<Findings> findings) {
        Speakers speakers = across.speakers();
        return new Trace(
                articles,
                rejected,
                speakers.attributions(),
                speakers.speakers(),
                speakers.resolutions(),
                across.stories(),
                across.passages(),
                across.statements(),
                findings,
                across.caps());
    }

    private PageFacts facts(String article) throws IOException {
        return facts.facts(kept.get(article));
    }

    @Override
    public void close() {
        facts.close();
    }
}
