package org.hearsay.bench.page;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.bench.learn.Boost;

/**
 * Trains the choice of a dump's authors among all that is proposed.
 *
 * <p>{@code TrainDumpAuthors EVAL-FOLDER OUT-FOLDER}: every dump is read by scores of lines and of headlines that were trained without
 * its fold, which {@link TrainHeadlines} keeps in the folder. Prints how often the choice is right and wrong at several least
 * chances on pages that were held out in turn, then writes the table. The unseen part is left alone.
 */
public final class TrainDumpAuthors {
    private TrainDumpAuthors() {}

    public static void main(String[] arguments) throws IOException {
        Path data = Path.of(arguments[0]);
        Path folder = Path.of(arguments[1]);
        HeldOutSteps steps = HeldOutSteps.of(data, folder);
        Choices read = new Choices();
        for (String kind : Lessons.DUMPS) {
            read.read(
                    data.resolve("pages"),
                    List.of("authors"),
                    kind,
                    (unit, page) -> steps.measure(Flatten.as(kind, page), Part.tenth("fold " + unit) % Lessons.FOLDS));
        }
        List<Choices.Choice> choices = read.of("authors").stream()
                .filter(choice -> Part.of(choice.page()) != Part.UNSEEN)
                .toList();
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Boost.Settings settings = TrainChoices.settings("authors");
        TrainChoices.heldOut("authors of dumps", choices, List.of(), settings, Lessons.FOLDS, out);
        Files.writeString(
                folder.resolve("authors-of-dumps.tsv"),
                TrainChoices.header(choices.size(), "TrainDumpAuthors EVAL OUT")
                        + TrainChoices.train(choices, settings));
    }
}
