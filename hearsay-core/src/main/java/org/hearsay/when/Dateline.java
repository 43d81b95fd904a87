package org.hearsay.when;

import java.time.LocalDate;
import org.hearsay.model.Span;

/** The day at the head of a report: "PYONGYANG, April 29 (KCNA) --", "VESSEN, O., Oct. 7.--", "LONDON, Saturday." on a line of its own. */
final class Dateline {
    private static final int LONGEST = 50;
    private static final int LOOK = 30;

    /** Days that a report takes to be printed, in the times of sail and steam. */
    private static final int LONGEST_WAY = 60;

    /** Letters of "le" and "den" between a place and a day. */
    private static final int LONGEST_JOINT = 3;

    private Dateline() {}

    /** True for a day that stands so. */
    static boolean is(String text, Span day) {
        int from = Math.max(0, day.start() - LONGEST);
        int line = text.lastIndexOf('\n', day.start() - 1) + 1;
        if (from > 0 && line < from) {
            return false;
        }
        String after = text.substring(day.end(), Math.min(text.length(), day.end() + LOOK));
        boolean alone = after.startsWith(".") && (after.length() == 1 || after.charAt(1) == '\n');
        if (alone && opensWithPlace(text, line, day)) {
            return true;
        }
        String rest = after.startsWith(".") && after.length() > 1 && isDash(after.charAt(1))
                ? after.substring(1)
                : after.stripLeading();
        int close = rest.startsWith("(") ? rest.indexOf(')') : -1;
        rest = close > 0 ? rest.substring(close + 1).stripLeading() : rest;
        boolean glued = rest.length() < after.length() && rest.startsWith("-") && after.startsWith(".");
        return glued
                || rest.startsWith("--")
                || rest.startsWith("- ")
                || !rest.isEmpty() && rest.charAt(0) != '-' && isDash(rest.charAt(0));
    }

    /** True if a report was sent on a day from which its own "yesterday" counts: one before the day on which it was printed. */
    static boolean counts(String text, Span span, LocalDate day, LocalDate printed) {
        long way = printed.toEpochDay() - day.toEpochDay();
        return way > 0 && way <= LONGEST_WAY && heads(text, span);
    }

    /** True for a day behind a place, at the head of a report. */
    static boolean heads(String text, Span day) {
        return is(text, day) && opensWithPlace(text, text.lastIndexOf('\n', day.start() - 1) + 1, day);
    }

    /** True if nothing but names stand between the begin of the line and the day. */
    private static boolean opensWithPlace(String text, int line, Span day) {
        if (day.start() - line <= 2 || !Character.isUpperCase(text.charAt(line))) {
            return false;
        }
        for (String word : text.substring(line, day.start()).split("[^\\p{L}]+")) {
            if (word.length() > LONGEST_JOINT && Character.isLowerCase(word.charAt(0))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDash(char c) {
        return c == '-' || c == '\u2014' || c == '\u2013';
    }
}
