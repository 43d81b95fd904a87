package org.hearsay.bench.conflict;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hearsay.bench.conflict.GivenPairs.Event;
import org.hearsay.bench.conflict.GivenPairs.Label;
import org.hearsay.bench.learn.Boost;
import org.hearsay.conflict.FindConflicts.Pair;
import org.hearsay.text.TermTable;
import org.hearsay.text.Trees;

/** Trees over what speaks for one fact. */
record GivenTrees(List<String> names, String table, Trees trees) {
    private static final int DRAWS = 3;

    /** That two values are of one fact. */
    static GivenTrees same(List<Event> events) {
        return learn(
                events,
                name -> name.startsWith("later: "),
                label -> label != Label.UNKNOWN && label != Label.AGREE,
                label -> label != Label.TWO,
                new Boost.Settings(150, 4, 0.06, 3, 0.7, 0.5, 1));
    }

    /** That of two values of one fact the later replaces the other. */
    static GivenTrees revision(List<Event> events) {
        return learn(
                events,
                name -> name.startsWith("both ") || name.startsWith("only one "),
                label -> label == Label.CONFLICT || label == Label.UPDATED,
                label -> label == Label.UPDATED,
                new Boost.Settings(80, 2, 0.08, 3, 0.7, 0.5, 1));
    }

    private static TreeSet<String> names(List<Event> events) {
        TreeSet<String> all = new TreeSet<>();
        events.forEach(event ->
                event.pairs().forEach(pair -> all.addAll(pair.features().keySet())));
        return all;
    }

    private static GivenTrees learn(
            List<Event> events,
            Predicate<String> left,
            Predicate<Label> taken,
            Predicate<Label> yes,
            Boost.Settings settings) {
        List<String> names = List.copyOf(names(events));
        Map<String, Integer> at = at(names);
        names.stream().filter(left).forEach(at::remove);
        List<float[]> rows = new ArrayList<>();
        List<Float> same = new ArrayList<>();
        List<Float> weights = new ArrayList<>();
        for (Event event : events) {
            for (int i = 0; i < event.labels().size(); i++) {
                Label label = event.labels().get(i);
                if (taken.test(label) && event.isDrawn(i)) {
                    rows.add(row(at, names.size(), event.pairs().get(i)));
                    same.add(yes.test(label) ? 1f : 0f);
                    weights.add((float) event.weight(i));
                }
            }
        }
        float[] labels = new float[rows.size()];
        float[] importance = new float[rows.size()];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = same.get(i);
            importance[i] = weights.get(i);
        }
        String table = table(rows.toArray(new float[0][]), labels, importance, settings);
        return new GivenTrees(names, table, Trees.of(TermTable.of("trees", table)));
    }

    /** Trees learned several times over, by other draws, count a share each: one draw alone is a matter of luck. */
    private static String table(float[][] rows, float[] labels, float[] importance, Boost.Settings settings) {
        double base = 0;
        StringBuilder trees = new StringBuilder();
        for (int draw = 1; draw <= DRAWS; draw++) {
            Boost.Settings drawn = new Boost.Settings(
                    settings.trees(),
                    settings.depth(),
                    settings.rate(),
                    settings.hold(),
                    settings.rowShare(),
                    settings.featureShare(),
                    draw);
            List<String> table =
                    new Boost(rows, labels, importance, drawn).train().lines().toList();
            base += Double.parseDouble(table.get(0).split("\t")[1]) / DRAWS;
            table.subList(1, table.size()).forEach(tree -> trees.append(thinned(tree)));
        }
        return String.format(Locale.ROOT, "base\t%.5f%n", base) + trees;
    }

    /** A tree with leaves of a share of their weight. */
    private static String thinned(String tree) {
        String[] cells = tree.split("\t");
        return Arrays.stream(cells[1].split(" "))
                .map(leaf -> String.format(Locale.ROOT, "%.5f", Double.parseDouble(leaf) / DRAWS))
                .collect(Collectors.joining(" ", cells[0] + '\t', "\n"));
    }

    private static Map<String, Integer> at(List<String> names) {
        Map<String, Integer> at = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            at.put(names.get(i), i);
        }
        return at;
    }

    private static float[] row(Map<String, Integer> at, int width, Pair pair) {
        float[] row = new float[width];
        pair.features().forEach((name, value) -> {
            Integer place = at.get(name);
            if (place != null) {
                row[place] = value.floatValue();
            }
        });
        return row;
    }

    double[] odds(Event event) {
        Map<String, Integer> at = at(names);
        return trees.scores(
                event.pairs().stream().map(pair -> row(at, names.size(), pair)).toArray(float[][]::new));
    }
}
