package org.hearsay.bench.conflict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
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
        String table = Boost.train(rows.toArray(new float[0][]), labels, importance, settings, DRAWS);
        return new GivenTrees(names, table, Trees.of(TermTable.of("trees", table)));
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
