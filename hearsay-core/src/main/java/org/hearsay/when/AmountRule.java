package org.hearsay.when;

import org.jspecify.annotations.Nullable;

/** "two weeks", "a year ago", "five-year", "three days earlier", "the first nine months", "years", "year-ago". */
final class AmountRule implements Rule {
    @Override
    public @Nullable Reading read(Grammar grammar, int at) {
        Pieces pieces = grammar.pieces();
        int first = pieces.word(at, "the") ? at + 1 : at;
        int ordinal = pieces.is(first, Kind.ORDINAL) && first > at ? first + 1 : first;
        Numbers number = Numbers.read(pieces, ordinal);
        int name = number == null ? ordinal : number.to();
        String digits = number == null ? "X" : number.digits();
        if (number != null && pieces.is(name, Kind.TO)) {
            Numbers upper = Numbers.read(pieces, name + 1);
            if (upper != null && !unit(pieces, upper.to()).isEmpty()) {
                name = upper.to();
                digits = "X";
            }
        }
        boolean joined = pieces.pastHyphen(name) > name;
        name = pieces.pastHyphen(name);
        name += isFiller(pieces, name) ? 1 : 0;
        String unit = unit(pieces, name);
        boolean article = pieces.is(ordinal, Kind.ONE);
        int after = pieces.pastHyphen(name + 1);
        boolean points = after > name + 1 && (pieces.is(after, Kind.AGO) || pieces.word(after, "earlier"));
        if (points && at < name) {
            return null;
        }
        if (unit.equals("TS") && article || number == null && pieces.word(at - 1, "-")) {
            return null;
        }
        boolean bare = number == null;
        if (unit.isEmpty() || isAge(pieces, name + 1) || isFraction(pieces, name, joined)) {
            return null;
        }
        if (joined && (first > at || pieces.is(at, Kind.ONE) && name > at + 2)) {
            return null;
        }
        if (bare) {
            return bare(grammar, at, name, unit);
        }
        int end = name + 1;
        if (article && pieces.is(end, Kind.TO) && pieces.word(end + 1, "two")) {
            end += 2;
            digits = "X";
        }
        if (pieces.word(end, "and") && pieces.is(end + 1, Kind.ONE) && pieces.is(end + 2, Kind.HALF) && whole(digits)) {
            end += 3;
            digits += ".5";
        }
        if (pieces.word(end, "or") && pieces.word(end + 1, "so") && pieces.is(end + 2, Kind.AGO)) {
            end += 2;
        }
        Reading counted = Counted.read(grammar, at, end, digits, unit);
        if (counted != null) {
            return counted;
        }
        if (isSomeDay(pieces, at, end, unit)) {
            return Reading.date(at, end, Anchor.vague(1), false, "some day");
        }
        String rule = joined ? "joined amount " : article ? "one unit " : first > at ? "the amount " : "amount ";
        return Reading.duration(at, end, "P" + ShiftRule.amount(digits, unit), rule + unit);
    }

    /** "Will one day be": a day to come, and no length. */
    private static boolean isSomeDay(Pieces pieces, int at, int end, String unit) {
        boolean ahead = pieces.is(at - 1, Kind.AHEAD_VERB) && pieces.is(at - 1, Kind.AUXILIARY);
        return ahead && unit.equals("D") && end == at + 2 && pieces.word(at, "one");
    }

    private static @Nullable Reading bare(Grammar grammar, int at, int name, String unit) {
        Pieces pieces = grammar.pieces();
        int joined = pieces.pastHyphen(name + 1);
        if (joined > name + 1) {
            if (pieces.is(joined, Kind.AGO) || pieces.word(joined, "earlier")) {
                return Counted.read(grammar, at, joined, "1", unit);
            }
            boolean lasting = pieces.word(joined, "long");
            String digits = pieces.is(name, Kind.UNIT) ? "1" : "X";
            return lasting
                    ? Reading.duration(at, joined + 1, "P" + ShiftRule.amount(digits, unit), "lasting " + unit)
                    : null;
        }
        if (!pieces.is(name, Kind.UNITS) || unit.equals("TH") && pieces.is(name - 1, Kind.HOURS)) {
            return null;
        }
        int end = name + 1;
        if (pieces.is(end, Kind.TO) && pieces.is(end + 1, Kind.UNITS)) {
            end += 2;
        }
        Reading counted = Counted.read(grammar, at, end, "X", unit);
        if (counted != null) {
            return counted;
        }
        if (pieces.is(end, Kind.AHEAD)) {
            end++;
        }
        return Reading.duration(at, end, "P" + ShiftRule.amount("X", unit), "bare units " + unit);
    }

    private static String unit(Pieces pieces, int at) {
        return pieces.is(at, Kind.UNITS) ? pieces.value(at, Kind.UNITS) : pieces.value(at, Kind.UNIT);
    }

    private static boolean whole(String digits) {
        return digits.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean isFiller(Pieces pieces, int at) {
        return switch (pieces.at(at).plain()) {
            case "more",
                    "additional",
                    "full",
                    "whole",
                    "consecutive",
                    "straight",
                    "extra",
                    "long",
                    "calendar",
                    "entire" -> !unit(pieces, at + 1).isEmpty();
            default -> false;
        };
    }

    /** "three-quarters", "a quarter of the market", "a quarter-century". */
    private static boolean isFraction(Pieces pieces, int at, boolean joined) {
        boolean of = pieces.is(at + 1, Kind.OF) || pieces.pastHyphen(at + 1) > at + 1;
        return pieces.word(at, "quarters") && joined || pieces.word(at, "quarter") && of;
    }

    /** "6-year-old", "52 years old", "years of age" count someone's life. */
    private static boolean isAge(Pieces pieces, int at) {
        int next = pieces.pastHyphen(at);
        return pieces.word(next, "old")
                || pieces.word(next, "older")
                || pieces.word(next, "of") && pieces.word(next + 1, "age");
    }
}
