package org.hearsay.when;

import org.jspecify.annotations.Nullable;

/** "Q3", "Q3 2024", "2024 Q3", "Q3 of fiscal 2024", "Q1'25", "3Q", "1Q24", "H1 2024". */
final class NumberedQuarterRule implements Rule {
    @Override
    public @Nullable Reading read(Grammar grammar, int at) {
        Pieces pieces = grammar.pieces();
        Years before = Years.named(pieces, at);
        int name = before == null ? at : before.to();
        boolean turned = pieces.at(name).isNumber(1)
                && !pieces.at(name + 1).spaced()
                && pieces.at(name + 1).plain().startsWith("q");
        String plain = pieces.at(turned ? name + 1 : name).plain();
        boolean half = plain.startsWith("h");
        String digit = turned ? pieces.at(name).plain() : plain.substring(Math.min(1, plain.length()));
        boolean letter = half || plain.startsWith("q");
        if (!letter || digit.length() != 1 || digit.charAt(0) < '1' || digit.charAt(0) > (half ? '2' : '4')) {
            return null;
        }
        int to = turned ? name + 2 : name + 1;
        String glued = turned ? plain.substring(1) : "";
        Years after = before == null ? Years.named(pieces, pieces.is(to, Kind.OF) ? to + 1 : to) : null;
        String year = !glued.isEmpty()
                ? glued(glued)
                : after != null ? after.value() : before != null ? before.value() : null;
        if (turned && plain.length() > 1 && year == null || half && year == null) {
            return null;
        }
        String value = QuarterRule.value(grammar, at, digit.charAt(0) - '0', half, year, 0);
        int end = after == null ? to : after.to();
        return Reading.date(at, end, value, true, half ? "half" : "quarter");
    }

    /** The year of "24" in "1Q24", or null. */
    private static @Nullable String glued(String digits) {
        boolean year = digits.length() == 2 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return year ? "20" + digits : null;
    }
}
