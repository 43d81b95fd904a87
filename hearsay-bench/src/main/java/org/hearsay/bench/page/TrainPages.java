package org.hearsay.bench.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.bench.learn.Boost;
import org.hearsay.model.Page;
import org.hearsay.page.CleanPage;
import org.hearsay.page.Draft;
import org.hearsay.page.LineWords;

/**
 * Trains the score of a page's pieces and writes its tables.
 *
 * <p>{@code TrainPages EVAL-FOLDER markup|lines OUT-FOLDER [all]}: reads {@code pages} and {@code outlets} of the evaluation
 * data; trains on the training part, or with {@code all} on the part to choose by as well; never on the unseen part.
 */
public final class TrainPages {
    private static final int FOLDS = 4;
    /** Tenths of the pages that are learned once more with only the begin of their text, since short articles are rare. */
    private static final int SHORTENED = 4;

    /** Tenths of the dumps that are learned once more with less around the article, some with all of it on one line. */
    private static final int RESHAPED = 5;

    private static final long SEED = 20261121;
    private static final Boost.Settings SETTINGS = new Boost.Settings(120, 6, 0.12, 4, 0.6, 0.4, SEED);
    private static final String TREES = """
            # Decision trees that score the pieces of a page, trained by gradient boosting: the first row is the base, each other row
            # a tree: its questions (number of a feature > limit), one a level, and the values of its leaves.""";
    private static final String WORDS = """
            # Logarithms of the odds that a line with these words is text of the article: words, pairs of neighbours, the first word of a
            # line behind ^, a short line as a whole behind =.""";

    private TrainPages() {}

    /** One page to learn from; the variants of a page lie in its fold. */
    private record Lesson(Draft draft, float[] labels, float[] weights, int fold) {}

    public static void main(String[] arguments) throws IOException {
        Path data = Path.of(arguments[0]);
        boolean markup = arguments[1].equals("markup");
        boolean all = arguments.length > 3;
        List<Lesson> lessons = new ArrayList<>();
        for (String kind : markup ? List.of("html") : List.of("flat", "lines")) {
            read(data.resolve("pages"), kind, all, 1, lessons);
            read(data.resolve("outlets"), kind, all, 2.5, lessons);
        }
        Path out = Path.of(arguments[2]);
        if (markup) {
            write(out.resolve("markup-words.tsv"), WORDS, words(lessons, -1), arguments, lessons.size());
            float[][][] rows = measured(lessons);
            write(out.resolve("markup.tsv"), TREES, train(lessons, rows, -1), arguments, lessons.size());
        } else {
            float[][][] rows = lessons.stream()
                    .map(lesson -> lesson.draft().features(LineWords.NONE))
                    .toArray(float[][][]::new);
            write(out.resolve("lines-first.tsv"), TREES, train(lessons, rows, -1), arguments, lessons.size());
            float[][][] more = lookedAgain(lessons, rows);
            write(out.resolve("lines-second.tsv"), TREES, train(lessons, more, -1), arguments, lessons.size());
        }
    }

    /** What the words of lines speak for, counted on all folds but one. */
    private static String words(List<Lesson> lessons, int without) {
        CountLineWords count = new CountLineWords();
        for (Lesson lesson : lessons) {
            if (lesson.fold() != without) {
                count.add(lesson.draft().keys(), lesson.labels());
            }
        }
        return count.table();
    }

    /** The features of each lesson, by words counted on the other folds. */
    private static float[][][] measured(List<Lesson> lessons) {
        float[][][] rows = new float[lessons.size()][][];
        for (int fold = 0; fold < FOLDS; fold++) {
            LineWords words = CountLineWords.read(words(lessons, fold));
            for (int i = 0; i < rows.length; i++) {
                if (lessons.get(i).fold() == fold) {
                    rows[i] = lessons.get(i).draft().features(words);
                }
            }
        }
        return rows;
    }

    /** The features of the second look at each lesson, by first chances from trees of the other folds. */
    private static float[][][] lookedAgain(List<Lesson> lessons, float[][][] rows) {
        float[][][] more = new float[rows.length][][];
        for (int fold = 0; fold < FOLDS; fold++) {
            Forest forest = new Forest(train(lessons, rows, fold));
            for (int i = 0; i < rows.length; i++) {
                if (lessons.get(i).fold() == fold) {
                    more[i] = lessons.get(i).draft().features(rows[i], forest.chances(rows[i]));
                }
            }
        }
        return more;
    }

    private static void read(Path folder, String kind, boolean all, double weight, List<Lesson> lessons)
            throws IOException {
        JsonNode gold = new ObjectMapper().readTree(folder.resolve("gold.json").toFile());
        CleanPage step = new CleanPage();
        for (Path file : PageFiles.in(folder.resolve("html"))) {
            String name = file.getFileName().toString();
            JsonNode entry = gold.has(name) ? gold.get(name) : gold.get(name.replace(".html.gz", ""));
            String unit = entry.has("outlet") ? entry.get("outlet").asText() : name.replace(".html.gz", "");
            Part part = Part.of(unit);
            if (part == Part.UNSEEN || part == Part.CHOOSE && !all) {
                continue;
            }
            String kept = entry.get("text").asText();
            int fold = Part.tenth("fold " + unit) % FOLDS;
            Page page = PageFiles.read(file, Page.Form.HTML);
            learn(step, Flatten.as(kind, page), kept, weight, fold, lessons);
            if (kind.equals("lines") && Part.tenth("reshape " + name) < RESHAPED) {
                Page dump = Flatten.as(kind, page);
                List<String> pieces = step.draft(dump).pieces();
                int variant = Part.tenth("variant of " + name);
                Page other = Reshape.dump(dump, pieces, Labels.of(pieces, kept), variant >= 4, variant);
                learn(step, other, kept, weight * 0.7, fold, lessons);
            }
            if (Part.tenth(name + kind) < SHORTENED) {
                Page brief = Shorten.to(page, kept, 1 + Part.tenth("length of " + name) / 2);
                learn(step, Flatten.as(kind, brief), kept, weight * 0.7, fold, lessons);
            }
        }
    }

    private static void learn(CleanPage step, Page page, String kept, double weight, int fold, List<Lesson> lessons) {
        Draft draft = step.draft(page);
        List<String> pieces = draft.pieces();
        if (pieces.size() >= 2) {
            float[] labels = Labels.of(pieces, kept);
            lessons.add(new Lesson(draft, labels, weights(pieces, labels, weight), fold));
        }
    }

    /** A piece weighs by its length, a page by the root of the number of its pieces; half-kept pieces weigh little. */
    private static float[] weights(List<String> pieces, float[] labels, double page) {
        float[] weights = new float[labels.length];
        double scale = page * Math.sqrt(300.0 / pieces.size());
        for (int i = 0; i < weights.length; i++) {
            int words = Labels.words(pieces.get(i)).size();
            double sure = Math.abs(labels[i] - 0.5) * 2;
            weights[i] = (float) (scale * sure * (0.3 + Math.log1p(words) / Math.log(2) / 3));
            labels[i] = labels[i] >= 0.5f ? 1 : 0;
        }
        return weights;
    }

    private static String train(List<Lesson> lessons, float[][][] features, int without) {
        List<float[]> rows = new ArrayList<>();
        List<Float> labels = new ArrayList<>();
        List<Float> weights = new ArrayList<>();
        for (int i = 0; i < features.length; i++) {
            Lesson lesson = lessons.get(i);
            for (int k = 0; lesson.fold() != without && k < features[i].length; k++) {
                rows.add(features[i][k]);
                labels.add(lesson.labels()[k]);
                weights.add(lesson.weights()[k]);
            }
        }
        return new Boost(rows.toArray(float[][]::new), array(labels), array(weights), SETTINGS).train();
    }

    private static float[] array(List<Float> values) {
        float[] array = new float[values.size()];
        for (int i = 0; i < array.length; i++) {
            array[i] = values.get(i);
        }
        return array;
    }

    private static void write(Path file, String what, String table, String[] arguments, int pages) throws IOException {
        String header =
                String.format(Locale.ROOT, """
                %s
                # Data: WCXB development split, CC-BY-4.0, and fundus-evaluation, MIT; %d pages, only parts named in the command.
                # Command: org.hearsay.bench.page.TrainPages EVAL %s OUT%s, seed %d.
                # what	values
                """, what, pages, arguments[1], arguments.length > 3 ? " all" : "", SEED);
        Files.writeString(file, header + table);
    }
}
