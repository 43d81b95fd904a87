package org.hearsay.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The numbers and words of a short string, with their places; what {@link DateText} reads days from. */
final class DateTokens {
    static final int LATEST_YEAR = 2100;

    private final String text;
    private final List<Token> tokens = new ArrayList<>();

    /** A run of digits or of letters. */
    record Token(int start, int end, int number, boolean digits) {
        int length() {
            return end - start;
        }
    }

    DateTokens(String text) {
        this.text = text;
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            int end = i + 1;
            int digit = digit(c);
            if (digit >= 0) {
                int number = digit;
                while (end < text.length() && digit(text.charAt(end)) >= 0) {
                    number = end - i < 9 ? number * 10 + digit(text.charAt(end)) : number;
                    end++;
                }
                tokens.add(new Token(i, end, number, true));
            } else if (Character.isLetter(c) && !isEastAsianMark(c)) {
                while (end < text.length() && (Character.isLetter(text.charAt(end)) || isMark(text.charAt(end)))) {
                    end++;
                }
                tokens.add(new Token(i, end, 0, false));
            }
            i = end;
        }
    }

    String text() {
        return text;
    }

    int size() {
        return tokens.size();
    }

    /** The token of that number, or null past the last. */
    @Nullable
    Token at(int index) {
        return index < tokens.size() ? tokens.get(index) : null;
    }

    /** The token of that number, which exists. */
    Token get(int index) {
        return tokens.get(index);
    }

    boolean is(@Nullable Token token, String word) {
        return token != null
                && !token.digits()
                && token.length() == word.length()
                && text.regionMatches(true, token.start(), word, 0, word.length());
    }

    /** The character before a token. */
    char before(Token token) {
        return text.charAt(token.start() - 1);
    }

    static boolean near(Token a, Token b, int gap) {
        return b.start() - a.end() <= gap;
    }

    /** True for four digits that are a year, if {@code earliest} or later. */
    static boolean isYear(@Nullable Token token, int earliest) {
        return token != null
                && token.digits()
                && token.length() == 4
                && token.number() >= earliest
                && token.number() <= LATEST_YEAR;
    }

    static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (digit(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** The value of a digit of any script, -1 for what is none. */
    private static int digit(char c) {
        return c < 0x600 ? c >= '0' && c <= '9' ? c - '0' : -1 : Character.digit(c, 10);
    }

    private static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isEastAsianMark(char c) {
        return c == '\u5E74' || c == '\u6708' || c == '\u65E5' || c == '\uB144' || c == '\uC6D4' || c == '\uC77C';
    }
}
