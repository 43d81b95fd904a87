package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.data.Offset;
import org.hearsay.attribution.Found.Range;
import org.hearsay.attribution.ReadingJudge.Row;
import org.junit.jupiter.api.Test;

class ChoiceTest {
    private static final List<Candidate> READINGS = List.of(reading(1, 3), reading(4, 14), reading(4, 13));

    @Test
    void takesOneOfTwoMuchAlikeBeforeALikelierOneThatStandsAlone() {
        assertThat(choice(0.4, 0.35, 0.25).best()).isEqualTo(1);
    }

    @Test
    void takesTheLikeliestWhereItIsLikelierThanAllOthersTogether() {
        assertThat(choice(0.7, 0.2, 0.1).best()).isZero();
    }

    @Test
    void sharesAddUpToOne() {
        assertThat(choice(3, 2, 1).shares()).containsExactly(new double[] {3 / 6.0, 2 / 6.0, 1 / 6.0}, within());
    }

    private static Offset<Double> within() {
        return Offset.offset(1e-9);
    }

    private static Choice choice(double... odds) {
        double[] logs = new double[odds.length];
        for (int i = 0; i < odds.length; i++) {
            logs[i] = Math.log(odds[i]);
        }
        List<Row> rows =
                READINGS.stream().map(one -> new Row(one, new float[0])).toList();
        return Choice.of(new CueReadings(3, 1, READINGS, new float[0]), rows, logs);
    }

    private static Candidate reading(int from, int to) {
        return new Candidate(3, List.of(new Range(from, to)), null, new Range(3, 4), 1, -1, 0);
    }
}
