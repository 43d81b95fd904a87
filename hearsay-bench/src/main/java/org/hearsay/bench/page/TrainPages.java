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

/**
 * Trains the score of a page's pieces and writes its two tables.
 *
 * <p>{@code TrainPages EVAL-FOLDER markup|lines OUT-FOLDER [all]}: reads {@code pages} and {@code outlets} of the evaluation
 * data; trains on the training part, or with {@code all} on the part to choose by as well; never on the unseen part.
 */
public final class TrainPages {
    private static final int FOLDS = 3;
    /** Tenths of the pages that are learned once more with only the begin of their text, since short articles are rare. */
    private static final int SHORTENED = 4;

    /** Tenths of the dumps that are learned once more with less around the article, some with all of it on one line. */
    private static final int RESHAPED = 5;

    private static final long SEED = 20261121;

    private TrainPages() {}

    /** One page to learn from. */
    private record Lesson(Draft draft, float[][] rows, float[] labels, float[] weights, int fold) {}

    public static void main(String[] arguments) throws IOException {
        Path data = Path.of(arguments[0]);
        boolean markup = arguments[1].equals("markup");
        boolean all = arguments.length > 3;
        List<Lesson> lessons = new ArrayList<>();
        for (String kind : markup ? List.of("html") : List.of("flat", "lines")) {
            read(data.resolve("pages"), kind, all, 1, lessons);
            read(data.resolve("outlets"), kind, all, 2.5, lessons);
        }
        Boost.Settings settings = new Boost.Settings(120, 6, 0.12, 4, 0.6, 0.4, SEED);
        List<double[]> chances = new ArrayList<>();
        lessons.forEach(lesson -> chances.add(new double[lesson.labels().length]));
        for (int fold = 0; fold < FOLDS; fold++) {
            int out = fold;
            String trees = train(
                    lessons.stream().filter(lesson -> lesson.fold() != out).toList(), null, settings);
            Forest forest = new Forest(trees);
            for (int i = 0; i < lessons.size(); i++) {
                if (lessons.get(i).fold() == fold) {
                    chances.set(i, forest.chances(lessons.get(i).rows()));
                }
            }
        }
        String name = markup ? "markup" : "lines";
        write(Path.of(arguments[2], name + "-first.tsv"), train(lessons, null, settings), arguments, lessons.size());
        write(
                Path.of(arguments[2], name + "-second.tsv"),
                train(lessons, chances, settings),
                arguments,
                lessons.size());
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
            int fold = lessons.size() % FOLDS;
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
            lessons.add(new Lesson(draft, draft.features(), labels, weights(pieces, labels, weight), fold));
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

    private static String train(
            List<Lesson> lessons, @org.jspecify.annotations.Nullable List<double[]> chances, Boost.Settings settings) {
        int count = lessons.stream().mapToInt(lesson -> lesson.labels().length).sum();
        float[][] rows = new float[count][];
        float[] labels = new float[count];
        float[] weights = new float[count];
        int at = 0;
        for (int i = 0; i < lessons.size(); i++) {
            Lesson lesson = lessons.get(i);
            float[][] own = chances == null ? lesson.rows() : lesson.draft().features(lesson.rows(), chances.get(i));
            for (int k = 0; k < own.length; k++) {
                rows[at] = own[k];
                labels[at] = lesson.labels()[k];
                weights[at++] = lesson.weights()[k];
            }
        }
        return new Boost(rows, labels, weights, settings).train();
    }

    private static void write(Path file, String table, String[] arguments, int pages) throws IOException {
        String header = String.format(Locale.ROOT, """
                # Decision trees that score the pieces of a page, trained by gradient boosting: the first row is the base, each other row
                # a tree: its questions (number of a feature > limit), one a level, and the values of its leaves.
                # Data: WCXB development split, CC-BY-4.0, and fundus-evaluation, MIT; %d pages, only parts named in the command.
                # Command: org.hearsay.bench.page.TrainPages EVAL %s OUT%s, seed %d.
                # what	values
                """, pages, arguments[1], arguments.length > 3 ? " all" : "", SEED);
        Files.writeString(file, header + table);
    }
}
