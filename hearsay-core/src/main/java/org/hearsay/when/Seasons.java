package org.hearsay.when;

import java.time.LocalDate;

/** Seasons of the northern year. */
final class Seasons {
    private Seasons() {}

    /** {@code 1998-FA}: the season of the anchor's year, or the last one that began before it, or the next to begin. */
    static String value(Anchor anchor, String season, int steps) {
        LocalDate day = anchor.day();
        if (day == null) {
            return "XXXX-" + season;
        }
        int begins =
                switch (season) {
                    case "SP" -> 3;
                    case "SU" -> 6;
                    case "FA" -> 9;
                    default -> 12;
                };
        int year = day.getYear();
        if (steps < 0 && day.getMonthValue() < begins + (begins == 12 ? 0 : 2)) {
            year--;
        } else if (steps > 0 && day.getMonthValue() >= begins) {
            year++;
        }
        return year + "-" + season;
    }
}
