package org.hearsay.page;

/** Whether a text is written in Latin letters or mostly in others. */
final class Script {
    private static final int ENOUGH = 2000;

    private Script() {}

    static boolean isLatin(String text) {
        int latin = 0;
        int other = 0;
        for (int i = 0; i < text.length() && i < ENOUGH; i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                latin += c < 0x250 ? 1 : 0;
                other += c < 0x250 ? 0 : 1;
            }
        }
        return latin >= other;
    }
}
