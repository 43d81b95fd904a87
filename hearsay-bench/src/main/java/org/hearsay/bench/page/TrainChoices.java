package org.hearsay.bench.page;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hearsay.bench.learn.Boost;
import org.hearsay.page.CleanPage;
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
        CleanPage step = new CleanPage();
        unheaded.read(
                data.resolve("pages"),
                List.of("title"),
                "html",
                (unit, page) -> step.measure(step.draft(Unheaded.of(page))));
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
            heldOut(table.getKey(), choices, variants, settings(field), FOLDS, out);
            Files.writeString(
                    Path.of(arguments[1], table.getKey() + ".tsv"),
                    header(choices.size(), "TrainChoices EVAL OUT") + train(all(choices, variants), settings(field)));
        }
    }

    static Boost.Settings settings(String field) {
        return field.equals("authors")
                ? new Boost.Settings(150, 5, 0.06, 8, 0.7, 0.3, SEED)
                : new Boost.Settings(250, 3, 0.08, 8, 0.7, 0.25, SEED);
    }

    static void heldOut(
            String table,
            List<Choices.Choice> choices,
            List<Choices.Choice> variants,
            Boost.Settings settings,
            int folds,
            PrintStream out) {
        Map<String, Tally> tallies = new TreeMap<>();
        for (int fold = 0; fold < folds; fold++) {
            List<Choices.Choice> rest = new ArrayList<>();
            List<Choices.Choice> held = new ArrayList<>();
            for (Choices.Choice choice : choices) {
                (fold(choice, folds) == fold ? held : rest).add(choice);
            }
            for (Choices.Choice variant : variants) {
                if (fold(variant, folds) != fold) {
                    rest.add(variant);
                }
            }
            Trees trees = Trees.of(TermTable.of(table, train(rest, settings)));
            held.forEach(choice -> tallies.computeIfAbsent(choice.kind(), none -> new Tally())
                    .add(choice, trees.chances(choice.rows())));
        }
        tallies.forEach((kind, tally) -> tally.print(table + " of " + kind, out));
    }

    private static int fold(Choices.Choice choice, int folds) {
        return Part.tenth("fold " + choice.page()) % folds;
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

    static String header(int pages, String command) {
        return String.format(Locale.ROOT, """
                # Decision trees that rate what a page proposes for a field of its metadata, trained by gradient boosting: the first row is
                # the base, each other row a tree: its questions (number of a feature > limit), one a level, and the values of its leaves.
                # Data: WCXB development split, CC-BY-4.0, for days htmldate's evaluation as well, Apache-2.0, and
                # the dossiers that the command names; %d pages, none of the unseen part.
                # Command: org.hearsay.bench.page.%s, seed %d.
                # what\tvalues
                """, pages, command, SEED);
    }
}
