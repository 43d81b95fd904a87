package org.hearsay.bench.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.bench.learn.Boost;
import org.hearsay.bench.page.Lessons.Lesson;
import org.hearsay.page.LineWords;
import org.hearsay.text.TermTable;
import org.hearsay.text.Trees;

/** Learns from lessons what text is; with some folds left out, to measure what was learned there. */
final class LearnText {
    static final long SEED = 20261121;
    private static final Boost.Settings SETTINGS = new Boost.Settings(120, 6, 0.12, 4, 0.6, 0.4, SEED);

    private final List<Lesson> lessons;
    /** The fold that is left out, or -1. */
    private final int without;

    LearnText(List<Lesson> lessons, int without) {
        this.lessons = lessons;
        this.without = without;
    }

    /** The table of what the words of lines speak for. */
    String words() {
        return words(-1);
    }

    /** The table of trees for markup. */
    String markup() {
        return train(measured(), -1);
    }

    /** The tables of trees for the first and the second look at dumps. */
    List<String> dumps() {
        float[][][] rows = measured();
        return List.of(train(rows, -1), train(lookedAgain(rows), -1));
    }

    private boolean isLearned(Lesson lesson, int also) {
        return lesson.fold() != without && lesson.fold() != also;
    }

    /** What the words of lines speak for, counted without one more fold. */
    private String words(int also) {
        CountLineWords count = new CountLineWords();
        lessons.stream()
                .filter(lesson -> isLearned(lesson, also))
                .collect(Collectors.groupingBy(Lesson::name))
                .values()
                .forEach(count::add);
        return count.table();
    }

    /** The features of each lesson, by words counted on the other folds. */
    private float[][][] measured() {
        float[][][] rows = new float[lessons.size()][][];
        for (int fold = 0; fold < Lessons.FOLDS; fold++) {
            LineWords words = LineWords.of(TermTable.of("words of lines", words(fold)));
            for (int i = 0; i < rows.length; i++) {
                if (lessons.get(i).fold() == fold) {
                    rows[i] = lessons.get(i).draft().features(words);
                }
            }
        }
        return rows;
    }

    /** The features of the second look at each lesson, by first chances from trees of the other folds. */
    private float[][][] lookedAgain(float[][][] rows) {
        float[][][] more = new float[rows.length][][];
        for (int fold = 0; fold < Lessons.FOLDS; fold++) {
            Trees trees = Trees.of(TermTable.of("first look", train(rows, fold)));
            for (int i = 0; i < rows.length; i++) {
                if (lessons.get(i).fold() == fold) {
                    more[i] = lessons.get(i).draft().features(rows[i], trees.chances(rows[i]));
                }
            }
        }
        return more;
    }

    private String train(float[][][] features, int also) {
        List<float[]> rows = new ArrayList<>();
        List<Float> labels = new ArrayList<>();
        List<Float> weights = new ArrayList<>();
        for (int i = 0; i < features.length; i++) {
            Lesson lesson = lessons.get(i);
            for (int k = 0; isLearned(lesson, also) && k < features[i].length; k++) {
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
}
