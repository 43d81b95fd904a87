package org.hearsay.speaker;

import java.util.Arrays;
import java.util.List;
import org.hearsay.text.TermTable;

/** Edit distance of two words as they sound: cheap where transliterations waver, dear at the first sound. */
final class SoundDistance {
    private static final int SIZE = 128;
    private static final double FIRST = 1.5;
    private static final double LAST_VOWEL = 1.5;
    private static final double STRANGE = 1.5;
    private static final double OMITTED = 1.2;
    private static final double LENGTH_POWER = 0.7;
    private static final double WAVERING = 0.35;

    private final double[][] substitution = new double[SIZE][SIZE];
    private final double[] omission = new double[SIZE];

    SoundDistance() {
        for (int i = 0; i < SIZE; i++) {
            Arrays.fill(substitution[i], STRANGE);
            substitution[i][i] = 0;
        }
        Arrays.fill(omission, OMITTED);
        for (List<String> row :
                TermTable.load(SoundDistance.class, "sound-costs.tsv").rows()) {
            char a = row.get(0).charAt(0);
            double cost = Double.parseDouble(row.get(2));
            if (row.get(1).isEmpty()) {
                omission[a] = cost;
            } else {
                char b = row.get(1).charAt(0);
                substitution[a][b] = cost;
                substitution[b][a] = cost;
            }
        }
    }

    /**
     * From 0 (the same sounds) to 1 and more; by the length of the longer word; symmetric.
     *
     * @param wavering b and p, d and t may stand for each other, as in romanised Korean and Chinese
     */
    double between(String a, String b, boolean wavering) {
        if (a.equals(b)) {
            return 0;
        }
        int longer = Math.max(a.length(), b.length());
        if (longer == 0) {
            return 1;
        }
        double[] previous = new double[b.length() + 1];
        double[] current = new double[b.length() + 1];
        for (int j = 1; j <= b.length(); j++) {
            previous[j] = previous[j - 1] + omission(b, j - 1);
        }
        for (int i = 1; i <= a.length(); i++) {
            char x = a.charAt(i - 1);
            current[0] = previous[0] + omission(a, i - 1);
            for (int j = 1; j <= b.length(); j++) {
                char y = b.charAt(j - 1);
                double change =
                        (wavering && isStopPair(x, y) ? WAVERING : substitution[x][y]) * (i == 1 && j == 1 ? FIRST : 1);
                double best = previous[j - 1] + change;
                best = Math.min(best, previous[j] + omission(a, i - 1));
                current[j] = Math.min(best, current[j - 1] + omission(b, j - 1));
            }
            double[] swap = previous;
            previous = current;
            current = swap;
        }
        return previous[b.length()] / StrictMath.pow(longer, LENGTH_POWER);
    }

    private static boolean isStopPair(char x, char y) {
        return x == 'b' && y == 'p' || x == 'p' && y == 'b' || x == 'd' && y == 't' || x == 't' && y == 'd';
    }

    /** The first sound is dear to leave out, and so is a full vowel at the end: "Sadr" and "Sadri" are two names. */
    private double omission(String sounds, int at) {
        char sound = sounds.charAt(at);
        if (at == sounds.length() - 1 && "aiou".indexOf(sound) >= 0) {
            return LAST_VOWEL;
        }
        return omission[sound] * (at == 0 ? FIRST : 1);
    }
}
