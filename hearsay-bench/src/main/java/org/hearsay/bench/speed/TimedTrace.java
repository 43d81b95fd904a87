package org.hearsay.bench.speed;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.formats.PageSink;
import org.hearsay.formats.ReadPages;
import org.hearsay.model.Apparatus;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.DatedSpan;
import org.hearsay.model.Dossier;
import org.hearsay.model.Page;
import org.hearsay.model.Rejected;
import org.hearsay.model.SharedPassage;
import org.hearsay.model.Speakers;
import org.hearsay.model.Statement;
import org.hearsay.model.Story;
import org.hearsay.page.Draft;
import org.hearsay.page.OutletMemory;
import org.hearsay.pipeline.Dossiers;
import org.hearsay.pipeline.Steps;
import org.hearsay.text.Word;
import org.hearsay.text.Words;

/** The whole trace on one thread, each step under the meter; the same calls in the same order as a local run. */
final class TimedTrace {
    private final Steps steps = new Steps();
    private final Meter meter = new Meter();
    private long words;

    Meter meter() {
        return meter;
    }

    /** Words of the texts that were traced. */
    long words() {
        return words;
    }

    /** Reads the pages and traces them; gives the number of articles. */
    int run(List<String> paths) throws IOException {
        List<Page> pages = new ArrayList<>();
        IOException[] failed = new IOException[1];
        meter.time("files", () -> {
            try {
                new ReadPages(false, java.io.InputStream::nullInputStream).read(paths, new PageSink() {
                    @Override
                    public void page(Page page) {
                        pages.add(page);
                    }

                    @Override
                    public void rejected(Rejected page) {}
                });
            } catch (IOException e) {
                failed[0] = e;
            }
            return pages;
        });
        if (failed[0] != null) {
            throw failed[0];
        }
        List<Draft> drafts =
                meter.time("page: draft", () -> pages.stream().map(steps::draft).toList());
        OutletMemory memory = meter.time("page: memory", () -> OutletMemory.of(drafts));
        Map<String, Article> articles = new LinkedHashMap<>();
        meter.time("page: finish", () -> {
            drafts.stream()
                    .map(draft -> steps.finish(draft, memory))
                    .filter(Article.class::isInstance)
                    .map(Article.class::cast)
                    .forEach(article -> articles.putIfAbsent(article.id(), article));
            return articles;
        });
        trace(articles.values().stream()
                .sorted(Comparator.comparing(Article::path).thenComparing(Article::id))
                .toList());
        return articles.size();
    }

    /** Traces articles that are read. */
    void trace(List<Article> articles) {
        words += articles.stream()
                .mapToLong(article -> Words.of(article.text()).stream()
                        .filter(word -> word.kind() != Word.Kind.MARK)
                        .count())
                .sum();
        Map<String, List<DatedSpan>> dates = new HashMap<>();
        meter.time("dates", () -> {
            articles.forEach(article -> dates.put(article.id(), steps.dates(article, null)));
            return dates;
        });
        List<Attribution> found = meter.time("attributions", () -> articles.stream()
                .flatMap(article -> steps.attributions(article, dates.get(article.id())).stream())
                .toList());
        Speakers speakers = meter.time("speakers", () -> steps.speakers(articles, found));
        List<Story> stories =
                meter.time("stories", () -> steps.stories(articles).stories());
        List<SharedPassage> passages = meter.time(
                "reuse", () -> steps.passages(articles, speakers.attributions()).passages());
        List<Statement> statements = meter.time(
                "statements", () -> steps.statements(articles, speakers.attributions(), speakers.speakers(), stories));
        List<Apparatus> apparatuses =
                meter.time("collation", () -> steps.apparatuses(statements, speakers.attributions()));
        List<Dossier> dossiers = meter.time(
                "dossiers",
                () -> Dossiers.of(
                        stories,
                        articles,
                        dates,
                        speakers.attributions(),
                        speakers.speakers(),
                        passages,
                        statements,
                        apparatuses));
        meter.time("findings", () -> dossiers.stream().map(steps::findings).toList());
    }
}
