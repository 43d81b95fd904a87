package org.hearsay.when;

import java.util.Locale;
import org.hearsay.model.DatedSpan.Type;
import org.jspecify.annotations.Nullable;

/** "10 p.m. Wednesday", "4 a.m. EDT", "noon Saturday", "midnight", "16:19 GMT", "4 in the morning". */
final class ClockRule implements Rule {
    /** Characters of a day's value. */
    private static final int DAY = 10;

    @Override
    public @Nullable Reading read(Grammar grammar, int at) {
        Pieces pieces = grammar.pieces();
        String time = null;
        int to = at + 1;
        if (pieces.is(at, Kind.CLOCK)) {
            if (pieces.at(at).capital() && !pieces.startsSentence(at)) {
                return null;
            }
            time = pieces.value(at, Kind.CLOCK);
        } else if (pieces.at(at).isDigits() && !pieces.word(at - 1, "-")) {
            int end = end(pieces, at);
            time = end == 0 ? null : digits(pieces, at, end);
            to = end;
        }
        if (time == null) {
            return null;
        }
        to += pieces.is(to, Kind.ZONE) && !pieces.word(to, "local") ? 1 : 0;
        to += pieces.at(to).capital() && pieces.word(to + 1, "time") ? 2 : 0;
        to += pieces.word(to, "local") && pieces.word(to + 1, "time") ? 2 : 0;
        int next = pieces.word(to, ",") || pieces.word(to, "on") ? to + 1 : to;
        Reading day = day(grammar, next);
        if (day != null) {
            return Reading.time(at, day.to(), day.value().substring(0, DAY) + time, day.anchored(), "clock and day");
        }
        String today = grammar.toldDay().unit("D", 0);
        return Reading.time(at, to, today.endsWith("REF") ? time : today + time, true, "clock");
    }

    private static @Nullable Reading day(Grammar grammar, int at) {
        for (Rule rule : new Rule[] {new CalendarRule(), new WeekdayRule(), new DayWordRule()}) {
            Reading day = rule.read(grammar, at);
            boolean dated = day != null && (day.type() == Type.DATE || day.type() == Type.TIME);
            if (dated
                    && day.value().length() >= DAY
                    && Character.isDigit(day.value().charAt(0))) {
                return day;
            }
        }
        return null;
    }

    /** One past a clock time in digits that says it is one: by a.m. or p.m., a zone, or a colon; else 0. */
    private static int end(Pieces pieces, int at) {
        String plain = pieces.at(at).plain();
        int meridiem = meridiemEnd(pieces, at + 1);
        if (meridiem > 0) {
            return meridiem;
        }
        if (pieces.word(at + 1, "in") && pieces.word(at + 2, "the") && pieces.is(at + 3, Kind.PART)) {
            return at + 4;
        }
        if (pieces.word(at + 1, "o'clock")) {
            return at + 2;
        }
        boolean colon = plain.length() >= 4 && plain.length() <= 5 && plain.indexOf(':') == plain.length() - 3;
        boolean zone = pieces.is(at + 1, Kind.ZONE) && (plain.length() == 4 || colon);
        return zone || colon && pieces.word(at - 1, "at") ? at + 1 : 0;
    }

    private static int meridiemEnd(Pieces pieces, int at) {
        if (pieces.word(at, "am") || pieces.word(at, "pm")) {
            return at + 1;
        }
        if ((pieces.word(at, "a") || pieces.word(at, "p")) && pieces.word(at + 1, ".") && pieces.word(at + 2, "m")) {
            return pieces.word(at + 3, ".") ? at + 4 : at + 3;
        }
        return 0;
    }

    private static @Nullable String digits(Pieces pieces, int at, int end) {
        String plain = pieces.at(at).plain().replace('.', ':');
        int colon = plain.indexOf(':');
        try {
            boolean compact = colon < 0 && plain.length() == 4;
            int hour =
                    Integer.parseInt(colon > 0 ? plain.substring(0, colon) : compact ? plain.substring(0, 2) : plain);
            int minute = colon > 0
                    ? Integer.parseInt(plain.substring(colon + 1))
                    : compact ? Integer.parseInt(plain.substring(2)) : 0;
            boolean evening = end > at + 1
                    && (pieces.at(at + 1).plain().startsWith("p")
                            || end == at + 4 && pieces.is(at + 3, Kind.PART) && !pieces.word(at + 3, "morning"));
            boolean morning = end > at + 1 && pieces.at(at + 1).plain().startsWith("a");
            hour = evening && hour < 12 ? hour + 12 : morning && hour == 12 ? 0 : hour;
            return hour > 24 || minute > 59 ? null : String.format(Locale.ROOT, "T%02d:%02d", hour, minute);
        } catch (NumberFormatException notATime) {
            return null;
        }
    }
}
