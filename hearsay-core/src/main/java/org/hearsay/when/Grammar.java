package org.hearsay.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.model.DatedSpan.Type;
import org.hearsay.model.PartialDate;
import org.jspecify.annotations.Nullable;

/** Reads time expressions from the pieces of one text, in order; remembers what was read for those that refer back. */
final class Grammar {
    /** How far back, in pieces, a quarter still is what a report is about. */
    private static final int QUARTER_REACH = 80;

    private static final int DEEPEST = 3;

    private static final List<Rule> RULES = List.of(
            new CalendarRule(),
            new NumericDateRule(),
            new YearRule(),
            new WeekdayRule(),
            new DayWordRule(),
            new ShiftRule(),
            new ThatTimeRule(),
            new AmountRule(),
            new QuarterRule(),
            new ClockRule(),
            new VagueRule(),
            new SetRule(),
            new HolidayRule(),
            new HalfRule(),
            new ModifiedRule());

    private final Pieces pieces;
    private final Anchor reference;
    private final Direction direction;
    private @Nullable PartialDate mentioned;
    private @Nullable LocalDate mentionedDay;
    private @Nullable String quarter;
    private int quarterAt = -QUARTER_REACH;
    private final Map<Integer, Choice> choices = new TreeMap<>();

    Grammar(Pieces pieces, Anchor reference, Weights directions) {
        this.pieces = pieces;
        this.reference = reference;
        this.direction = new Direction(pieces, directions);
    }

    /** A choice between the past and the coming day of a name, with what spoke for either. */
    record Choice(String past, String future, List<String> features) {}

    /** The longest expression that begins at the piece, or null; of two equally long ones the earlier rule's. */
    @Nullable
    Reading read(int at) {
        Reading reading = read(at, 0);
        if (reading != null
                && reading.type() != Type.SET
                && pieces.word(reading.to(), "or")
                && pieces.word(reading.to() + 1, "so")) {
            return reading.spanning(at, reading.to() + 2).modified("APPROX");
        }
        return reading;
    }

    @Nullable
    Reading read(int at, int depth) {
        if (depth > DEEPEST) {
            return null;
        }
        Reading best = null;
        for (Rule rule : RULES) {
            Reading reading =
                    rule instanceof ModifiedRule modified ? modified.read(this, at, depth) : rule.read(this, at);
            if (reading != null && (best == null || reading.to() > best.to())) {
                best = reading;
            }
        }
        return best;
    }

    /** Takes note of an accepted expression, for the ones after it that count from it. */
    void note(Reading reading) {
        if (reading.rule().equals("quarter") && reading.value().length() == 7) {
            quarter = reading.value();
            quarterAt = reading.to();
        }
        if (reading.type() == Type.DATE || reading.type() == Type.TIME) {
            int time = reading.value().indexOf('T');
            PartialDate date = PartialDate.parse(
                    time < 0 ? reading.value() : reading.value().substring(0, time));
            mentioned = date == null ? mentioned : date;
            mentionedDay = date != null && date.day() != null ? date.first() : mentionedDay;
        }
    }

    Pieces pieces() {
        return pieces;
    }

    Anchor reference() {
        return reference;
    }

    /** The last date read, as an anchor; the reference where none was. */
    Anchor mentioned() {
        return mentioned == null ? reference : new Anchor(mentioned.first());
    }

    /** The last day read, as an anchor; the reference where none was. */
    Anchor mentionedDay() {
        return mentionedDay == null ? reference : new Anchor(mentionedDay);
    }

    /** True if the expression at this piece speaks of what is to come. */
    boolean ahead(int at) {
        return direction.ahead(direction.features(at, "time"));
    }

    /** The past or the coming day of that name, whichever the words near the piece and the calendar speak for. */
    LocalDate choose(int at, String kind, LocalDate past, LocalDate future) {
        LocalDate day = reference.day();
        if (day == null || past.equals(future)) {
            return past;
        }
        List<String> features = direction.features(at, kind, day, past, future);
        choices.put(at, new Choice(past.toString(), future.toString(), features));
        return direction.ahead(features) ? future : past;
    }

    /** Every choice made so far, by piece. */
    Map<Integer, Choice> choices() {
        return choices;
    }

    /** The quarter that the text before this piece is about, or null. */
    @Nullable
    String quarterNear(int at) {
        return at - quarterAt < QUARTER_REACH ? quarter : null;
    }
}
