package org.hearsay.when;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.model.DatedSpan.Type;
import org.hearsay.model.PartialDate;
import org.jspecify.annotations.Nullable;

/** Reads time expressions from the pieces of one text, in order; remembers what was read for those that refer back. */
final class Grammar {
    private static final int DEEPEST = 3;

    /** Pieces before a day within which "had" belongs to it. */
    private static final int CLAUSE = 8;

    private static final List<Rule> RULES = List.of(
            new CalendarRule(),
            new InstantRule(),
            new NumericDateRule(),
            new NextDayRule(),
            new YearRule(),
            new WeekdayRule(),
            new AwayRule(),
            new DayWordRule(),
            new ShiftRule(),
            new BesideRule(),
            new ThatTimeRule(),
            new AmountRule(),
            new QuarterRule(),
            new NumberedQuarterRule(),
            new ClockRule(),
            new HourRule(),
            new VagueRule(),
            new SetRule(),
            new HolidayRule(),
            new HalfRule(),
            new ModifiedRule());

    private final Pieces pieces;
    private final Anchor published;
    /** The day of publication or, in a report that was sent before, that of its dateline. */
    private Anchor reference;

    private final Direction direction;
    private final Map<Decision, Weights> weights;
    private @Nullable Reading last;
    private @Nullable Reading dayOfYear;
    private @Nullable PartialDate mentioned;
    private @Nullable LocalDate mentionedDay;
    private @Nullable LocalDate toldDay;
    private final ReportedPeriod period;
    private final Map<Decision, Map<Integer, Choice>> choices = new EnumMap<>(Decision.class);

    Grammar(Pieces pieces, Anchor reference, Map<Decision, Weights> weights) {
        this.pieces = pieces;
        this.published = reference;
        this.reference = reference;
        this.weights = weights;
        this.period = new ReportedPeriod(reference.unit("Q", 0));
        this.direction = new Direction(pieces, weights.get(Decision.AHEAD));
    }

    /** A choice between two values of one expression, with what spoke for the second. */
    record Choice(Decision decision, String first, String second, List<String> features) {}

    /** The longest expression that begins at the piece, or null; of two equally long ones the earlier rule's. */
    @Nullable
    Reading read(int at) {
        Reading reading = read(at, 0);
        if (reading != null && reference != published && pieces.headReport(reading.from(), reading.to())) {
            reference = published;
            reading = read(at, 0);
        }
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
        last = reading;
        dayOfYear = reading.rule().equals("day of a year") ? reading : dayOfYear;
        period.note(reading);
        if (reading.type() == Type.DATE || reading.type() == Type.TIME) {
            int time = reading.value().indexOf('T');
            PartialDate date = PartialDate.parse(
                    time < 0 ? reading.value() : reading.value().substring(0, time));
            mentioned = date == null ? mentioned : date;
            boolean isDay = date != null && date.day() != null;
            LocalDate printed = published.day();
            if (isDay && printed != null && pieces.isDateline(reading.from(), reading.to(), date.first(), printed)) {
                reference = new Anchor(date.first());
            }
            boolean scene = isDay && (mentionedDay == null || !isFlashback(reading.from()));
            mentionedDay = scene ? date.first() : mentionedDay;
            toldDay = scene && !isSaying(reading.from()) ? date.first() : toldDay;
        }
    }

    Pieces pieces() {
        return pieces;
    }

    Anchor reference() {
        return reference;
    }

    /** The accepted expression before this one, or null. */
    @Nullable
    Reading last() {
        return last;
    }

    /** The accepted day with its year told last, or null. */
    @Nullable
    Reading dayOfYear() {
        return dayOfYear;
    }

    /** The last date read, as an anchor; the reference where none was. */
    Anchor mentioned() {
        return mentioned == null ? reference : new Anchor(mentioned.first());
    }

    /** The last day read, as an anchor; the reference where none was. */
    Anchor mentionedDay() {
        return mentionedDay == null ? reference : new Anchor(mentionedDay);
    }

    /** The last day read on which more happened than that something was said; the last day where none is. */
    Anchor toldDay() {
        return toldDay == null ? mentionedDay() : new Anchor(toldDay);
    }

    /** "Had left the town on [Saturday]": what lay before the scene that is told, so that "the afternoon" is not of that day. */
    private boolean isFlashback(int at) {
        for (int i = at - 1; i >= Math.max(0, at - CLAUSE) && !pieces.startsSentence(i + 1); i--) {
            if (pieces.word(i, "had")) {
                return true;
            }
        }
        return false;
    }

    /** "Said on [Sunday]". */
    boolean isSaying(int at) {
        return pieces.is(pieces.word(at - 1, "on") ? at - 2 : at - 1, Kind.SAYING);
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
        return decide(Decision.AHEAD, at, past.toString(), future.toString(), features) ? future : past;
    }

    /** True if the weights speak for the second of two values of the expression at a piece. */
    boolean decide(Decision decision, int at, String first, String second, List<String> features) {
        choices.computeIfAbsent(decision, none -> new TreeMap<>())
                .put(at, new Choice(decision, first, second, features));
        return weights.get(decision).probability(features) > 0.5;
    }

    /** A year ago, or the same quarter a year ago where the report speaks of one. */
    String yearAgo(int at) {
        String year = reference.unit("Y", -1);
        String quarter = period.quarter() == null ? reference.unit("Q", -1) : period.quarter();
        if (year.length() != 4 || quarter.length() != 7) {
            return year;
        }
        String same = (Integer.parseInt(quarter.substring(0, 4)) - 1) + quarter.substring(4);
        return decide(Decision.QUARTER, at, year, same, period.features(pieces, at)) ? same : year;
    }

    /** Every choice made so far, by piece. */
    List<Map<Integer, Choice>> choices() {
        return List.copyOf(choices.values());
    }

    /** The quarter that the text before this piece is about, or null. */
    @Nullable
    String quarterNear(int at) {
        return period.quarterNear(at);
    }
}
