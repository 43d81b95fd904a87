package org.hearsay.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.hearsay.app.archive.Archive;
import org.hearsay.app.archive.UpdateArchive;
import org.hearsay.app.watch.Limits;
import org.hearsay.app.watch.WatchFeeds;
import org.hearsay.formats.Opml;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Fetches what feeds name, round after round: the only command that asks anything of another machine. */
@Command(
        name = "watch",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Fetches the pages that feeds name into an archive and traces them, round after round.",
            "This is the only command that asks anything of another machine. It keeps to robots.txt, asks a host",
            "seldom and only for what has changed, and never asks an address that is not public."
        },
        footer = {
            "",
            "Examples:",
            "  hearsay watch friday.hearsay --feeds feeds.opml",
            "  hearsay watch friday.hearsay --feeds feeds.opml --once"
        })
final class WatchCommand implements Callable<Integer> {
    @Parameters(paramLabel = "ARCHIVE", description = "The archive's file; made if there is none.")
    Path file = Path.of("");

    @Option(names = "--feeds", required = true, paramLabel = "FILE", description = "OPML, as feed readers write it.")
    Path feeds = Path.of("");

    @Option(names = "--once", description = "One round only.")
    boolean once;

    @Option(
            names = "--every",
            paramLabel = "MINUTES",
            description = "Time between rounds; 30 unless given, at least 5.")
    int every = 30;

    @Option(
            names = "--per-host",
            paramLabel = "SECONDS",
            description = "Least time between two requests to a host; 5 unless given, at least 1.")
    int perHost = 5;

    @Option(
            names = {"-q", "--quiet"},
            description = "No progress and no counts on standard error.")
    boolean quiet;

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (every < 5 || perHost < 1) {
            throw new WrongUse("--every must be 5 or more, --per-host 1 or more");
        }
        List<String> named;
        try (InputStream opml = Files.newInputStream(feeds)) {
            named = Opml.feeds(opml);
        }
        if (named.isEmpty()) {
            throw new WrongUse(feeds + " names no feed");
        }
        Limits polite = Limits.POLITE;
        Limits limits = new Limits(
                Duration.ofSeconds(perHost), polite.perRequest(), polite.bytes(), polite.redirects(), polite.again());
        while (true) {
            round(named, limits);
            if (once) {
                return 0;
            }
            Thread.sleep(Duration.ofMinutes(every).toMillis());
        }
    }

    private void round(List<String> named, Limits limits) throws IOException {
        try (ProgressLine progress = new ProgressLine(System.err, quiet);
                Archive archive = Archive.create(file)) {
            Map<String, Integer> outcomes = new WatchFeeds(archive, limits).round(named, progress);
            if (!archive.isCurrent()) {
                new UpdateArchive(archive, Runtime.getRuntime().availableProcessors(), progress).update();
            }
            progress.clear();
            if (!quiet) {
                System.err.println(outcomes.entrySet().stream()
                        .map(outcome -> outcome.getValue() + " " + outcome.getKey())
                        .collect(Collectors.joining(", ", "", "; " + archive.count("page") + " pages in " + file)));
            }
        }
    }
}
