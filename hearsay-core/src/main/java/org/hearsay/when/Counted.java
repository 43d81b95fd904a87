package org.hearsay.when;

import org.jspecify.annotations.Nullable;

/** An amount counted back or on from a day: "two years ago", "a day earlier", "three weeks later". */
final class Counted {
    private Counted() {}

    /**
     * The expression whose amount ends before {@code end}, where "ago", "earlier" or "later" follows; else null. Of "a few days later" and
     * "an hour later" only the amount is known.
     */
    static @Nullable Reading read(Grammar grammar, int at, int end, String digits, String unit) {
        Pieces pieces = grammar.pieces();
        boolean ago = pieces.is(end, Kind.AGO);
        boolean fromNow = pieces.word(end, "from") && pieces.word(end + 1, "now");
        boolean back = pieces.word(end, "earlier");
        boolean on = pieces.word(end, "later");
        if (!ago && !fromNow && !back && !on) {
            return null;
        }
        int sign = ago || back ? -1 : 1;
        int to = fromNow ? end + 2 : end + 1;
        String rule = (ago ? "ago " : fromNow ? "from now " : back ? "earlier " : "later ") + unit;
        if (unit.equals("Y") && digits.endsWith(".5") && digits.length() < 6) {
            long months = 12 * Long.parseLong(digits.substring(0, digits.length() - 2)) + 6;
            return Reading.date(at, to, grammar.reference().unit("M", sign * months), true, rule);
        }
        if (on && (digits.equals("X") || unit.startsWith("T"))) {
            return Reading.duration(at, end, "P" + ShiftRule.amount(digits, unit), rule);
        }
        if (digits.equals("X") || digits.contains(".") || digits.length() > 6) {
            return Reading.date(at, to, Anchor.vague(sign), false, rule);
        }
        long steps = sign * Long.parseLong(digits);
        if (unit.equals("Y") && steps == -1) {
            return Reading.date(at, to, grammar.yearAgo(at), true, rule);
        }
        Anchor anchor = ago || fromNow || unit.equals("Y") && back ? grammar.reference() : grammar.mentioned();
        boolean decades = unit.equals("10Y") || unit.equals("100Y");
        int years = unit.equals("100Y") ? 100 : 10;
        return Reading.date(at, to, anchor.unit(decades ? "Y" : unit, decades ? years * steps : steps), true, rule);
    }
}
