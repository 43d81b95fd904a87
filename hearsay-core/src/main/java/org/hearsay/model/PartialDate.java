package org.hearsay.model;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A calendar date known to the day, the month or the year.
 *
 * @param year proleptic ISO year
 * @param month 1 to 12, absent where only the year is known
 * @param day 1 to 31, absent where only year and month are known
 */
public record PartialDate(
        int year, @Nullable Integer month, @Nullable Integer day) implements Comparable<PartialDate> {
    public PartialDate {
        if (day != null && month == null) {
            throw new IllegalArgumentException("a day without a month: " + year + ", " + day);
        }
        if (month != null) {
            LocalDate.of(year, month, day == null ? 1 : day);
        }
    }

    public static PartialDate of(LocalDate day) {
        return new PartialDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    /** Reads {@code 2025}, {@code 2025-04} or {@code 2025-04-26}; null for anything else. */
    public static @Nullable PartialDate parse(String iso) {
        String[] parts = iso.split("-", -1);
        if (parts.length > 3 || parts[0].length() != 4) {
            return null;
        }
        try {
            return new PartialDate(
                    Integer.parseInt(parts[0]),
                    parts.length > 1 ? Integer.valueOf(parts[1]) : null,
                    parts.length > 2 ? Integer.valueOf(parts[2]) : null);
        } catch (NumberFormatException | java.time.DateTimeException notADate) {
            return null;
        }
    }

    /** First day that fits. */
    public LocalDate first() {
        return LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
    }

    /** Last day that fits. */
    public LocalDate last() {
        if (month == null) {
            return LocalDate.of(year, 12, 31);
        }
        return day == null ? YearMonth.of(year, month).atEndOfMonth() : LocalDate.of(year, month, day);
    }

    /** ISO 8601, as long as it is precise. */
    public String iso() {
        StringBuilder iso = new StringBuilder(10);
        append(iso, year, 4);
        if (month != null) {
            append(iso.append('-'), month, 2);
        }
        if (day != null) {
            append(iso.append('-'), day, 2);
        }
        return iso.toString();
    }

    /** Spelled out, since dates are written by the hundred thousand and a format is parsed anew each time. */
    private static void append(StringBuilder iso, int number, int width) {
        String digits = Integer.toString(Math.abs(number));
        iso.append(number < 0 ? "-" : "")
                .append("0".repeat(Math.max(0, width - digits.length() - (number < 0 ? 1 : 0))));
        iso.append(digits);
    }

    /** By first day that fits, the more precise one first. */
    @Override
    public int compareTo(PartialDate other) {
        int byFirst = first().compareTo(other.first());
        return byFirst != 0 ? byFirst : last().compareTo(other.last());
    }
}
