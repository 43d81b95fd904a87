package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.attribution.Found.Range;
import org.hearsay.attribution.ReadingJudge.Row;
import org.junit.jupiter.api.Test;

class SecondChoiceTest {
    private static final int CROSSES = 10;
    private static final int HOLDS = 13;

    @Test
    void seesWhichReadingCrossesWhatWasChosenForTheCueBeside() {
        List<Row> rows = again(List.of(reading(2, 5, 12), reading(2, 5, 20)), reading(8, 9, 20));
        assertThat(rows.get(0).features()[CROSSES]).isEqualTo(1);
        assertThat(rows.get(1).features()[CROSSES]).isNegative();
    }

    @Test
    void seesWhichReadingLiesInWhatWasChosenForTheCueBeside() {
        List<Row> rows = again(List.of(reading(12, 14, 18), reading(12, 2, 7)), reading(3, 4, 20));
        assertThat(rows.get(0).features()[HOLDS]).isEqualTo(1);
        assertThat(rows.get(1).features()[HOLDS]).isNegative();
    }

    private static List<Row> again(List<Candidate> readings, Candidate beside) {
        List<CueReadings> cues = List.of(
                new CueReadings(readings.get(0).anchor(), 1, readings, new float[0]),
                new CueReadings(beside.anchor(), 1, List.of(beside), new float[0]));
        List<Choice> first = cues.stream()
                .map(cue -> Choice.of(
                        cue,
                        cue.readings.stream()
                                .map(one -> new Row(one, new float[0]))
                                .toList(),
                        new double[cue.readings.size()]))
                .toList();
        return new SecondChoice(cues, first).rows().get(0);
    }

    private static Candidate reading(int anchor, int from, int to) {
        return new Candidate(anchor, List.of(new Range(from, to)), null, new Range(anchor, anchor + 1), 1, -1, 0);
    }
}
