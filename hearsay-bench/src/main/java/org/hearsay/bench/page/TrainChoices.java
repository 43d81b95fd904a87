package org.hearsay.bench.page;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hearsay.bench.learn.Boost;
import org.hearsay.text.TermTable;
import org.hearsay.text.Trees;

/**
 * Trains the choice of a page's headline, authors and day among all that is proposed.
 *
 * <p>{@code TrainChoices EVAL-FOLDER OUT-FOLDER}: for each, prints how often the choice is right and wrong at several least
 * chances on pages that were held out in turn, five folds of the parts to train on and to choose by, then writes the table
 * trained on both. The unseen part is left alone.
 */
public final class TrainChoices {
    private static final int FOLDS = 5;
    /** Tenths of the pages that are learned once more without headings, since few pages have none. */
    private static final int UNHEADED = 4;

    private static final double[] LEAST = {0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6};
    private static final long SEED = 20261122;
    private static final Map<String, String> TABLES =
            new TreeMap<>(Map.of("titles", "title", "authors", "authors", "days", "published"));

    private TrainChoices() {}

    public static void main(String[] arguments) throws IOException {
        Path data = Path.of(arguments[0]);
        Choices read = new Choices();
        read.read(data.resolve("pages"), List.of("title", "authors", "published"));
        read.read(data.resolve("published"), List.of("published"));
        Choices unheaded = new Choices();
        unheaded.read(data.resolve("pages"), List.of("title"), Unheaded::of);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (Map.Entry<String, String> table : TABLES.entrySet()) {
            String field = table.getValue();
            List<Choices.Choice> choices = read.of(field).stream()
                    .filter(choice -> Part.of(choice.page()) != Part.UNSEEN)
                    .toList();
            List<Choices.Choice> variants = unheaded.of(field).stream()
                    .filter(choice -> Part.of(choice.page()) != Part.UNSEEN)
                    .filter(choice -> Part.tenth("unheaded " + choice.page()) < UNHEADED)
                    .toList();
            heldOut(table.getKey(), choices, variants, field, out);
            Files.writeString(
                    Path.of(arguments[1], table.getKey() + ".tsv"),
                    header(choices.size()) + train(all(choices, variants), settings(field)));
        }
    }

    static Boost.Settings settings(String field) {
        return field.equals("authors")
                ? new Boost.Settings(150, 5, 0.06, 8, 0.7, 0.3, SEED)
                : new Boost.Settings(250, 3, 0.08, 8, 0.7, 0.25, SEED);
    }

    private static void heldOut(
            String table, List<Choices.Choice> choices, List<Choices.Choice> variants, String field, PrintStream out) {
        int[] right = new int[LEAST.length];
        int[] wrong = new int[LEAST.length];
        int[] made = new int[LEAST.length];
        int stated = 0;
        for (int fold = 0; fold < FOLDS; fold++) {
            List<Choices.Choice> rest = new ArrayList<>();
            List<Choices.Choice> held = new ArrayList<>();
            for (Choices.Choice choice : choices) {
                (fold(choice) == fold ? held : rest).add(choice);
            }
            for (Choices.Choice variant : variants) {
                if (fold(variant) != fold) {
                    rest.add(variant);
                }
            }
            Trees trees = Trees.of(TermTable.of(table, train(rest, settings(field))));
            for (Choices.Choice choice : held) {
                stated += choice.stated() ? 1 : 0;
                double[] chances = trees.chances(choice.rows());
                double best = Arrays.stream(chances).max().orElse(0);
                for (int i = 0; i < LEAST.length; i++) {
                    boolean taken = chances.length > 0 && best >= LEAST[i];
                    boolean hit = choice.isRight(chances, LEAST[i]);
                    right[i] += hit ? 1 : 0;
                    wrong[i] += taken && choice.stated() && !hit ? 1 : 0;
                    made[i] += taken && !choice.stated() ? 1 : 0;
                }
            }
        }
        for (int i = 0; i < LEAST.length; i++) {
            out.printf(
                    Locale.ROOT,
                    "%s, held out, least chance %.2f: right %d of %d stated (%.3f), wrong %d; taken of %d not stated: %d%n",
                    table,
                    LEAST[i],
                    right[i],
                    stated,
                    right[i] / (double) Math.max(1, stated),
                    wrong[i],
                    choices.size() - stated,
                    made[i]);
        }
    }

    private static int fold(Choices.Choice choice) {
        return Part.tenth("fold " + choice.page()) % FOLDS;
    }

    private static List<Choices.Choice> all(List<Choices.Choice> choices, List<Choices.Choice> variants) {
        return Stream.concat(choices.stream(), variants.stream()).toList();
    }

    static String train(List<Choices.Choice> choices, Boost.Settings settings) {
        List<float[]> rows = new ArrayList<>();
        List<Float> labels = new ArrayList<>();
        List<Float> weights = new ArrayList<>();
        for (Choices.Choice choice : choices) {
            float[][] own = choice.rows();
            for (int i = 0; i < own.length; i++) {
                rows.add(own[i]);
                labels.add(choice.right()[i] ? 1f : 0f);
                weights.add(choice.weight());
            }
        }
        return new Boost(rows.toArray(float[][]::new), array(labels), array(weights), settings).train();
    }

    private static float[] array(List<Float> values) {
        float[] array = new float[values.size()];
        for (int i = 0; i < array.length; i++) {
            array[i] = values.get(i);
        }
        return array;
    }

    private static String header(int pages) {
        return String.format(Locale.ROOT, """
                # Decision trees that rate what a page proposes for a field of its metadata, trained by gradient boosting: the first row is
                # the base, each other row a tree: its questions (number of a feature > limit), one a level, and the values of its leaves.
                # Data: WCXB development split, CC-BY-4.0, for days htmldate's evaluation as well, Apache-2.0; %d pages, none of the unseen part.
                # Command: org.hearsay.bench.page.TrainChoices EVAL OUT, seed %d.
                # what\tvalues
                """, pages, SEED);
    }
}
