package org.hearsay.app.local;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.hearsay.formats.Facts;
import org.hearsay.formats.PageSink;
import org.hearsay.model.Article;
import org.hearsay.model.Outcome;
import org.hearsay.model.Page;
import org.hearsay.model.Rejected;
import org.hearsay.page.Draft;
import org.hearsay.page.Imprint;
import org.hearsay.page.OutletMemory;
import org.hearsay.pipeline.Guard;
import org.hearsay.pipeline.PageFacts;
import org.hearsay.pipeline.Steps;

/**
 * What single pages gave, kept on disk by windows of time, so that no more is held than the windows asked for. Pages are
 * read twice: once for what their outlets' pages share, once for the articles.
 */
public final class WindowedPages implements AutoCloseable {
    private static final int CHUNK = 500;

    private final Steps steps = new Steps();
    private final Path folder;
    private final SortedSet<Long> windows = new TreeSet<>();
    private final List<Rejected> rejected = new ArrayList<>();

    private WindowedPages(Path folder) {
        this.folder = folder;
    }

    /**
     * Reads all pages.
     *
     * @param source gives the same pages each time
     * @param window the number of an article's window
     * @param quotations true if attributions are wanted, too
     * @throws IOException if the source cannot be read at all, or nothing can be kept
     */
    public static WindowedPages read(
            PageSource source, int threads, ToLongFunction<Article> window, boolean quotations, Progress progress)
            throws IOException {
        WindowedPages pages = new WindowedPages(Files.createTempDirectory("hearsay"));
        try (Threads workers = new Threads(threads)) {
            List<Imprint> imprints = new ArrayList<>();
            Function<Page, Object> imprint =
                    page -> Guard.run(page.path(), () -> pages.steps.draft(page).imprint());
            pages.each(source, workers, imprint, results -> results.stream()
                    .filter(Imprint.class::isInstance)
                    .forEach(one -> imprints.add((Imprint) one)));
            pages.rejected.clear();
            OutletMemory memory = OutletMemory.ofImprints(imprints);
            int[] done = {0};
            pages.each(source, workers, page -> pages.facts(page, memory, quotations), results -> {
                pages.keep(results, window);
                progress.done("cleaning pages", done[0] += results.size());
            });
        } catch (IOException | RuntimeException failed) {
            pages.close();
            throw failed;
        }
        return pages;
    }

    /** Windows that have articles, ascending. */
    public SortedSet<Long> windows() {
        return windows;
    }

    /** Pages that gave no article, by path. */
    public List<Rejected> rejected() {
        return rejected.stream()
                .sorted(Comparator.comparing(Rejected::path).thenComparing(Rejected::offset))
                .toList();
    }

    /** The articles of one window, by path. */
    public List<Article> articles(long window) {
        return facts(window).stream().map(PageFacts::article).toList();
    }

    /** What is kept of one window, by path; a page that is there twice stands once. */
    public List<PageFacts> facts(long window) {
        if (!windows.contains(window)) {
            return List.of();
        }
        Map<String, PageFacts> kept = new LinkedHashMap<>();
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file(window))))) {
            while (true) {
                byte[] bytes = new byte[in.readInt()];
                in.readFully(bytes);
                PageFacts facts = Facts.unpack(bytes, PageFacts.class);
                kept.putIfAbsent(facts.article().id(), facts);
            }
        } catch (EOFException end) {
            return kept.values().stream()
                    .sorted(Comparator.comparing(
                                    (PageFacts facts) -> facts.article().path())
                            .thenComparing(facts -> facts.article().id()))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private interface Results {
        void take(List<Object> results) throws IOException;
    }

    private void each(PageSource source, Threads workers, Function<Page, Object> work, Results results)
            throws IOException {
        List<Page> chunk = new ArrayList<>();
        source.read(new PageSink() {
            @Override
            public void page(Page page) {
                chunk.add(page);
                if (chunk.size() == CHUNK) {
                    flush();
                }
            }

            @Override
            public void rejected(Rejected page) {
                rejected.add(page);
            }

            private void flush() {
                try {
                    results.take(workers.map(chunk, work));
                    chunk.clear();
                } catch (IOException broken) {
                    throw new UncheckedIOException(broken);
                }
            }
        });
        results.take(workers.map(chunk, work));
    }

    private Object facts(Page page, OutletMemory memory, boolean quotations) {
        return Guard.run(page.path(), () -> {
            Draft draft = steps.draft(page);
            if (quotations) {
                return steps.facts(draft, memory);
            }
            Outcome outcome = steps.finish(draft, memory);
            return outcome instanceof Article article
                    ? new PageFacts(article, null, List.of(), List.of())
                    : PageFacts.of((Rejected) outcome);
        });
    }

    private void keep(Collection<Object> results, ToLongFunction<Article> window) throws IOException {
        Map<Long, List<PageFacts>> sorted = new TreeMap<>();
        for (Object result : results) {
            if (result instanceof PageFacts facts && facts.article() != null) {
                sorted.computeIfAbsent(window.applyAsLong(facts.article()), none -> new ArrayList<>())
                        .add(facts);
            } else {
                rejected.add(result instanceof PageFacts facts ? facts.rejected() : (Rejected) result);
            }
        }
        for (Map.Entry<Long, List<PageFacts>> entry : sorted.entrySet()) {
            windows.add(entry.getKey());
            try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(
                    file(entry.getKey()), StandardOpenOption.CREATE, StandardOpenOption.APPEND)))) {
                for (PageFacts facts : entry.getValue()) {
                    byte[] bytes = Facts.pack(facts);
                    out.writeInt(bytes.length);
                    out.write(bytes);
                }
            }
        }
    }

    private Path file(long window) {
        return folder.resolve(Long.toString(window));
    }

    @Override
    public void close() throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
