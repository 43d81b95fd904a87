package org.hearsay.when;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.regex.Pattern;
import org.hearsay.model.DatedSpan.Type;
import org.jspecify.annotations.Nullable;

/**
 * "Saturday", "Monday night", "last Friday", "the previous Friday", "this coming Sunday", "Tuesday last week", "every
 * Thursday", "Tuesdays".
 */
final class WeekdayRule implements Rule {
    /** Characters of a week's value. */
    private static final Pattern WEEK = Pattern.compile("[0-9]{4}-W[0-9]{2}");

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
        if (article && shift == null || Names.hold(pieces, name, name + 1) || Names.isOtherNoun(pieces, name)) {
            return null;
        }
        int weekday = pieces.number(name, several ? Kind.WEEKDAYS : Kind.WEEKDAY);
        int to = name + 1;
        if (shift == null && pieces.smallNames() && pieces.is(to, Kind.SHIFT)) {
            shift = pieces.number(to, Kind.SHIFT);
            to++;
        }
        int partAt = pieces.partAt(to);
        boolean parts = pieces.is(partAt, Kind.PARTS);
        String part = "";
        if (parts || pieces.is(partAt, Kind.PART)) {
            boolean title =
                    pieces.at(partAt).capital() && pieces.at(partAt + 1).capital() && !pieces.is(partAt + 1, Kind.PREP);
            if (title) {
                return null;
            }
            part = "T" + pieces.value(partAt, parts ? Kind.PARTS : Kind.PART);
            to = partAt + 1;
        }
        if (every || several || parts) {
            return Reading.set(at, to, "XXXX-WXX-" + weekday + part, "every weekday");
        }
        Reading week = shift == null ? ShiftRule.unitAt(grammar, pieces.is(to, Kind.OF) ? to + 1 : to, "W") : null;
        if (week != null && WEEK.matcher(week.value()).matches()) {
            String ofWeek = LocalDate.parse(week.value() + "-" + weekday, DateTimeFormatter.ISO_WEEK_DATE) + part;
            return new Reading(
                    at, week.to(), part.isEmpty() ? Type.DATE : Type.TIME, ofWeek, null, true, "weekday of a week");
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
