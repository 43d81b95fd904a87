package org.hearsay.bench.evaluate;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** Prints results as they come, a line a figure, and a count at the end. */
final class ResultTable {
    private static final String ROW = "%-14s %-44s %-34s %9s %9s %7s  %s%n";

    private final PrintStream out;

    ResultTable(PrintStream out) {
        this.out = out;
        out.printf(Locale.ROOT, ROW, "step", "data", "figure", "measured", "expected", "aim", "");
    }

    void print(Result result) {
        if (!result.absent().isEmpty()) {
            row(result, "", "", "", "", "NOT RUN: there is no " + result.absent());
        }
        for (Measured measured : result.figures()) {
            ExpectedFigure figure = measured.figure();
            row(
                    result,
                    figure.name(),
                    measured.reason() == null ? number(measured.value()) : "",
                    number(figure.expected()),
                    figure.aim() == null ? "" : number(figure.aim()),
                    measured.verdict().label());
        }
    }

    private void row(Result result, String figure, String measured, String expected, String aim, String verdict) {
        out.printf(
                Locale.ROOT, ROW, result.step(), result.evaluation().name(), figure, measured, expected, aim, verdict);
    }

    static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) >= 2
                ? String.format(Locale.ROOT, "%,d", (long) value)
                : String.format(Locale.ROOT, Math.abs(value) < 10 ? "%.3f" : "%.1f", value);
    }

    void close(List<Result> results) {
        int[] counts = new int[Measured.Verdict.values().length];
        results.forEach(result ->
                result.figures().forEach(figure -> counts[figure.verdict().ordinal()]++));
        long absent =
                results.stream().filter(result -> !result.absent().isEmpty()).count();
        out.printf(
                Locale.ROOT,
                "%n%d as expected, %d better, %d dropped, %d not measured; %d evaluations not run for want of data;"
                        + " %.0f CPU seconds%n",
                counts[0],
                counts[1],
                counts[2],
                counts[3],
                absent,
                results.stream().mapToDouble(Result::seconds).sum());
    }
}
