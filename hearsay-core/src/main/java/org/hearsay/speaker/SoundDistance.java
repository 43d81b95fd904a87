package org.hearsay.speaker;

import java.util.Arrays;
import java.util.List;
import org.hearsay.text.TermTable;

/** Edit distance of two words as they sound: cheap where transliterations waver, dear at the first sound. */
final class SoundDistance {
    private static final int SIZE = 128;
    private static final double FIRST = 1.5;

    private final double[][] substitution = new double[SIZE][SIZE];
    private final double[] omission = new double[SIZE];

    SoundDistance() {
        for (int i = 0; i < SIZE; i++) {
            Arrays.fill(substitution[i], 1);
            substitution[i][i] = 0;
        }
        Arrays.fill(omission, 1);
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

    /** From 0 (the same sounds) to about 1; per sound of the longer word; symmetric. */
    double between(String a, String b) {
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
            previous[j] = previous[j - 1] + omission(b.charAt(j - 1), j == 1);
        }
        for (int i = 1; i <= a.length(); i++) {
            char x = a.charAt(i - 1);
            current[0] = previous[0] + omission(x, i == 1);
            for (int j = 1; j <= b.length(); j++) {
                char y = b.charAt(j - 1);
                double change = substitution[x][y] * (i == 1 && j == 1 ? FIRST : 1);
                double best = previous[j - 1] + change;
                best = Math.min(best, previous[j] + omission(x, i == 1));
                current[j] = Math.min(best, current[j - 1] + omission(y, j == 1));
            }
            double[] swap = previous;
            previous = current;
            current = swap;
        }
        return previous[b.length()] / longer;
    }

    private double omission(char sound, boolean first) {
        return omission[sound] * (first ? FIRST : 1);
    }
}
