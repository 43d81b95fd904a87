package org.hearsay.when;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** "the year", "that day", "the same month", "the summer", "earlier in the day", "year-end": a time that the text has named. */
final class ThatTimeRule implements Rule {
    @Override
    public @Nullable Reading read(Grammar grammar, int at) {
        Pieces pieces = grammar.pieces();
        if (pieces.is(at, Kind.STRETCH) && pieces.word(at + 1, "in") && pieces.word(at + 2, "the")) {
            String unit = pieces.value(at + 3, Kind.UNIT);
            if (!unit.isEmpty() && !unit.startsWith("T")) {
                Anchor anchor = unit.equals("D") ? grammar.mentionedDay() : grammar.reference();
                boolean scene = unit.equals("D") && pieces.startsSentence(at);
                String rule = scene ? Judge.SCENE : "within a unit " + unit;
                return Reading.date(at, at + 4, anchor.unit(unit, 0), true, rule)
                        .modified(pieces.value(at, Kind.STRETCH));
            }
        }
        int joined = pieces.pastHyphen(at + 1);
        boolean possessive = pieces.word(at + 1, "'s");
        if (pieces.word(at, "year") && pieces.word(possessive ? at + 2 : joined, "end")) {
            return yearEnd(grammar, at, (possessive ? at + 2 : joined) + 1, possessive);
        }
        Reading season = season(pieces, at);
        if (season != null) {
            return season;
        }
        boolean same = pieces.word(at, "the") && pieces.word(at + 1, "same");
        boolean that = pieces.word(at, "that") || same;
        if (!that && !pieces.is(at, Kind.THE)) {
            return null;
        }
        int name = same ? at + 2 : at + 1;
        boolean filled = pieces.is(name, Kind.FISCAL) || pieces.word(name, "full");
        name += filled ? 1 : 0;
        if (pieces.is(name, Kind.SEASON)) {
            String value =
                    Seasons.value(that ? grammar.mentioned() : grammar.reference(), pieces.value(name, Kind.SEASON), 0);
            return Reading.date(at, name + 1, value, true, "the season");
        }
        String unit = pieces.value(name, Kind.UNIT);
        if (pieces.pastHyphen(name + 1) > name + 1) {
            return null;
        }
        if (unit.isEmpty() || unit.startsWith("T") || unit.equals("Q") || BesideRule.steps(pieces, name + 1) != 0) {
            return null;
        }
        boolean ends = pieces.word(name + 1, "ended") || pieces.word(name + 1, "ending");
        boolean upTo = pieces.word(name + 1, "to") && new CalendarRule().read(grammar, name + 2) != null;
        if (upTo) {
            return Reading.duration(at, name + 1, "P" + ShiftRule.amount("1", unit), "the unit up to a date");
        }
        if (unit.equals("Y") && (ends || pieces.is(name - 1, Kind.FISCAL))) {
            return Reading.duration(at, name + 1, "P1Y", "the year that ends");
        }
        int of = pieces.is(name + 1, Kind.OF) && unit.equals("W") ? name + 2 : -1;
        Reading day = of < 0 ? null : new CalendarRule().read(grammar, of);
        if (day != null && day.value().length() == 10) {
            String week = new Anchor(LocalDate.parse(day.value())).unit("W", 0);
            return Reading.date(at, day.to(), week, true, "week of a day");
        }
        Anchor anchor = that ? grammar.mentioned() : grammar.reference();
        return Reading.date(
                at,
                name + 1,
                anchor.unit(unit, 0),
                true,
                (that ? "that unit " : filled ? "the full unit " : "the unit ") + unit);
    }

    private static Reading yearEnd(Grammar grammar, int at, int to, boolean possessive) {
        LocalDate day = grammar.reference().day();
        if (day == null || possessive) {
            return Reading.date(at, to, grammar.reference().unit("Y", 0), true, "year's end");
        }
        LocalDate end = day.withMonth(12).withDayOfMonth(31);
        String value = grammar.choose(at, "year's end", end.minusYears(1), end).toString();
        return Reading.date(at, to, value, true, "year's end");
    }

    /** "the summer of 1990", "summer 2003". */
    private static @Nullable Reading season(Pieces pieces, int at) {
        int name = pieces.word(at, "the") ? at + 1 : at;
        int year = pieces.word(name + 1, "of") ? name + 2 : name + 1;
        Years named = pieces.is(name, Kind.SEASON) ? Years.read(pieces, year) : null;
        if (named == null) {
            return null;
        }
        String value = named.value() + "-" + pieces.value(name, Kind.SEASON);
        return Reading.date(at, named.to(), value, false, "season of a year");
    }
}
