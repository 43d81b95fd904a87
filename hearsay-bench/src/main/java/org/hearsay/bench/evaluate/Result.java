package org.hearsay.bench.evaluate;

import java.util.List;

/**
 * What one evaluation gave.
 *
 * @param step whose
 * @param evaluation which
 * @param figures in the order of the file; empty if it was not run
 * @param absent the data that it lacks; empty if it has all
 * @param seconds of processor time
 */
record Result(String step, Evaluation evaluation, List<Measured> figures, String absent, double seconds) {
    Result {
        figures = List.copyOf(figures);
    }

    boolean failed() {
        return figures.stream()
                .map(Measured::verdict)
                .anyMatch(verdict -> verdict == Measured.Verdict.DROPPED || verdict == Measured.Verdict.NOT_MEASURED);
    }
}
