package org.hearsay.conflict;

import java.util.Set;
import org.hearsay.conflict.FactWords.Kind;

/** Tells numbers that count nothing of what happened: ages, scores and names of things. */
final class NoCount {
    /** What may stand behind an age that is set behind a name. */
    private static final Set<String> AFTER_AGES = Set.of(",", ".", ";", ")", "and", "or", "was", "is", "who", "");

    private static final int LONGEST_LETTERS = 4;
    private static final Set<String> BEFORE_MODELS = Set.of(
            "a", "an", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
            "dozen");

    private final FactWords words;

    NoCount(FactWords words) {
        this.words = words;
    }

    boolean is(Tokens tokens, Amount amount) {
        return isAge(tokens, amount) || isScore(tokens, amount) || isModel(tokens, amount);
    }

    /** "Six AK 47 rifles", "an MH 370 jet": letters that name a kind with a number. */
    private static boolean isModel(Tokens tokens, Amount amount) {
        int letters = amount.from() - 1;
        if (!tokens.isCapital(letters) || !isNumber(tokens, amount.from())) {
            return false;
        }
        String name = tokens.word(letters).text();
        return name.length() >= 2
                && name.length() <= LONGEST_LETTERS
                && name.codePoints().allMatch(Character::isUpperCase)
                && letters > 0
                && isCountedOrOne(tokens, letters - 1);
    }

    /** A number or an article stands before a thing, and hardly before letters that name a country or a body. */
    private static boolean isCountedOrOne(Tokens tokens, int at) {
        return isNumber(tokens, at) || BEFORE_MODELS.contains(tokens.plain(at));
    }

    /** "Pavle, 34, a teacher", "Pavle, 34 and Milan, 36", "34 years old", "aged 34", "died at 34". */
    private boolean isAge(Tokens tokens, Amount amount) {
        String before = tokens.plain(amount.from() - 1);
        boolean apposed = before.equals(",") && tokens.isCapital(amount.from() - 2);
        boolean died = before.equals("at") && "killed".equals(words.value(tokens.plain(amount.from() - 2), Kind.COUNT));
        boolean told = died || before.equals("aged") || before.equals("age");
        boolean closed = AFTER_AGES.contains(tokens.plain(amount.to()));
        boolean old = tokens.plain(amount.to() + 1).equals("old");
        return (apposed || told) && closed || old;
    }

    /** "A mother of 12", "father-of-three": tells who somebody is. */
    boolean isOfChildren(Tokens tokens, Amount amount) {
        int of = amount.from() - 1;
        boolean joined = tokens.plain(of).equals("-");
        int parent = joined ? of - 3 : of - 1;
        boolean told = tokens.plain(joined ? of - 1 : of).equals("of");
        return told && words.is(tokens.plain(parent), Kind.PARENT);
    }

    /** "Deadlocked at 9-3". */
    private static boolean isScore(Tokens tokens, Amount amount) {
        return isDash(tokens, amount.to()) && isNumber(tokens, amount.to() + 1)
                || isDash(tokens, amount.from() - 1) && isNumber(tokens, amount.from() - 2);
    }

    private static boolean isDash(Tokens tokens, int at) {
        return tokens.plain(at).equals("-") || tokens.plain(at).equals("\u2013");
    }

    private static boolean isNumber(Tokens tokens, int at) {
        String plain = tokens.plain(at);
        return !plain.isEmpty() && Character.isDigit(plain.charAt(0));
    }
}
