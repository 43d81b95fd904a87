package org.hearsay.bench.conflict;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.bench.score.ListedValue;
import org.hearsay.model.ClaimedValue;
import org.hearsay.model.Conflict;
import org.hearsay.model.Conflict.Relation;
import org.hearsay.text.TermTable;

/**
 * Two values that the texts of one event give, as a reader judged them.
 *
 * @param event topic and half of it, as "20ecb"
 * @param what is counted or dated, for people
 * @param value a number without signs, an ISO day, month or year, or an hour with a colon
 * @param texts names of the texts that give it
 * @param other the other value
 * @param others names of the texts that give the other
 * @param relation how the two stand to each other
 */
record JudgedValues(
        String event,
        String what,
        String value,
        Set<String> texts,
        String other,
        Set<String> others,
        Relation relation) {
    private static final int VALUE = 2;
    private static final int TEXTS = 3;
    private static final int OTHER = 4;
    private static final int OTHERS = 5;
    private static final int RELATION = 6;
    /** Letters of an ISO day, and of a month. */
    private static final int DAY = 10;

    private static final int MONTH = 7;

    static List<JudgedValues> load() {
        return TermTable.load(JudgedValues.class, "judged.tsv").rows().stream()
                .map(JudgedValues::of)
                .toList();
    }

    private static JudgedValues of(List<String> row) {
        String event = row.get(0);
        return new JudgedValues(
                event,
                row.get(1),
                row.get(VALUE),
                names(event, row.get(TEXTS)),
                row.get(OTHER),
                names(event, row.get(OTHERS)),
                Relation.valueOf(row.get(RELATION).toUpperCase(Locale.ROOT)));
    }

    /** "4" of event "20ecb" is the text "20_4ecb". */
    private static Set<String> names(String event, String numbers) {
        String half = event.substring(String.valueOf(topic(event)).length());
        return Set.of(numbers.split(" ")).stream()
                .map(number -> topic(event) + "_" + number + half)
                .collect(Collectors.toSet());
    }

    /** The number of an event's topic, with which its name begins. */
    static int topic(String event) {
        return Integer.parseInt(event.replaceAll("\\D", ""));
    }

    /**
     * True if a conflict gives both values, each in a text that was judged to give it.
     *
     * @param names of texts, by the ids of their articles
     */
    boolean isIn(Conflict conflict, Map<String, String> names) {
        return gives(conflict, value, texts, names) && gives(conflict, other, others, names);
    }

    private static boolean gives(Conflict conflict, String value, Set<String> texts, Map<String, String> names) {
        return conflict.values().stream()
                .anyMatch(given -> isSame(given, value)
                        && given.claims().stream().anyMatch(claim -> texts.contains(names.get(claim.article()))));
    }

    /** Numbers by their value; a day is in the month or year that holds it, and on its day of the week. */
    private static boolean isSame(ClaimedValue given, String value) {
        return isSame(given.value(), value);
    }

    /** True if a printed value is the one that was judged. */
    static boolean isSame(String given, String value) {
        if (isClock(value)) {
            return given.equals(value.replaceFirst("^0(?=\\d)", ""));
        }
        if (isDay(value)) {
            return isNamed(given, value) || given.startsWith(value) || given.length() > 3 && value.startsWith(given);
        }
        try {
            return new BigDecimal(given).abs().compareTo(new BigDecimal(value)) == 0;
        } catch (NumberFormatException noNumber) {
            return given.equalsIgnoreCase(value)
                    || given.equals(value.replaceFirst(" (years?|months?|hours?|weeks?)$", ""))
                    || ListedValue.isSame(given, value);
        }
    }

    private static boolean isClock(String value) {
        return value.matches("\\d\\d?:\\d\\d");
    }

    /** A day or month in ISO's way. */
    private static boolean isDay(String value) {
        return value.matches("\\d{4}-\\d\\d(-\\d\\d)?");
    }

    /** "Friday", "December" or "6 December" for a day or month in it. */
    private static boolean isNamed(String name, String value) {
        if (value.length() == DAY) {
            LocalDate day = LocalDate.parse(value);
            String month = day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            String weekday = day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            return name.equals(weekday) || name.equals(month) || name.equals(day.getDayOfMonth() + " " + month);
        }
        return value.length() == MONTH
                && name.endsWith(YearMonth.parse(value).getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH));
    }
}
