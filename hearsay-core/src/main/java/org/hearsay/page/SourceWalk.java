package org.hearsay.page;

/** Finds the place of each character of a text node in the source, where line ends and character references take more room. */
final class SourceWalk {
    private static final int LONGEST_REFERENCE = 40;

    private final String source;
    private int at;

    /** {@code from} is where the node begins. */
    SourceWalk(String source, int from) {
        this.source = source;
        this.at = Math.min(from, source.length());
    }

    /** Where the next character begins; what stands before it is passed over. */
    int place(char c) {
        while (at < source.length() && source.charAt(at) == '\r') {
            at++;
        }
        if (c != '\n' && at < source.length() && source.charAt(at) == '\n') {
            at++;
        }
        return at;
    }

    /** Goes past a character and says where it ends. */
    int pass(char c) {
        boolean reference = at < source.length() && source.charAt(at) == '&' && !Character.isLowSurrogate(c);
        int end = reference ? source.indexOf(';', at) : -1;
        boolean plain = c == '&' && !source.startsWith("&amp", at) && !source.startsWith("&#", at);
        at = reference && !plain && end > 0 && end - at < LONGEST_REFERENCE
                ? end + 1
                : Math.min(source.length(), at + 1);
        if (Character.isHighSurrogate(c) && reference && !plain) {
            at--;
        }
        return at;
    }
}
