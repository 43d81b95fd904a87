package org.hearsay.when;

import java.time.LocalDate;
import java.util.Locale;
import org.hearsay.model.PartialDate;
import org.jspecify.annotations.Nullable;

/** "2025-04-26", "2025-04-26T16:19", "29/04/2025", "4/29/2025", "4/29/25", "29.04.2025". */
final class NumericDateRule implements Rule {
    /** Days from the article's day past which nobody leaves out the century. */
    private static final long LONG_AGO = 10 * 366;

    @Override
    public @Nullable Reading read(Grammar grammar, int at) {
        Pieces pieces = grammar.pieces();
        if (!pieces.at(at).isDigits()
                || !pieces.at(at).spaced() && pieces.at(at - 1).isWord()) {
            return null;
        }
        String inner = pieces.at(at).plain();
        if (inner.indexOf('.') > 0) {
            String[] parts = inner.split("\\.", -1);
            return parts.length == 3 ? reading(grammar, at, at + 1, parts[0], parts[1], parts[2]) : null;
        }
        String mark = pieces.at(at + 1).plain();
        if (!mark.equals("-") && !mark.equals("/") || !pieces.word(at + 3, mark)) {
            return null;
        }
        for (int i = at + 1; i <= at + 4; i++) {
            if (pieces.at(i).spaced()) {
                return null;
            }
        }
        boolean goesOn = pieces.word(at + 5, mark) && !pieces.at(at + 5).spaced();
        return goesOn
                ? null
                : reading(
                        grammar,
                        at,
                        at + 5,
                        inner,
                        pieces.at(at + 2).plain(),
                        pieces.at(at + 4).plain());
    }

    private static @Nullable Reading reading(Grammar grammar, int at, int to, String a, String b, String c) {
        if (a.length() == 4 && b.length() == 2 && c.length() == 2) {
            String value = a + "-" + b + "-" + c;
            return PartialDate.parse(value) == null ? null : Reading.date(at, to, value, false, "numeric date");
        }
        Pieces pieces = grammar.pieces();
        boolean isShort = grammar.reference().day() != null
                && pieces.word(at + 1, "/")
                && pieces.at(at + 4).isNumber(2);
        if (c.length() != 4 && !isShort || a.length() > 2 || b.length() > 2) {
            return null;
        }
        String year = isShort ? Years.shortened(pieces, at + 4).value() : c;
        PartialDate dayFirst = date(year, b, a);
        PartialDate monthFirst = date(year, a, b);
        PartialDate best = dayFirst == null ? monthFirst : dayFirst;
        if (dayFirst != null && monthFirst != null && nearer(grammar, monthFirst.first(), dayFirst.first())) {
            best = monthFirst;
        }
        if (best == null || isShort && grammar.reference().distance(best.first()) > LONG_AGO) {
            return null;
        }
        return Reading.date(at, to, best.iso(), false, "numeric date");
    }

    /** Where a date reads both ways, the one nearer to the article's day is meant. */
    private static boolean nearer(Grammar grammar, LocalDate one, LocalDate other) {
        return grammar.reference().distance(one) < grammar.reference().distance(other);
    }

    private static @Nullable PartialDate date(String year, String month, String day) {
        try {
            return PartialDate.parse(
                    String.format(Locale.ROOT, "%s-%02d-%02d", year, Integer.parseInt(month), Integer.parseInt(day)));
        } catch (NumberFormatException notADate) {
            return null;
        }
    }
}
