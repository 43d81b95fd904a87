package org.hearsay.conflict;

import org.hearsay.text.WordMeaning;

/** Tells how near in meaning the words of two texts are. */
final class MeaningsAlike {
    private MeaningsAlike() {}

    /**
     * For each word of either the nearest of the other, in the mean of the means of both; from 0 to 1, and 0 where one has none. Each pair is
     * looked at once, for both.
     *
     * @param some numbers of words whose meaning is known; less than nought for none
     */
    static double of(int[] some, int[] others) {
        if (some.length == 0 || others.length == 0) {
            return 0;
        }
        WordMeaning meaning = WordMeaning.english();
        double[] theirs = new double[others.length];
        double sum = 0;
        for (int one : some) {
            double best = 0;
            for (int i = 0; i < others.length; i++) {
                double near = near(meaning, one, others[i]);
                best = Math.max(best, near);
                theirs[i] = Math.max(theirs[i], near);
            }
            sum += best;
        }
        double other = 0;
        for (double best : theirs) {
            other += best;
        }
        return (sum / some.length + other / others.length) / 2;
    }

    private static double near(WordMeaning meaning, int one, int other) {
        return one < 0 || other < 0 ? 0 : one == other ? 1 : meaning.nearness(one, other);
    }
}
