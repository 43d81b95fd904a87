package org.hearsay.app.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.hearsay.app.local.ExplainedReading;
import org.hearsay.app.local.KeptArticles;
import org.hearsay.app.local.LocalRun;
import org.hearsay.app.local.PageSource;
import org.hearsay.app.local.Reading;
import org.hearsay.app.local.TraceByStory;
import org.hearsay.app.local.WindowedPages;
import org.hearsay.formats.JsonLines;
import org.hearsay.formats.ReadPages;
import org.hearsay.formats.RejectedRow;
import org.hearsay.formats.Row;
import org.hearsay.model.Article;
import org.hearsay.model.CapHit;
import org.hearsay.model.Rejected;
import org.hearsay.model.Trace;
import org.hearsay.pipeline.Steps;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options of every command that reads pages. */
final class PageOptions {
    @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files, folders, or - for standard input.")
    List<String> paths = List.of();

    @Option(names = "--as-text", description = "Take a text file as the article itself: no cleaning.")
    boolean asText;

    @Option(names = "--rejected", paramLabel = "FILE", description = "List pages that gave no article, one a line.")
    @Nullable
    Path rejected;

    @Option(names = "--strict", description = "End with exit code 4 if a page was rejected.")
    boolean strict;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Worker threads; the number of processors unless given. Changes no result.")
    int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = {"-q", "--quiet"},
            description = "No progress and no counts on standard error.")
    boolean quiet;

    /** What a command does with the pages once they are read. */
    interface Work {
        void on(LocalRun run, Reading reading) throws IOException;
    }

    /** What a command does with the pages once they are read with the reasons. */
    interface ExplainedWork {
        void on(LocalRun run, ExplainedReading reading) throws IOException;
    }

    /** What a command does with all that was found. */
    interface TracedWork {
        void on(TraceByStory trace) throws IOException;
    }

    /** Reads the pages, does the work, reports what was rejected, and gives the exit code. */
    int run(Work work) throws IOException {
        return within(new Steps(), run -> {
            Reading reading = run.read(source());
            work.on(run, reading);
            return reading;
        });
    }

    /** The same with a whole trace. */
    int trace(Steps steps, TracedWork work) throws IOException {
        return within(steps, run -> {
            try (TraceByStory trace = run.trace(source())) {
                work.on(trace);
                reportLanguages(trace.articles());
                return new Reading(trace.articles(), trace.rejected());
            }
        });
    }

    /** What a command does with the articles, each of which it can look at once, by path. */
    interface EachWork {
        void on(Stream<Article> articles) throws IOException;
    }

    /** The same for work that looks at one article after the other, on any number of pages. */
    int each(EachWork work) throws IOException {
        requireThreads();
        try (ProgressLine progress = new ProgressLine(System.err, quiet);
                LocalRun run = new LocalRun(threads, progress);
                KeptArticles kept = run.readEach(source())) {
            progress.clear();
            work.on(StreamSupport.stream(kept.spliterator(), false));
            report(kept.rejected(), kept.isEmpty());
            return strict && !kept.rejected().isEmpty() ? Hearsay.STRICT : 0;
        }
    }

    /** The same, with the reasons for what was read. */
    int explain(ExplainedWork work) throws IOException {
        return within(new Steps(), run -> {
            ExplainedReading reading = run.explain(source());
            work.on(run, reading);
            return reading.reading();
        });
    }

    /** What a command does with pages that are kept by windows of time. */
    interface WindowedWork {
        void on(WindowedPages pages) throws IOException;
    }

    /** The same as {@link #run(Work)}, holding no more pages than the work asks for. */
    int run(ToLongFunction<Article> window, boolean quotations, WindowedWork work) throws IOException {
        requireThreads();
        try (ProgressLine progress = new ProgressLine(System.err, quiet);
                WindowedPages kept = WindowedPages.read(source(), threads, window, quotations, progress)) {
            work.on(kept);
            progress.clear();
            report(kept.rejected(), kept.windows().isEmpty());
            return strict && !kept.rejected().isEmpty() ? Hearsay.STRICT : 0;
        }
    }

    /** Says on standard error which bounds were reached. */
    void report(List<CapHit> caps) {
        if (!quiet) {
            CapLines.of(caps).forEach(System.err::println);
        }
    }

    /** Says on standard error which articles were read for their quotations alone. */
    void reportLanguages(List<Article> articles) {
        if (!quiet) {
            UnreadLanguages.of(articles).forEach(System.err::println);
        }
    }

    /** Prints rows of one story after another. */
    int printStories(OutputOptions output, Function<Trace, List<Row>> rows) throws IOException {
        return trace(new Steps(), trace -> {
            List<Row> all = new ArrayList<>();
            trace.findings(findings -> all.addAll(rows.apply(trace.trace(findings))));
            output.print(all);
        });
    }

    private PageSource source() {
        ReadPages read = new ReadPages(asText, new KeptInput());
        return sink -> read.read(paths, sink);
    }

    private interface Job {
        Reading with(LocalRun run) throws IOException;
    }

    private int within(Steps steps, Job job) throws IOException {
        requireThreads();
        try (ProgressLine progress = new ProgressLine(System.err, quiet);
                LocalRun run = new LocalRun(threads, progress, steps)) {
            Reading reading = job.with(run);
            progress.clear();
            List<Rejected> rejected = new ArrayList<>(reading.rejected());
            rejected.addAll(run.faults());
            report(rejected, reading.articles().isEmpty());
            return strict && !rejected.isEmpty() ? Hearsay.STRICT : 0;
        }
    }

    private void requireThreads() {
        if (threads < 1) {
            throw new WrongUse("--threads must be 1 or more: " + threads);
        }
    }

    private void report(List<Rejected> pages, boolean empty) throws IOException {
        if (rejected != null) {
            try (Writer out = Files.newBufferedWriter(rejected, StandardCharsets.UTF_8);
                    JsonLines lines = new JsonLines(out)) {
                for (Rejected page : pages) {
                    lines.write(RejectedRow.of(page));
                }
            }
        }
        if (!quiet && !pages.isEmpty()) {
            System.err.println(
                    counted(pages) + (rejected == null ? "; --rejected FILE lists them" : "; listed in " + rejected));
        }
        if (!quiet && empty && pages.isEmpty()) {
            System.err.println("no pages found: a folder is searched for .html, .txt, .jsonl, .warc, .wet and feeds");
        }
    }

    private static String counted(List<Rejected> pages) {
        Map<String, Long> counts = pages.stream()
                .collect(Collectors.groupingBy(page -> page.problem().code(), TreeMap::new, Collectors.counting()));
        String kinds = counts.entrySet().stream()
                .map(count -> count.getValue() + " " + count.getKey())
                .collect(Collectors.joining(", "));
        return pages.size() + (pages.size() == 1 ? " page" : " pages") + " rejected (" + kinds + ")";
    }
}
