package org.hearsay.bench.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.hearsay.bench.page.Lessons.Lesson;

/**
 * Trains the score of a page's pieces and writes its tables.
 *
 * <p>{@code TrainPages EVAL-FOLDER markup|lines OUT-FOLDER [all]}: reads {@code pages} and {@code outlets} of the evaluation
 * data; trains on the training part, or with {@code all} on the part to choose by as well; never on the unseen part.
 */
public final class TrainPages {
    private static final String TREES = """
            # Decision trees that score the pieces of a page, trained by gradient boosting: the first row is the base, each other row
            # a tree: its questions (number of a feature > limit), one a level, and the values of its leaves.""";
    private static final String WORDS = """
            # Logarithms of the odds that a line with these words is text of the article: words, pairs of neighbours, the first word of a
            # line behind ^, a short line as a whole behind =.""";

    private TrainPages() {}

    public static void main(String[] arguments) throws IOException {
        Path data = Path.of(arguments[0]);
        boolean markup = arguments[1].equals("markup");
        boolean all = arguments.length > 3;
        List<Lesson> lessons = Lessons.read(data, markup ? List.of("html") : Lessons.DUMPS, all);
        LearnText learn = new LearnText(lessons, -1);
        Path out = Path.of(arguments[2]);
        write(out.resolve(arguments[1] + "-words.tsv"), WORDS, learn.words(), arguments, lessons.size());
        if (markup) {
            write(out.resolve("markup.tsv"), TREES, learn.markup(), arguments, lessons.size());
        } else {
            List<String> tables = learn.dumps();
            write(out.resolve("lines-first.tsv"), TREES, tables.get(0), arguments, lessons.size());
            write(out.resolve("lines-second.tsv"), TREES, tables.get(1), arguments, lessons.size());
        }
    }

    private static void write(Path file, String what, String table, String[] arguments, int pages) throws IOException {
        String header = String.format(
                Locale.ROOT, """
                %s
                # Data: WCXB development split, CC-BY-4.0, and fundus-evaluation, MIT; %d pages, only parts named in the command.
                # Command: org.hearsay.bench.page.TrainPages EVAL %s OUT%s, seed %d.
                # what	values
                """, what, pages, arguments[1], arguments.length > 3 ? " all" : "", LearnText.SEED);
        Files.writeString(file, header + table);
    }
}
