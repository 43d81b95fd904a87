package org.hearsay.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.conflict.FactWords.Kind;
import org.hearsay.model.DatedSpan;
import org.hearsay.model.Span;

/**
 * Reads whose age a sentence gives: "Ada Rask, 34, a teacher", "Ada Rask (34)", "Ada Rask, aged 34", "34-year-old Ada Rask", "Ada Rask, the
 * 34-year-old teacher".
 */
final class Ages {
    private static final int OLDEST = 115;
    /** Words between "34-year-old" and a name, at most: "34-year-old teacher Ada Rask". */
    private static final int BETWEEN = 2;

    private static final int LONGEST_NAME = 4;
    private static final String YEAR_OLD = "-year-old";
    /** What closes an age that is set behind a name. */
    private static final Set<String> AFTER =
            Set.of(",", ".", ";", ")", "and", "or", "was", "is", "who", "has", "had", "");

    private static final Set<String> ARTICLES = Set.of("a", "an", "the");

    private final FactWords words;

    Ages(FactWords words) {
        this.words = words;
    }

    /**
     * An age where it stands.
     *
     * @param name first and last name, folded, or the last name alone
     * @param printed the name as the sentence has it
     */
    record Age(String name, String printed, int years, Span span) {}

    List<Age> read(Tokens tokens, List<DatedSpan> dates) {
        List<Age> ages = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Amount amount = Amount.read(tokens, i, words);
            if (tokens.plain(i).endsWith(YEAR_OLD)) {
                addBefore(tokens, i, ages);
            } else if (amount != null && amount.to() == i + 1 && !isDated(tokens, i, dates)) {
                addBehind(tokens, amount, ages);
            }
        }
        return ages;
    }

    private static boolean isDated(Tokens tokens, int at, List<DatedSpan> dates) {
        return dates.stream()
                .anyMatch(date -> date.type() == DatedSpan.Type.DATE
                        && date.span().overlaps(tokens.word(at).span()));
    }

    /** "Ada Rask, 34," and "Ada Rask, aged 34". */
    private void addBehind(Tokens tokens, Amount amount, List<Age> ages) {
        String before = tokens.plain(amount.from() - 1);
        int comma = before.equals("aged") || before.equals("age") ? amount.from() - 2 : amount.from() - 1;
        boolean set = tokens.plain(comma).equals(",") && AFTER.contains(tokens.plain(amount.to()));
        boolean bracketed =
                tokens.plain(comma).equals("(") && tokens.plain(amount.to()).equals(")") && tokens.isCapital(comma - 2);
        if ((set || bracketed) && amount.measure().isEmpty()) {
            addNamed(tokens, comma, amount, amount.from(), ages);
        }
    }

    /** The age of whoever is named up to a mark. */
    private static void addNamed(Tokens tokens, int end, Amount amount, int at, List<Age> ages) {
        int from = end;
        while (tokens.isCapital(from - 1) && end - from < LONGEST_NAME) {
            from--;
        }
        if (from < end) {
            add(tokens, from, end, amount.value().doubleValue(), at, ages);
        }
    }

    /** "34-year-old teacher Ada Rask"; "Ada Rask, the 34-year-old teacher". */
    private void addBefore(Tokens tokens, int at, List<Age> ages) {
        String number = tokens.plain(at).substring(0, tokens.plain(at).length() - YEAR_OLD.length());
        Amount amount = Amount.read(new Tokens(number, new Span(0, number.length())), 0, words);
        if (amount != null
                && ARTICLES.contains(tokens.plain(at - 1))
                && tokens.plain(at - 2).equals(",")) {
            addNamed(tokens, at - 2, amount, at, ages);
        }
        int from = at + 1;
        while (from - at <= BETWEEN && tokens.isWord(from) && !tokens.isCapital(from) && isNoun(tokens.plain(from))) {
            from++;
        }
        int to = from;
        while (tokens.isCapital(to) && to - from < LONGEST_NAME) {
            to++;
        }
        if (amount != null && to - from > 1) {
            add(tokens, from, to, amount.value().doubleValue(), at, ages);
        }
    }

    private boolean isNoun(String plain) {
        return !words.is(plain, Kind.STOP) && !plain.endsWith("ed");
    }

    private static void add(Tokens tokens, int from, int to, double years, int at, List<Age> ages) {
        String last = tokens.plain(to - 1);
        boolean whole = years == Math.rint(years) && years >= 1 && years <= OLDEST;
        if (whole && last.length() > 2 && !isCalendar(last)) {
            String name = to - from > 1 ? tokens.plain(from) + " " + last : last;
            ages.add(new Age(
                    name, tokens.text(from, to), (int) years, tokens.word(at).span()));
        }
    }

    private static boolean isCalendar(String plain) {
        return switch (plain) {
            case "january",
                    "february",
                    "march",
                    "april",
                    "may",
                    "june",
                    "july",
                    "august",
                    "september",
                    "october",
                    "november",
                    "december",
                    "jan",
                    "feb",
                    "aug",
                    "sept",
                    "oct",
                    "nov",
                    "dec" -> true;
            default -> plain.endsWith("day");
        };
    }
}
