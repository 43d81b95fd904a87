package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hearsay.attribution.Found.Range;
import org.hearsay.attribution.ReadingJudge.Verdict;

/** A verdict in numbers beside the first verdicts on the cues around it, for trees that look a second time. */
final class SecondLook {
    private static final int MORE = 12;
    private static final int REACH = 12;

    private final Signs s;
    private final List<Verdict> verdicts;

    /** @param verdicts in the order of the text */
    SecondLook(Signs signs, List<Verdict> verdicts) {
        this.s = signs;
        this.verdicts = verdicts;
    }

    float[][] rows() {
        List<float[]> rows = new ArrayList<>();
        for (int i = 0; i < verdicts.size(); i++) {
            rows.add(row(i));
        }
        return rows.toArray(float[][]::new);
    }

    private float[] row(int index) {
        Verdict own = verdicts.get(index);
        float[] first = own.choice().row().features();
        float[] row = Arrays.copyOf(first, first.length + MORE);
        int at = first.length;
        Passage p = s.passage;
        int sentence = p.sentence[own.reading().anchor()];
        Arrays.fill(row, at + 1, at + 9, -1);
        row[at] = (float) own.confidence();
        for (int i = Math.max(0, index - REACH); i < Math.min(verdicts.size(), index + REACH + 1); i++) {
            Verdict other = verdicts.get(i);
            if (i != index) {
                float sure = (float) other.confidence();
                double overlap = CueReadings.overlap(
                        other.reading().content(), own.reading().content());
                int rank = overlap > 0.8 ? 1 : overlap > 0.3 ? 2 : 0;
                if (rank > 0) {
                    row[at + rank] = Math.max(row[at + rank], sure);
                }
                if (holds(other.reading().content(), own.reading().anchor())) {
                    row[at + 3] = Math.max(row[at + 3], sure);
                }
                if (holds(own.reading().content(), other.reading().anchor())) {
                    row[at + 4] = Math.max(row[at + 4], sure);
                }
                if (isSource(other, own)) {
                    row[at + 5] = Math.max(row[at + 5], sure);
                }
                int apart = p.sentence[other.reading().anchor()] - sentence;
                if (apart == 0) {
                    row[at + 9] += sure;
                } else if (Math.abs(apart) == 1) {
                    row[at + 10] += sure;
                }
            }
        }
        row[at + 6] = index > 0 ? (float) verdicts.get(index - 1).confidence() : -1;
        row[at + 7] =
                index + 1 < verdicts.size() ? (float) verdicts.get(index + 1).confidence() : -1;
        double[] sums = own.choice().sums();
        double second = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < sums.length; i++) {
            second = i == own.choice().best() ? second : Math.max(second, sums[i]);
        }
        row[at + 8] = (float) Math.min(20, sums[own.choice().best()] - second);
        row[at + 11] = (float) sums[own.choice().best()];
        return row;
    }

    private static boolean isSource(Verdict other, Verdict own) {
        Range source = own.reading().source();
        return source != null && source.equals(other.reading().source());
    }

    private static boolean holds(List<Range> content, int word) {
        for (Range range : content) {
            if (range.from() <= word && word < range.to()) {
                return true;
            }
        }
        return false;
    }
}
