package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hearsay.attribution.Found.Range;
import org.hearsay.attribution.ReadingJudge.Row;

/**
 * The readings of each cue in numbers beside the first choice: what it makes of their words, and how they stand to the readings
 * chosen for the cues around. Contents lie within each other or apart; they seldom cross.
 */
final class SecondChoice {
    /** Where the log-odds of the first choice stand behind the numbers of the reading. */
    private static final int FIRST = 17;

    private static final int MORE = 18;
    private static final int REACH = 12;
    private static final float NONE = -6;
    private static final double LIKE = 0.8;

    private final List<CueReadings> cues;
    private final List<Choice> choices;
    private final Range[] chosen;

    /** @param choices the first choice for each cue, in the order of the text */
    SecondChoice(List<CueReadings> cues, List<Choice> choices) {
        this.cues = cues;
        this.choices = choices;
        this.chosen = choices.stream().map(choice -> reach(choice.reading())).toArray(Range[]::new);
    }

    /** The log-odds of the first choice in a row of the second. */
    static double first(Row row) {
        float[] features = row.features();
        return features[features.length - MORE + FIRST];
    }

    List<List<Row>> rows() {
        List<List<Row>> all = new ArrayList<>();
        for (int i = 0; i < choices.size(); i++) {
            List<Row> rows = choices.get(i).rows();
            List<Row> again = new ArrayList<>();
            for (int k = 0; k < rows.size(); k++) {
                float[] first = rows.get(k).features();
                float[] row = Arrays.copyOf(first, first.length + MORE);
                own(i, k, row, first.length);
                around(i, rows.get(k).reading(), row, first.length + 10);
                again.add(new Row(rows.get(k).reading(), row));
            }
            all.add(again);
        }
        return all;
    }

    private void own(int index, int reading, float[] row, int at) {
        CueReadings cue = cues.get(index);
        Choice choice = choices.get(index);
        Range own = reach(choice.rows().get(reading).reading());
        for (int k = 0; k < choice.shares().length; k++) {
            float share = (float) choice.shares()[k];
            Range other = reach(choice.rows().get(k).reading());
            double covered = cue.covered(reading, k);
            row[at + 2] += covered >= 0.3 ? share : 0;
            row[at + 3] += covered >= 0.8 ? share : 0;
            row[at + 4] += other.from() == own.from() ? share : 0;
            row[at + 5] += other.to() == own.to() ? share : 0;
        }
        row[at] = (float) choice.shares()[reading];
        row[at + 1] = (float) choice.worths()[reading];
        row[at + 6] = (float) CueReadings.overlap(
                choice.reading().content(), choice.rows().get(reading).reading().content());
        row[at + 7] = chosen[index].from() - own.from();
        row[at + 8] = chosen[index].to() - own.to();
        row[at + 9] = choice.best() == reading ? 1 : 0;
        row[at + FIRST] = (float) choice.sums()[reading];
    }

    /** The highest odds of a cue whose chosen content crosses, ends with, begins with, holds, lies in, is like this one. */
    private void around(int index, Candidate reading, float[] row, int at) {
        Range own = reach(reading);
        Arrays.fill(row, at, at + 7, NONE);
        row[at + 6] = 0;
        for (int i = Math.max(0, index - REACH); i < Math.min(cues.size(), index + REACH + 1); i++) {
            Range other = chosen[i];
            if (i == index || !own.overlaps(other)) {
                continue;
            }
            float odds = (float) cues.get(i).odds;
            if (crosses(own, other) || crosses(other, own)) {
                raise(row, at, odds);
            }
            if (CueReadings.overlap(choices.get(i).reading().content(), reading.content()) > LIKE) {
                raise(row, at + 5, odds);
                continue;
            }
            if (other.to() == own.to()) {
                raise(row, at + 1, odds);
            }
            if (other.from() == own.from()) {
                raise(row, at + 2, odds);
            }
            if (other.from() <= own.from() && own.to() <= other.to()) {
                row[at + 6] = odds > row[at + 3] ? other.to() - own.to() : row[at + 6];
                raise(row, at + 3, odds);
            }
            if (own.from() <= other.from() && other.to() <= own.to()) {
                raise(row, at + 4, odds);
            }
        }
    }

    private static void raise(float[] row, int at, float odds) {
        row[at] = Math.max(row[at], odds);
    }

    private static boolean crosses(Range first, Range second) {
        return first.from() < second.from() && second.from() < first.to() && first.to() < second.to();
    }

    private static Range reach(Candidate reading) {
        return new Range(
                reading.content().get(0).from(), CueReadings.last(reading).to());
    }
}
