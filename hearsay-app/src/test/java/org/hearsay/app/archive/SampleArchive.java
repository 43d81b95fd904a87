package org.hearsay.app.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.app.local.Across;
import org.hearsay.app.local.LocalRun;
import org.hearsay.app.local.PackedTexts;
import org.hearsay.app.local.Progress;
import org.hearsay.app.local.TraceByStory;
import org.hearsay.formats.Facts;
import org.hearsay.formats.PageSink;
import org.hearsay.formats.ReadPages;
import org.hearsay.model.Findings;
import org.hearsay.model.Page;
import org.hearsay.model.Rejected;
import org.hearsay.model.Speakers;
import org.hearsay.model.Trace;

/** The sample corpus, for tests of archives. */
public final class SampleArchive {
    /** The folder that the samples are in. */
    public static final Path PAGES = Path.of("..", "samples", "pages");

    private SampleArchive() {}

    /** The samples' pages in order of names. */
    public static List<Page> pages() {
        List<Page> pages = new ArrayList<>();
        try {
            new ReadPages(false, InputStream::nullInputStream).read(List.of(PAGES.toString()), new PageSink() {
                @Override
                public void page(Page page) {
                    pages.add(page);
                }

                @Override
                public void rejected(Rejected rejected) {
                    throw new AssertionError(rejected);
                }
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return pages;
    }

    /** What a run over the samples finds without an archive. */
    public static Trace trace() throws IOException {
        try (LocalRun run = new LocalRun(2, Progress.SILENT)) {
            try (TraceByStory trace = run.trace(sink -> pages().forEach(sink::page))) {
                return trace.whole();
            }
        }
    }

    /** Keeps all samples. */
    public static void read(KeepPages keep) throws IOException {
        for (Page page : pages()) {
            keep.keep(page);
        }
        keep.commit();
    }

    /** Makes an archive of these pages in a file. */
    public static void make(Path file, List<Page> pages) throws IOException {
        try (Archive archive = Archive.create(file)) {
            KeepPages keep = new KeepPages(archive);
            for (Page page : pages) {
                keep.keep(page);
            }
            keep.commit();
            new UpdateArchive(archive, 2, Progress.SILENT).update();
        }
    }

    /** Puts what a run found into an archive, without its pages; makes the archive if there is none. */
    public static void store(Path file, Trace trace) throws IOException {
        PackedTexts texts = new PackedTexts();
        trace.articles().forEach(texts::keep);
        try (Archive archive = Archive.create(file)) {
            new StoreAcross(archive.connection())
                    .store(
                            new KnownPages(trace.articles(), texts, List.of(), trace.rejected(), Map.of(), Map.of()),
                            new Across(
                                    new Speakers(trace.attributions(), trace.speakers(), trace.resolutions()),
                                    trace.stories(),
                                    trace.passages(),
                                    trace.statements(),
                                    List.of()),
                            Set.of());
            StoreStory stories = new StoreStory(archive.connection());
            for (Findings findings : trace.findings()) {
                StoredStory story = new StoredStory(findings, trace.resolutions());
                stories.store(new FindStories.Found(story, "", Facts.pack(story)));
            }
            archive.update();
            archive.commit();
        } catch (SQLException broken) {
            throw new IOException(broken);
        }
    }
}
