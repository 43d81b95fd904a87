package org.hearsay.statement;

import java.util.Collections;
import java.util.List;

/**
 * Figures that changed on the way from page to page: digits that changed places ("14 injured", "41 injured"), or of which one was lost or
 * added. Two pages that print each other's words elsewhere, and here but for such a figure, print one statement; a later toll is another one.
 */
final class ChangedFigures {
    private static final double INSIDE = 0.75;
    private static final int ENOUGH_WORDS = 4;

    private ChangedFigures() {}

    /** Whether all figures of the shorter content that the other has not are there with their digits changed. */
    static boolean areSlips(Content a, Content b) {
        return changed(a, b) != null;
    }

    /** Whether they are, and all else tells of one text that was printed again. */
    static boolean inCopies(Rendering a, Rendering b) {
        Boolean exchanged = changed(a.content(), b.content());
        if (exchanged == null
                || !a.content().language().equals(b.content().language())
                || a.isOnPageOf(b)
                || !a.copies().printsWordsOf(b.copies())) {
            return false;
        }
        Content few = a.content().words().size() <= b.content().words().size() ? a.content() : b.content();
        Content many = few == a.content() ? b.content() : a.content();
        if (few.words().size() < ENOUGH_WORDS) {
            return false;
        }
        return exchanged
                ? INSIDE * few.forms().size()
                        <= few.forms().stream().filter(many.forms()::contains).count()
                : Wording.isShared(few, many);
    }

    /** A rendering as it reads with the figures that another one has where its digits changed. */
    static Rendering restored(Rendering rendering, Rendering other) {
        Content content = rendering.content();
        List<Figure> theirs = missing(other.content(), content);
        List<Figure> figures = content.figures().stream()
                .map(figure -> other.content().figures().stream().anyMatch(figure::agrees)
                        ? figure
                        : theirs.stream()
                                .filter(one -> areExchanged(one.value(), figure.value())
                                        || isOneApart(one.value(), figure.value()))
                                .findFirst()
                                .map(one -> figure.withValue(one.value()))
                                .orElse(figure))
                .toList();
        return new Rendering(rendering.copies(), content.withFigures(figures), rendering.cue());
    }

    /** True if digits changed places alone, false if one was lost or added as well; null if other figures differ, or none. */
    private static Boolean changed(Content a, Content b) {
        Content few = a.words().size() <= b.words().size() ? a : b;
        List<Figure> ours = missing(few, few == a ? b : a);
        List<Figure> theirs = missing(few == a ? b : a, few);
        if (ours.isEmpty() || theirs.isEmpty()) {
            return null;
        }
        boolean exchanged = true;
        for (Figure one : ours) {
            if (theirs.stream().noneMatch(other -> areExchanged(one.value(), other.value()))) {
                exchanged = false;
                if (theirs.stream().noneMatch(other -> isOneApart(one.value(), other.value()))) {
                    return null;
                }
            }
        }
        return exchanged;
    }

    private static List<Figure> missing(Content one, Content other) {
        return one.figures().stream()
                .filter(figure -> other.figures().stream().noneMatch(figure::agrees))
                .toList();
    }

    /** The same digits in another order. */
    private static boolean areExchanged(String one, String other) {
        return one.length() == other.length() && sorted(one).equals(sorted(other));
    }

    /** One digit more, or less. */
    private static boolean isOneApart(String one, String other) {
        String longer = digits(one.length() > other.length() ? one : other);
        String shorter = digits(one.length() > other.length() ? other : one);
        if (longer.length() != shorter.length() + 1) {
            return false;
        }
        int same = 0;
        while (same < shorter.length() && shorter.charAt(same) == longer.charAt(same)) {
            same++;
        }
        return longer.substring(same + 1).equals(shorter.substring(same));
    }

    /** Without the part of a whole number that says nothing. */
    private static String digits(String value) {
        return value.endsWith(".0") ? value.substring(0, value.length() - 2) : value;
    }

    private static List<Integer> sorted(String value) {
        List<Integer> digits =
                new java.util.ArrayList<>(digits(value).chars().boxed().toList());
        Collections.sort(digits);
        return digits;
    }
}
