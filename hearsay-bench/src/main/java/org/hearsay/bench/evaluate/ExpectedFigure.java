package org.hearsay.bench.evaluate;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A figure that an evaluation prints, and what it was when last looked at.
 *
 * @param name what is measured, with its unit
 * @param at a pattern whose first group is the figure in what is printed; without one, a line that begins with the name
 * @param expected the figure as last measured
 * @param tolerance how much worse it may become without being a drop
 * @param aim the figure to reach; null where none is set
 * @param lower true if less is better, as with errors and seconds
 */
record ExpectedFigure(
        String name,
        @Nullable String at,
        @JsonProperty(required = true) double expected,
        double tolerance,
        @Nullable Double aim,
        boolean lower) {

    /** What became of the figure in a run. */
    Measured measuredIn(String printed) {
        Pattern place = at == null
                ? Pattern.compile("(?m)^" + Pattern.quote(name) + "[ \\t]+(-?[0-9.]+)")
                : Pattern.compile("(?m)" + at);
        Matcher match = place.matcher(printed);
        return match.find()
                ? new Measured(this, number(match.group(1)), null)
                : new Measured(this, Double.NaN, "not printed");
    }

    /** Figures are printed as 0.93, as .93 or with commas as 1,000. */
    private static double number(String printed) {
        return Double.parseDouble(printed.replace(",", "").replaceAll("\\.$", ""));
    }
}
