package org.hearsay.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.app.archive.Archive;
import org.hearsay.app.archive.Correction;
import org.hearsay.app.archive.Corrections;
import org.hearsay.app.archive.ExportArchive;
import org.hearsay.app.archive.NamedIds;
import org.hearsay.app.archive.UpdateArchive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what the steps got wrong, lists what was said, and takes it back. */
@Command(
        name = "correct",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Says what the steps got wrong in an archive; without a word, lists what was said.",
            "Corrections stay apart from what was found, each later run honours them, and each can be taken back.",
            "",
            "  not-a-statement ATTRIBUTION         nobody said this",
            "  other-speaker ATTRIBUTION NAME      somebody else said it",
            "  same-person SPEAKER SPEAKER         two speakers are one; the first name stays",
            "  not-the-same ATTRIBUTION OTHER      two attributions do not render one utterance",
            "  descent-known ARTICLE SOURCE        the article has its text from that one, or from a source of that name",
            "  take-back NUMBER                    the correction of that number no longer counts"
        },
        footer = {
            "",
            "ATTRIBUTION is an id that export prints; SPEAKER an id or a name; ARTICLE an id or a path.",
            "",
            "Examples:",
            "  hearsay correct friday.hearsay same-person \"Anna Vell\" \"A. Wel\"",
            "  hearsay correct friday.hearsay descent-known pages/06.html pages/01.html",
            "  hearsay correct friday.hearsay take-back 2"
        })
final class CorrectCommand implements Callable<Integer> {
    private static final String TAKE_BACK = "take-back";

    @Parameters(index = "0", paramLabel = "ARCHIVE", description = "The archive's file.")
    Path file = Path.of("");

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "WORD", description = "What to say, as above.")
    List<String> said = List.of();

    @Option(names = "--later", description = "Only keep it; the next run honours it.")
    boolean later;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Worker threads; the number of processors unless given. Changes no result.")
    int threads = Runtime.getRuntime().availableProcessors();

    @Mixin
    OutputOptions output = new OutputOptions();

    @Override
    public Integer call() throws IOException {
        if (said.isEmpty()) {
            try (Archive archive = Archive.read(file)) {
                output.print(new Corrections(archive)
                        .all().stream().map(ExportArchive::row).toList());
            }
            return 0;
        }
        try (ProgressLine progress = new ProgressLine(System.err, false);
                Archive archive = Archive.open(file)) {
            if (said.get(0).equals(TAKE_BACK)) {
                takeBack(archive);
            } else {
                make(archive);
            }
            if (!later) {
                new UpdateArchive(archive, Math.max(1, threads), progress).update();
            }
            progress.clear();
            long standing = new Corrections(archive).standing().size();
            System.err.println(standing
                    + (standing == 1 ? " correction stands" : " corrections stand")
                    + (later ? "; the next run honours them" : ""));
        }
        return 0;
    }

    private void make(Archive archive) throws IOException {
        Correction.Kind kind = Correction.Kind.of(said.get(0));
        int words = kind == Correction.Kind.NOT_A_STATEMENT ? 2 : 3;
        if (kind == null || said.size() != words) {
            throw new WrongUse("cannot tell what to correct from: " + String.join(" ", said));
        }
        try {
            NamedIds ids = new NamedIds(archive);
            String object = words == 2 ? "" : said.get(2);
            new Corrections(archive).make(kind, ids.subject(kind, said.get(1)), ids.object(kind, object));
        } catch (IllegalArgumentException unknown) {
            throw new WrongUse(unknown.getMessage());
        }
    }

    private void takeBack(Archive archive) throws IOException {
        if (said.size() != 2 || !said.get(1).matches("[0-9]{1,15}")) {
            throw new WrongUse("take-back needs the number of one correction");
        }
        if (!new Corrections(archive).withdraw(Long.parseLong(said.get(1)))) {
            throw new WrongUse("no correction " + said.get(1) + " stands");
        }
    }
}
