package org.hearsay.bench.page;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.bench.learn.Boost;

/**
 * Trains the choice of a page's headline, authors or day among all that is proposed.
 *
 * <p>{@code TrainChoices EVAL-FOLDER titles|authors|days OUT-FOLDER}: prints how often the choice is right on pages that
 * were held out in turn, five folds of the parts to train on and to choose by, then writes the table trained on both. The
 * unseen part is left alone.
 */
public final class TrainChoices {
    private static final int FOLDS = 5;
    private static final long SEED = 20261122;

    private TrainChoices() {}

    public static void main(String[] arguments) throws IOException {
        Path data = Path.of(arguments[0]);
        String field = field(arguments[1]);
        Choices read = new Choices();
        read.read(data.resolve("pages"), field);
        if (field.equals("published")) {
            read.read(data.resolve("published"), field);
        }
        List<Choices.Choice> choices = read.all().stream()
                .filter(choice -> Part.of(choice.page()) != Part.UNSEEN)
                .toList();
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.printf(Locale.ROOT, "%s: right of those stated, held out: %.3f%n", arguments[1], heldOut(choices, field));
        Files.writeString(
                Path.of(arguments[2], arguments[1] + ".tsv"),
                header(arguments[1], choices.size()) + train(choices, settings(field)));
    }

    private static String field(String table) {
        return switch (table) {
            case "titles" -> "title";
            case "authors" -> "authors";
            case "days" -> "published";
            default -> throw new IllegalArgumentException("titles, authors or days, not " + table);
        };
    }

    static Boost.Settings settings(String field) {
        return field.equals("authors")
                ? new Boost.Settings(150, 5, 0.06, 8, 0.7, 0.3, SEED)
                : new Boost.Settings(120, 4, 0.08, 4, 0.7, 0.5, SEED);
    }

    static double heldOut(List<Choices.Choice> choices, String field) {
        int right = 0;
        int stated = 0;
        for (int fold = 0; fold < FOLDS; fold++) {
            List<Choices.Choice> rest = new ArrayList<>();
            List<Choices.Choice> held = new ArrayList<>();
            for (Choices.Choice choice : choices) {
                (Part.tenth("fold " + choice.page()) % FOLDS == fold ? held : rest).add(choice);
            }
            Forest forest = new Forest(train(rest, settings(field)));
            for (Choices.Choice choice : held) {
                stated += choice.stated() ? 1 : 0;
                right += choice.isRight(forest.chances(choice.rows()), 0) ? 1 : 0;
            }
        }
        return right / (double) Math.max(1, stated);
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
                weights.add((float) (1 / Math.sqrt(own.length)) * (choice.stated() ? 4 : 1.5f));
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

    private static String header(String table, int pages) {
        return String.format(Locale.ROOT, """
                # Decision trees that rate what a page proposes for a field of its metadata, trained by gradient boosting: the first row is
                # the base, each other row a tree: its questions (number of a feature > limit), one a level, and the values of its leaves.
                # Data: WCXB development split, CC-BY-4.0, for days htmldate's evaluation as well, Apache-2.0; %d pages, none of the unseen part.
                # Command: org.hearsay.bench.page.TrainChoices EVAL %s OUT, seed %d.
                # what\tvalues
                """, pages, table, SEED);
    }
}
