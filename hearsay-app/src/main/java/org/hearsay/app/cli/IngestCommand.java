package org.hearsay.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.app.archive.Archive;
import org.hearsay.app.archive.StoreTrace;
import org.hearsay.app.local.LocalRun;
import org.hearsay.app.local.Reading;
import org.hearsay.formats.PageSink;
import org.hearsay.formats.ReadPages;
import org.hearsay.model.Page;
import org.hearsay.model.Rejected;
import org.hearsay.model.Trace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Keeps pages in an archive and brings what is known of them up to date. */
@Command(
        name = "ingest",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Keeps pages in an archive, one SQLite file, and traces all that it holds.",
            "Pages that are there already are passed over, so a stopped run can simply be started again."
        },
        footer = {"", "Examples:", "  hearsay ingest friday.hearsay pages", "  hearsay serve friday.hearsay"})
final class IngestCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "ARCHIVE", description = "The archive's file; made if there is none.")
    Path file = Path.of("");

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "PATH",
            description = "Files, folders, or - for standard input.")
    List<String> paths = List.of();

    @Option(names = "--as-text", description = "Take a text file as the article itself: no cleaning.")
    boolean asText;

    @Option(
            names = {"-q", "--quiet"},
            description = "No progress and no counts on standard error.")
    boolean quiet;

    @Override
    public Integer call() throws IOException {
        try (ProgressLine progress = new ProgressLine(System.err, quiet);
                Archive archive = Archive.create(file);
                LocalRun run = new LocalRun(Runtime.getRuntime().availableProcessors(), progress)) {
            Keeping keeping = new Keeping(archive, progress);
            new ReadPages(asText, () -> System.in).read(paths, keeping);
            archive.commit();
            Reading reading = run.read(archive::pages);
            Trace trace = run.trace(reading);
            new StoreTrace(archive).store(trace);
            progress.clear();
            if (!quiet) {
                System.err.println(keeping.added + " pages added, " + keeping.known + " known already, "
                        + keeping.unreadable + " unreadable; " + archive.pageCount() + " in " + file);
            }
            System.out.print(Summary.of(trace));
            System.out.flush();
            return 0;
        }
    }

    /** Puts what readers find into the archive. */
    private static final class Keeping implements PageSink {
        private final Archive archive;
        private final ProgressLine progress;
        private int added;
        private int known;
        private int unreadable;

        private Keeping(Archive archive, ProgressLine progress) {
            this.archive = archive;
            this.progress = progress;
        }

        @Override
        public void page(Page page) {
            try {
                if (archive.keep(page)) {
                    added++;
                } else {
                    known++;
                }
            } catch (IOException broken) {
                throw new java.io.UncheckedIOException(broken);
            }
            progress.done("keeping pages", added + known);
        }

        @Override
        public void rejected(Rejected rejected) {
            unreadable++;
        }
    }
}
