package org.hearsay.attribution;

/** What it costs to read a mark as opening, closing, or neither, from its neighbours alone. */
final class MarkCosts {
    /** A quotation whose closing mark never comes before the paragraph ends. */
    static final double UNCLOSED = 3;
    /** A quotation inside another. */
    static final double NESTED = 0.3;

    /** A quotation inside another of the same marks. */
    static final double SAME_INSIDE = 1;

    private MarkCosts() {}

    static double open(String text, int at, boolean twoFaced) {
        char before = at == 0 ? '\n' : text.charAt(at - 1);
        char after = at + 1 == text.length() ? '\n' : text.charAt(at + 1);
        double cost = 0;
        if (Character.isLetterOrDigit(before)) {
            cost += twoFaced ? 4 : 2;
        } else if (isEnd(before) && twoFaced) {
            cost += Character.isUpperCase(after) ? 1 : 3;
        }
        if (isSpace(after)) {
            cost += text.charAt(at) == '\u00AB' && isSpace(before) ? 0 : 3;
        } else if (!Character.isLetterOrDigit(after) && isEnd(after) && after != '.' && after != '\u2026') {
            cost += 2;
        }
        return cost;
    }

    static double close(String text, int at, boolean twoFaced) {
        char before = at == 0 ? '\n' : text.charAt(at - 1);
        char after = at + 1 == text.length() ? '\n' : text.charAt(at + 1);
        double cost = 0;
        if (isSpace(before)) {
            cost += text.charAt(at) == '\u00BB' ? 0 : 3;
        }
        if (Character.isLetterOrDigit(after)) {
            cost += twoFaced ? isEnd(before) && Character.isUpperCase(after) ? 1 : 4 : 1;
        }
        if (isSingle(text.charAt(at)) && before == 's' && isSpace(after)) {
            cost += 0.6;
        }
        return cost;
    }

    /** Apostrophes, feet and inches cost little; any other mark that is no quotation costs much. */
    static double neither(String text, int at) {
        char c = text.charAt(at);
        char before = at == 0 ? '\n' : text.charAt(at - 1);
        char after = at + 1 == text.length() ? '\n' : text.charAt(at + 1);
        if (isSingle(c)) {
            if (Character.isLetterOrDigit(before)) {
                return Character.isLetterOrDigit(after) ? 0 : before == 's' || before == 'n' ? 0.7 : 1.2;
            }
            return Character.isDigit(after) ? 0.5 : 1.5;
        }
        return c == '"' && Character.isDigit(before) ? 1.5 : 4;
    }

    static boolean isSingle(char c) {
        return c == '\'' || c == '\u2019' || c == '\u2018';
    }

    private static boolean isEnd(char c) {
        return c == '.' || c == ',' || c == '!' || c == '?' || c == ';' || c == ':' || c == '\u2026';
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
