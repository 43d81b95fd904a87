package org.hearsay.when;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** On which day of a year a holiday falls. */
final class Holidays {
    private Holidays() {}

    /** The day of a month-day ("12-25") or of a rule's name in the lexicon. */
    static LocalDate of(String name, int year) {
        return switch (name) {
            case "EASTER" -> easter(year);
            case "GOOD_FRIDAY" -> easter(year).minusDays(2);
            case "THANKSGIVING" -> nth(year, 11, DayOfWeek.THURSDAY, 4);
            case "LABOR_DAY" -> nth(year, 9, DayOfWeek.MONDAY, 1);
            case "MEMORIAL_DAY" -> nth(year, 5, DayOfWeek.MONDAY, -1);
            case "COLUMBUS_DAY" -> nth(year, 10, DayOfWeek.MONDAY, 2);
            case "KING_DAY" -> nth(year, 1, DayOfWeek.MONDAY, 3);
            case "ELECTION_DAY" -> nth(year, 11, DayOfWeek.MONDAY, 1).plusDays(1);
            default -> LocalDate.of(year, Integer.parseInt(name.substring(0, 2)), Integer.parseInt(name.substring(3)));
        };
    }

    private static LocalDate nth(int year, int month, DayOfWeek day, int n) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(n, day));
    }

    /** The Gregorian computus as Meeus, Jones and Butcher give it. */
    private static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int rest = year % 100;
        int moon = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - moon - rest % 4) % 7;
        int shift = (golden + 11 * moon + 22 * weekday) / 451;
        int days = moon + weekday - 7 * shift + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }
}
