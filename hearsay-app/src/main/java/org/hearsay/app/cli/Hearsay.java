package org.hearsay.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The program: hands its arguments to a command and turns what happens into an exit code. */
@Command(
        name = "hearsay",
        version = "hearsay 0.1.0",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Who said it first, who copied whom, and what changed on the way.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            TraceCommand.class,
            ReadCommand.class,
            DatesCommand.class,
            QuotesCommand.class,
            StoriesCommand.class,
            ReuseCommand.class,
            StatementsCommand.class,
            CollateCommand.class,
            StemmaCommand.class,
            ConflictsCommand.class,
            TimelineCommand.class,
            WordsCommand.class,
            ExplainCommand.class,
            IngestCommand.class,
            ServeCommand.class,
            WatchCommand.class,
            CorrectCommand.class,
            ExportCommand.class,
            VerifyCommand.class,
            BackupCommand.class,
            HelpCommand.class
        },
        footer = {
            "",
            "Examples:",
            "  hearsay trace samples                      the whole job, with a report to open in a browser",
            "  hearsay quotes article.html                who said what on one page",
            "  hearsay read crawl.warc.gz > pages.jsonl   clean text and metadata of every page",
            "",
            "PATH is a file, a folder or -, and may hold HTML, text, WARC, WET, RSS or Atom, each also gzipped.",
            "Exit codes: 0 done, 1 our fault, 2 wrong use, 3 cannot read or write,",
            "4 --strict and a page was rejected, 130 interrupted."
        })
public final class Hearsay {
    static final int OUR_FAULT = 1;
    static final int CANNOT_READ_OR_WRITE = 3;
    static final int STRICT = 4;

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    /** Runs one command and gives its exit code. */
    public static int run(String... arguments) {
        CommandLine command = new CommandLine(new Hearsay());
        command.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        command.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
        command.setCaseInsensitiveEnumValuesAllowed(true);
        command.setUsageHelpAutoWidth(true);
        command.setExecutionExceptionHandler(Hearsay::explain);
        command.setParameterExceptionHandler(Hearsay::explainUse);
        try {
            return arguments.length == 0 ? command.execute("--help") : command.execute(arguments);
        } catch (OutOfMemoryError full) {
            long megabytes = Runtime.getRuntime().maxMemory() >> 20;
            command.getErr().println("hearsay: out of memory; Java may use " + megabytes + " MB.");
            command.getErr()
                    .println("Give it more, HEARSAY_JAVA_OPTIONS=-Xmx" + Math.max(1, megabytes >> 9)
                            + "g, or keep the pages in an archive: hearsay ingest --help");
            return CANNOT_READ_OR_WRITE;
        }
    }

    /** What was wrong, what was meant perhaps, and what to type; the whole help would push the reason off the screen. */
    private static int explainUse(CommandLine.ParameterException wrong, String[] arguments) {
        CommandLine command = wrong.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("hearsay: " + wrong.getMessage());
        CommandLine.UnmatchedArgumentException.printSuggestions(wrong, err);
        err.println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
        return CommandLine.ExitCode.USAGE;
    }

    private static int explain(Exception failure, CommandLine command, CommandLine.ParseResult parsed) {
        PrintWriter err = command.getErr();
        if (failure instanceof NoSuchFileException missing) {
            err.println("hearsay: there is no file or folder " + missing.getFile());
            err.println("Check the path; a folder is read with all that is in it.");
            return CANNOT_READ_OR_WRITE;
        }
        if (failure instanceof java.io.UncheckedIOException wrapped) {
            return explain(wrapped.getCause(), command, parsed);
        }
        if (failure instanceof IOException broken) {
            err.println("hearsay: cannot read or write: " + message(broken));
            return CANNOT_READ_OR_WRITE;
        }
        if (failure instanceof WrongUse wrong) {
            err.println("hearsay: " + wrong.getMessage());
            err.println("Try: hearsay " + command.getCommandName() + " --help");
            return CommandLine.ExitCode.USAGE;
        }
        err.println("hearsay: a fault of ours: " + failure);
        for (StackTraceElement place : failure.getStackTrace()) {
            if (place.getClassName().startsWith("org.hearsay")) {
                err.println("  at " + place);
            }
        }
        err.println("Please report these lines and, if you may, the page.");
        return OUR_FAULT;
    }

    private static String message(IOException broken) {
        String kind = broken.getClass().getSimpleName();
        return broken.getMessage() == null ? kind : broken.getMessage() + " (" + kind + ")";
    }
}
