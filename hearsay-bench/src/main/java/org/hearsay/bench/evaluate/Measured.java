package org.hearsay.bench.evaluate;

import org.jspecify.annotations.Nullable;

/**
 * A figure after a run.
 *
 * @param figure what was expected
 * @param value what was measured; not a number where nothing was
 * @param reason why nothing was measured; null if something was
 */
record Measured(
        ExpectedFigure figure, double value, @Nullable String reason) {
    /** Less than half of the last digit that figures are printed with. */
    private static final double ROUNDING = 1e-9;

    /** How a figure stands to what was expected. */
    enum Verdict {
        AS_EXPECTED("ok"),
        BETTER("better"),
        DROPPED("DROPPED"),
        NOT_MEASURED("NOT MEASURED");

        private final String label;

        Verdict(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    Verdict verdict() {
        if (reason != null) {
            return Verdict.NOT_MEASURED;
        }
        double gain = figure.lower() ? figure.expected() - value : value - figure.expected();
        if (gain < -figure.tolerance() - ROUNDING) {
            return Verdict.DROPPED;
        }
        return gain > figure.tolerance() + ROUNDING ? Verdict.BETTER : Verdict.AS_EXPECTED;
    }
}
