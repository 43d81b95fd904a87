package org.hearsay.text;

import org.jspecify.annotations.Nullable;

/** Languages that a script gives away by itself. */
final class Scripts {
    private static final int MOST_CHARACTERS = 4_000;

    private Scripts() {}

    /** The language whose script holds most of the text's letters, or null if several languages write so. */
    static @Nullable String language(String text) {
        int letters = 0;
        int kana = 0;
        int han = 0;
        int hangul = 0;
        int thai = 0;
        int georgian = 0;
        int armenian = 0;
        for (int i = 0; i < text.length() && i < MOST_CHARACTERS; i++) {
            char c = text.charAt(i);
            if (!Character.isLetter(c)) {
                continue;
            }
            letters++;
            if (c >= '\u3040' && c <= '\u30FF') {
                kana++;
            } else if (c >= '\u3400' && c <= '\u9FFF') {
                han++;
            } else if (c >= '\uAC00' && c <= '\uD7A3') {
                hangul++;
            } else if (c >= '\u0E00' && c <= '\u0E7F') {
                thai++;
            } else if (c >= '\u10A0' && c <= '\u10FF') {
                georgian++;
            } else if (c >= '\u0530' && c <= '\u058F') {
                armenian++;
            }
        }
        if ((kana + han) * 2 > letters) {
            return kana * 20 > kana + han ? "ja" : "zh";
        }
        return hangul * 2 > letters
                ? "ko"
                : thai * 2 > letters ? "th" : georgian * 2 > letters ? "ka" : armenian * 2 > letters ? "hy" : null;
    }
}
