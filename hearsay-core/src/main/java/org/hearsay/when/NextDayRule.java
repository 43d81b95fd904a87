package org.hearsay.when;

import java.time.LocalDate;
import org.hearsay.model.PartialDate;
import org.jspecify.annotations.Nullable;

/** "25" in "April 24 and 25", "14" in "Oct. 12-14": another day of the month that the words before it name. */
final class NextDayRule implements Rule {
    /** Characters of a day's value. */
    private static final int DAY = 10;

    @Override
    public @Nullable Reading read(Grammar grammar, int at) {
        Pieces pieces = grammar.pieces();
        Reading before = grammar.last();
        if (before == null || before.to() != at - 1 || !isDay(before)) {
            return null;
        }
        PartialDate named = PartialDate.parse(before.value().substring(0, DAY));
        if (named == null || named.day() == null) {
            return null;
        }
        LocalDate first = named.first();
        int to = end(pieces, at - 1);
        int day = Ordinals.day(pieces, at);
        if (to < at || day <= first.getDayOfMonth() || day > first.lengthOfMonth()) {
            return null;
        }
        Years year = Years.read(pieces, CalendarRule.pastMark(pieces, to, ","));
        to = year == null ? to : year.to();
        return Reading.date(at, to, first.withDayOfMonth(day).toString(), true, "day of the same month");
    }

    private static boolean isDay(Reading reading) {
        boolean rule = reading.rule().startsWith("day of") || reading.rule().equals("clock and day");
        return rule && reading.value().length() >= DAY;
    }

    /** One past the other day that is joined to a day here, or the index itself. */
    static int end(Pieces pieces, int at) {
        int to = Ordinals.end(pieces, at + 1);
        boolean word = !pieces.word(at, "-");
        boolean stops = !pieces.at(to).isWord() || pieces.is(to, Kind.PREP);
        boolean joint = joint(pieces, at) > at && (word ? stops : !CalendarRule.isMonth(pieces, to));
        return joint && Ordinals.day(pieces, at + 1) > 0 ? to : at;
    }

    /** Past a hyphen or a word that joins two days, or the index itself. */
    static int joint(Pieces pieces, int at) {
        boolean hyphen = pieces.word(at, "-") && !pieces.at(at).spaced();
        return hyphen || pieces.word(at, "and") || pieces.is(at, Kind.TO) ? at + 1 : at;
    }
}
