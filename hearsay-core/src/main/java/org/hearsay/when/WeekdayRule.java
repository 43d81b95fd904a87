package org.hearsay.when;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** "Saturday", "Monday night", "last Friday", "the previous Friday", "this coming Sunday", "every Thursday", "Tuesdays". */
final class WeekdayRule implements Rule {
    @Override
    public @Nullable Reading read(Grammar grammar, int at) {
        Pieces pieces = grammar.pieces();
        int name = at;
        boolean every = pieces.is(name, Kind.EVERY);
        boolean article = pieces.is(name, Kind.THE);
        name += every || article ? 1 : 0;
        Integer shift = null;
        while (pieces.is(name, Kind.SHIFT) && (shift == null || shift == 0)) {
            shift = pieces.number(name, Kind.SHIFT);
            name++;
        }
        boolean several = pieces.is(name, Kind.WEEKDAYS);
        if (!several && !pieces.is(name, Kind.WEEKDAY) || !pieces.at(name).capital() && !pieces.smallNames()) {
            return null;
        }
        if (article && shift == null) {
            return null;
        }
        int weekday = pieces.number(name, several ? Kind.WEEKDAYS : Kind.WEEKDAY);
        boolean parts = pieces.is(name + 1, Kind.PARTS);
        int to = name + 1;
        String part = "";
        if (parts || pieces.is(name + 1, Kind.PART)) {
            part = "T" + pieces.value(name + 1, parts ? Kind.PARTS : Kind.PART);
            to++;
        }
        if (every || several || parts) {
            return Reading.set(at, to, "XXXX-WXX-" + weekday + part, "every weekday");
        }
        String day = day(grammar, name, weekday, shift);
        return part.isEmpty()
                ? Reading.date(at, to, day, true, shift == null ? "weekday" : "shifted weekday")
                : Reading.time(at, to, day + part, true, "part of a weekday");
    }

    private static String day(Grammar grammar, int name, int weekday, @Nullable Integer shift) {
        Pieces pieces = grammar.pieces();
        LocalDate day = grammar.reference().day();
        if (day == null || shift != null && shift != 0) {
            boolean fromText = pieces.is(name - 1, Kind.FROM_TEXT);
            return (fromText ? grammar.mentionedDay() : grammar.reference())
                    .otherWeekday(weekday, shift != null && shift > 0);
        }
        LocalDate past = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.of(weekday)));
        LocalDate future = day.with(TemporalAdjusters.nextOrSame(DayOfWeek.of(weekday)));
        return grammar.choose(name, "weekday", past, future).toString();
    }
}
