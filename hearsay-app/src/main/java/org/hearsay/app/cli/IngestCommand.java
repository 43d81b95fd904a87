package org.hearsay.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.app.archive.Archive;
import org.hearsay.app.archive.KeepPages;
import org.hearsay.app.archive.UpdateArchive;
import org.hearsay.formats.PageSink;
import org.hearsay.formats.ReadPages;
import org.hearsay.model.Page;
import org.hearsay.model.Rejected;
import org.jspecify.annotations.Nullable;
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
            "Pages that are there already are passed over, and what is known of them is not found again,",
            "so a stopped run can simply be started again."
        },
        footer = {
            "",
            "Examples:",
            "  hearsay ingest friday.hearsay pages",
            "  hearsay ingest friday.hearsay --retry-rejected",
            "  hearsay serve friday.hearsay"
        })
final class IngestCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "ARCHIVE", description = "The archive's file; made if there is none.")
    Path file = Path.of("");

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "PATH",
            description = "Files, folders, or - for standard input.")
    List<String> paths = List.of();

    @Option(names = "--as-text", description = "Take a text file as the article itself: no cleaning.")
    boolean asText;

    @Option(names = "--retry-rejected", description = "Also read again what was rejected before.")
    boolean retryRejected;

    @Option(
            names = "--listed",
            paramLabel = "FILE",
            description = "Keep only the pages that this file names, one a line; PATH need not be given then.")
    @Nullable
    Path list;

    @Option(
            names = "--print-kept",
            description = "Print the name of each page once no crash can lose it, in place of the summary.")
    boolean printKept;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Worker threads; the number of processors unless given. Changes no result.")
    int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = {"-q", "--quiet"},
            description = "No progress and no counts on standard error.")
    boolean quiet;

    @Override
    public Integer call() throws IOException {
        if (threads < 1) {
            throw new WrongUse("--threads must be 1 or more: " + threads);
        }
        if (paths.isEmpty() && !retryRejected && list == null) {
            throw new WrongUse("name the pages to ingest, or say --listed or --retry-rejected");
        }
        ListedPages listed = list == null ? null : new ListedPages(list);
        try (ProgressLine progress = new ProgressLine(System.err, quiet);
                Archive archive = Archive.create(file)) {
            Keeping keeping = new Keeping(new KeepPages(archive, this::kept), listed, progress);
            List<String> wanted = new ArrayList<>(paths);
            if (listed != null && paths.isEmpty()) {
                wanted.addAll(listed.files());
            }
            if (retryRejected) {
                keeping.pages.retry().stream()
                        .filter(path -> Path.of(path).toFile().exists())
                        .forEach(wanted::add);
            }
            new ReadPages(asText, () -> System.in).read(wanted, keeping);
            keeping.pages.commit();
            new UpdateArchive(archive, threads, progress).update();
            progress.clear();
            if (!quiet) {
                System.err.println(keeping.added + " pages added, " + keeping.known + " known already, "
                        + archive.count("rejected") + " without an article; " + archive.count("page") + " in " + file);
            }
            if (!printKept) {
                System.out.print(ArchiveSummary.of(archive));
            }
            System.out.flush();
            return 0;
        }
    }

    private void kept(String path) {
        if (printKept) {
            System.out.println(path);
        }
    }

    /** Puts what readers find into the archive. */
    private static final class Keeping implements PageSink {
        private final KeepPages pages;
        private final @Nullable ListedPages listed;
        private final ProgressLine progress;
        private int added;
        private int known;

        private Keeping(KeepPages pages, @Nullable ListedPages listed, ProgressLine progress) {
            this.pages = pages;
            this.listed = listed;
            this.progress = progress;
        }

        @Override
        public void page(Page page) {
            if (listed != null && !listed.holds(page)) {
                return;
            }
            try {
                if (pages.keep(page)) {
                    added++;
                } else {
                    known++;
                }
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
            progress.done("keeping pages", added + known);
        }

        @Override
        public void rejected(Rejected rejected) {
            try {
                pages.unread(rejected);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }
}
