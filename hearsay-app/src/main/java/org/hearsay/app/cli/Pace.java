package org.hearsay.app.cli;

import java.util.Locale;

/**
 * How fast a step goes.
 *
 * @param step what is going on
 * @param since when it began, in nanoseconds
 * @param first how many items were done then
 */
record Pace(String step, long since, int first) {
    private static final double SECOND = 1e9;

    /** "cleaning pages: 1200 of 5000, 310 a second, 12 s left"; no rate in the first second. */
    String words(long now, int done, int total) {
        String counted = step + ": " + done + (total > 0 ? " of " + total : "");
        double seconds = (now - since) / SECOND;
        if (seconds < 1 || done <= first) {
            return counted;
        }
        double rate = (done - first) / seconds;
        String pace = String.format(Locale.ROOT, rate < 10 ? ", %.1f a second" : ", %.0f a second", rate);
        return counted + pace + (total > done ? ", " + left((total - done) / rate) + " left" : "");
    }

    private static String left(double seconds) {
        long whole = Math.round(Math.ceil(seconds));
        if (whole < 90) {
            return whole + " s";
        }
        return whole < 5400 ? (whole + 30) / 60 + " min" : (whole + 1800) / 3600 + " h";
    }
}
