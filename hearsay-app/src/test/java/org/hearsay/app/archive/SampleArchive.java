package org.hearsay.app.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.app.local.LocalRun;
import org.hearsay.app.local.Progress;
import org.hearsay.formats.PageSink;
import org.hearsay.formats.ReadPages;
import org.hearsay.model.Page;
import org.hearsay.model.Rejected;
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
            return run.trace(run.read(sink -> pages().forEach(sink::page)));
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
}
