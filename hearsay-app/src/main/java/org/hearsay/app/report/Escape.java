package org.hearsay.app.report;

import java.util.Locale;

/**
 * Makes a string safe to stand in a page, as text or inside a quoted attribute. Characters that would reorder the words
 * around them, and those that no page may hold, are shown by their number, so that the reader sees that they were there.
 */
final class Escape {
    private static final int LONGEST_WORD = 22;

    private Escape() {}

    /** For an attribute. */
    static String attribute(String text) {
        return isPlain(text, Integer.MAX_VALUE) ? text : escaped(visible(text), false);
    }

    /** For a text: a word too long for a narrow column may break. */
    static String text(String text) {
        return isPlain(text, LONGEST_WORD) ? text : escaped(visible(text), true);
    }

    /** The text with the number of each harmful character in its place, not yet escaped. */
    static String visible(String text) {
        if (isHarmless(text)) {
            return text;
        }
        StringBuilder visible = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            if (c == '\r') {
                visible.append(' ');
            } else if (isHarmful(c)) {
                visible.append(String.format(Locale.ROOT, "[U+%04X]", c));
            } else {
                visible.appendCodePoint(c);
            }
        });
        return visible.toString();
    }

    /** True if the text can stand as it is, as most can: nothing to escape, nothing harmful, no word longer than that. */
    private static boolean isPlain(String text, int longest) {
        int unbroken = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            unbroken = c == ' ' ? 0 : unbroken + 1;
            if (unbroken > longest || !isPlain(c)) {
                return false;
            }
        }
        return true;
    }

    /** True for letters, figures and marks of western texts; false for some harmless characters, too. */
    private static boolean isPlain(char c) {
        return switch (c) {
            case '&', '<', '>', '"', '\'' -> false;
            default -> c >= ' ' && c < 0x7F || c > 0xA0 && c < 0x500 || c >= 0x2010 && c < 0x2028;
        };
    }

    private static boolean isHarmless(String text) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c < ' ' || c >= 0x7F) {
                int whole = text.codePointAt(at);
                if (isHarmful(whole)) {
                    return false;
                }
                at += Character.charCount(whole) - 1;
            }
        }
        return true;
    }

    private static String escaped(String text, boolean breaks) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        int unbroken = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean space = Character.isWhitespace(c);
            if (breaks && unbroken >= LONGEST_WORD && !space && isWhole(c)) {
                safe.append("<wbr>");
                unbroken = 0;
            }
            unbroken = space ? 0 : unbroken + 1;
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.append(c);
            }
        }
        return safe.toString();
    }

    /** True unless it belongs to the character before it. */
    private static boolean isWhole(char c) {
        return !Character.isLowSurrogate(c) && Character.getType(c) != Character.NON_SPACING_MARK;
    }

    /** Controls, halves of a surrogate pair, noncharacters, and the marks that embed, override or isolate a direction. */
    private static boolean isHarmful(int c) {
        return Character.isISOControl(c) && c != '\t' && c != '\n'
                || c >= 0xD800 && c <= 0xDFFF
                || (c & 0xFFFE) == 0xFFFE
                || c >= 0xFDD0 && c <= 0xFDEF
                || c >= 0x202A && c <= 0x202E
                || c >= 0x2066 && c <= 0x2069;
    }
}
