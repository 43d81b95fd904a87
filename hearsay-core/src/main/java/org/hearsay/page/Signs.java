package org.hearsay.page;

/** What kind a character is; looked up in a table where it is plain, as most are. */
final class Signs {
    private static final int PLAIN = 0x250;
    private static final int LETTER = 1;
    private static final int CAPITAL = 2;
    private static final int WORD = 4;
    private static final int SPACE = 8;
    private static final byte[] KINDS = kinds();
    private static final char[] SMALL = small();

    private Signs() {}

    static boolean isLetter(char c) {
        return c < PLAIN ? (KINDS[c] & LETTER) != 0 : Character.isLetter(c);
    }

    static boolean isCapital(char c) {
        return c < PLAIN ? (KINDS[c] & CAPITAL) != 0 : Character.isUpperCase(c);
    }

    /** True for letters and digits. */
    static boolean isOfWord(char c) {
        return c < PLAIN ? (KINDS[c] & WORD) != 0 : Character.isLetterOrDigit(c);
    }

    /** True for all that parts words: spaces of any width, line ends, controls up to the space. */
    static boolean isSpace(char c) {
        return c < PLAIN ? (KINDS[c] & SPACE) != 0 : Character.isSpaceChar(c);
    }

    /** False for soft hyphens and spaces without width. */
    static boolean isSeen(char c) {
        return c < 0x80 || c != '\u00AD' && c != '\u200B' && c != '\uFEFF' && c != '\u2060';
    }

    /** True for what is seen and no space. */
    static boolean isInk(char c) {
        return !isSpace(c) && isSeen(c);
    }

    static char small(char c) {
        return c < PLAIN ? SMALL[c] : Character.toLowerCase(c);
    }

    private static byte[] kinds() {
        byte[] kinds = new byte[PLAIN];
        for (char c = 0; c < PLAIN; c++) {
            kinds[c] = (byte) ((Character.isLetter(c) ? LETTER : 0)
                    | (Character.isUpperCase(c) ? CAPITAL : 0)
                    | (Character.isLetterOrDigit(c) ? WORD : 0)
                    | (c <= ' ' || Character.isSpaceChar(c) ? SPACE : 0));
        }
        return kinds;
    }

    private static char[] small() {
        char[] small = new char[PLAIN];
        for (char c = 0; c < PLAIN; c++) {
            small[c] = Character.toLowerCase(c);
        }
        return small;
    }
}
