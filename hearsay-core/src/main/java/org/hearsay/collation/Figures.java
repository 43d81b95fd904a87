package org.hearsay.collation;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads the numbers of a run of words: digits, number words, and both with "thousand" or "million" after them. */
final class Figures {
    private static final double LARGE = 100;

    private Figures() {}

    static Set<Double> of(List<Term> terms, Language language) {
        Set<Double> values = new TreeSet<>();
        Double open = null;
        for (Term term : terms) {
            Double value = language.isTime(term.word()) ? null : value(term.word(), language);
            if (value == null) {
                add(values, open);
                open = null;
            } else if (open == null) {
                open = value;
            } else if (value >= LARGE && value > open) {
                open *= value;
            } else if (open >= 20 && value < open) {
                open += value;
            } else {
                add(values, open);
                open = value;
            }
        }
        add(values, open);
        return values;
    }

    /** A number as digits, without a point where it is whole. */
    static String printed(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }

    private static void add(Set<Double> values, @Nullable Double value) {
        if (value != null) {
            values.add(value);
        }
    }

    private static @Nullable Double value(String word, Language language) {
        if (!Character.isDigit(word.charAt(0))) {
            return language.number(word);
        }
        int end = 0;
        StringBuilder digits = new StringBuilder();
        while (end < word.length() && end < 18) {
            char c = word.charAt(end);
            if (c >= '0' && c <= '9' || c == '.' && digits.indexOf(".") < 0) {
                digits.append(c);
            } else if (c != ',') {
                break;
            }
            end++;
        }
        return digits.length() == 0 || digits.charAt(0) == '.' ? null : Double.valueOf(digits.toString());
    }
}
