package org.hearsay.bench.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.bench.evaluate.Measured.Verdict;
import org.junit.jupiter.api.Test;

class MeasuredTest {
    private final ExpectedFigure higher = new ExpectedFigure("F1", null, 0.90, 0.01, null, false);
    private final ExpectedFigure lower = new ExpectedFigure("wrong", "([0-9]+) wrong", 5, 1, null, true);

    @Test
    void readsTheFigureFromTheLineThatBeginsWithItsName() {
        assertThat(higher.measuredIn("P 0.8\nF1 0.8912 (of 12)\n").value()).isEqualTo(0.8912);
    }

    @Test
    void readsTheFigureWhereThePatternSays() {
        assertThat(lower.measuredIn("seen: 1,204 right, 4 wrong, 9 missed").value())
                .isEqualTo(4);
    }

    @Test
    void passesWhatLiesWithinTheTolerance() {
        assertThat(higher.measuredIn("F1 0.89").verdict()).isEqualTo(Verdict.AS_EXPECTED);
    }

    @Test
    void failsWhatFellFurther() {
        assertThat(higher.measuredIn("F1 0.889").verdict()).isEqualTo(Verdict.DROPPED);
        assertThat(lower.measuredIn("7 wrong").verdict()).isEqualTo(Verdict.DROPPED);
    }

    @Test
    void asksForAHigherExpectationWhereMoreIsReached() {
        assertThat(higher.measuredIn("F1 0.92").verdict()).isEqualTo(Verdict.BETTER);
        assertThat(lower.measuredIn("3 wrong").verdict()).isEqualTo(Verdict.BETTER);
    }

    @Test
    void countsAFigureThatIsNotPrintedAsNotMeasured() {
        assertThat(higher.measuredIn("failed: no data").verdict()).isEqualTo(Verdict.NOT_MEASURED);
    }
}
