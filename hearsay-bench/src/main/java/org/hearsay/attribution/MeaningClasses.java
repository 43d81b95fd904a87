package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.hearsay.text.WordMeaning;

/** Classes of English words of like meaning: the vectors of {@link WordMeaning} by means on the sphere, then each class again. */
final class MeaningClasses {
    private static final int WIDE = 150;
    private static final int NARROW = 7;
    private static final int ROUNDS = 12;
    private static final long SEED = 11;

    private final float[][] vectors;
    private final Random random = new Random(SEED);

    private MeaningClasses(float[][] vectors) {
        this.vectors = vectors;
    }

    /** For each word the number of its class, see {@link CueFrame#meaning}. */
    static Clusters english() {
        WordMeaning meaning = WordMeaning.english();
        List<String> words = meaning.words();
        MeaningClasses classes = new MeaningClasses(words.stream()
                .map(word -> unit(meaning.vector(meaning.number(word))))
                .toArray(float[][]::new));
        int[] all = new int[words.size()];
        Arrays.setAll(all, i -> i);
        int[] wide = classes.divide(all, WIDE);
        Clusters found = new Clusters();
        for (int one = 0; one < WIDE; one++) {
            int[] members = members(wide, one);
            int[] narrow = classes.divide(members, NARROW);
            for (int i = 0; i < members.length; i++) {
                found.put(words.get(members[i]), CueFrame.meaning(one, narrow[i]));
            }
        }
        return found;
    }

    private static int[] members(int[] classes, int one) {
        List<Integer> members = new ArrayList<>();
        for (int i = 0; i < classes.length; i++) {
            if (classes[i] == one) {
                members.add(i);
            }
        }
        return members.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The class of each member, from 0 up. */
    private int[] divide(int[] members, int count) {
        int[] classes = new int[members.length];
        if (members.length <= count) {
            Arrays.setAll(classes, i -> i);
            return classes;
        }
        float[][] means = new float[count][];
        int[] first = random.ints(0, members.length).distinct().limit(count).toArray();
        Arrays.setAll(means, k -> vectors[members[first[k]]].clone());
        for (int round = 0; round < ROUNDS; round++) {
            float[][] sums = new float[count][means[0].length];
            for (int i = 0; i < members.length; i++) {
                classes[i] = nearest(vectors[members[i]], means);
                add(sums[classes[i]], vectors[members[i]]);
            }
            for (int k = 0; k < count; k++) {
                means[k] = unit(sums[k]);
            }
        }
        return classes;
    }

    private static int nearest(float[] vector, float[][] means) {
        int best = 0;
        float most = Float.NEGATIVE_INFINITY;
        for (int k = 0; k < means.length; k++) {
            float product = 0;
            for (int d = 0; d < vector.length; d++) {
                product += vector[d] * means[k][d];
            }
            if (product > most) {
                most = product;
                best = k;
            }
        }
        return best;
    }

    private static void add(float[] sum, float[] vector) {
        for (int d = 0; d < sum.length; d++) {
            sum[d] += vector[d];
        }
    }

    private static float[] unit(float[] vector) {
        double squares = 1e-12;
        for (float value : vector) {
            squares += value * value;
        }
        float[] unit = new float[vector.length];
        for (int d = 0; d < unit.length; d++) {
            unit[d] = (float) (vector[d] / Math.sqrt(squares));
        }
        return unit;
    }
}
