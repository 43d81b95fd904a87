package org.hearsay.conflict;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.model.Attribution;
import org.hearsay.model.Claim;
import org.hearsay.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A value that an article gives, of whatever kind, with what stands around it.
 *
 * @param scene the article
 * @param place where the span counts, as in {@link Attribution#place()}: the text or the headline
 * @param index the number of its sentence; -1 for the headline
 * @param tokens those of the sentence
 * @param span where the value stands
 * @param dimension what kind of value it is
 * @param unit the measure, the group of persons or the stem of the noun that is counted; empty where none is told
 * @param noun the number of the counted noun among words whose meaning is known; -1 where there is none
 * @param person whether persons are counted
 * @param value in the base measure of its dimension; an hour in minutes, a year as a number, a score as nought
 * @param day the day of a date; null for other kinds
 * @param printed the value as it is shown
 * @param quantity the number with how exact it is and what narrows or widens the counted
 * @param beside numbers of the content words next before and next behind, among those whose meaning is known; -1 for none
 * @param rarest numbers of the rarest words of the sentence
 * @param cues words right beside the value that set what it is of apart
 * @param setting what else the sentence tells
 * @param before what the sentence before tells; null for the first
 */
record Given(
        Scene scene,
        int place,
        int index,
        Tokens tokens,
        Span span,
        Dimension dimension,
        String unit,
        int noun,
        boolean person,
        BigDecimal value,
        @Nullable ToldDay day,
        String printed,
        Quantity quantity,
        int[] beside,
        int[] rarest,
        Set<String> cues,
        Setting setting,
        @Nullable Setting before) {

    private static final Set<String> CALENDAR = calendar();

    private static Set<String> calendar() {
        Set<String> names = new TreeSet<>();
        for (TextStyle style : new TextStyle[] {TextStyle.FULL, TextStyle.SHORT}) {
            for (Month month : Month.values()) {
                names.add(month.getDisplayName(style, Locale.ENGLISH).toLowerCase(Locale.ROOT));
            }
            for (DayOfWeek day : DayOfWeek.values()) {
                names.add(day.getDisplayName(style, Locale.ENGLISH).toLowerCase(Locale.ROOT));
            }
        }
        names.add("sept");
        return names;
    }

    /** What kinds of values there are: two of one kind may be held against each other. */
    enum Dimension {
        COUNT,
        MONEY,
        LENGTH,
        AREA,
        VOLUME,
        WEIGHT,
        SPEED,
        TIME,
        SHARE,
        AGE,
        ORDINAL,
        SCORE,
        YEAR,
        DAY,
        CLOCK
    }

    Set<String> scope() {
        return quantity.scope();
    }

    boolean isBeside(Given other) {
        return scene.order() == other.scene.order();
    }

    boolean isInSentenceOf(Given other) {
        return isBeside(other) && index == other.index;
    }

    /** True if it is no day, or one that the calendar or the week tells, other than "today" and "overnight". */
    boolean isCalendar() {
        if (day == null) {
            return true;
        }
        for (int i = tokens.at(span.start()); i < tokens.at(span.end()); i++) {
            if (Character.isDigit(tokens.plain(i).codePointAt(0)) || isOfCalendar(tokens.plain(i))) {
                return true;
            }
        }
        return false;
    }

    /** True for the name of a month or a day of the week, also shortened. */
    static boolean isOfCalendar(String plain) {
        return CALENDAR.contains(plain);
    }

    boolean isOfKnownDay() {
        return scene.article().published() != null;
    }

    /** True if both give a day, or both no more than a month. */
    boolean isAsPreciseAs(Given other) {
        return day == null || other.day == null || (day.isRound() == other.day.isRound());
    }

    /** True if both give one value. */
    boolean agrees(Given other) {
        if (day != null && other.day != null) {
            return day.meets(other.day) && day.fits(other.day);
        }
        return dimension == Dimension.SCORE ? printed.equals(other.printed) : value.compareTo(other.value) == 0;
    }

    Claim claim() {
        if (place == Attribution.IN_TEXT) {
            return scene.claim(span, scene.sentences().get(index));
        }
        return new Claim(scene.article().id(), place, span, scene.article().passage(place), null, null);
    }
}
