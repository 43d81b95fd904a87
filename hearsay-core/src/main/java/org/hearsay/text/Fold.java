package org.hearsay.text;

import java.text.Normalizer;
import java.util.Locale;

/** Forms of a string for comparing. */
public final class Fold {
    private Fold() {}

    /**
     * Lower case, without marks on letters; typographic quotation marks and dashes made plain. A text of nothing but
     * such marks stays as it is, so that no token folds to nothing.
     */
    public static String plain(String text) {
        boolean simple = true;
        for (int i = 0; i < text.length() && simple; i++) {
            char c = text.charAt(i);
            simple = c < 128 && (c < 'A' || c > 'Z');
        }
        if (simple) {
            return text;
        }
        String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
        StringBuilder folded = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                folded.append(plainMark(c));
            }
        }
        return folded.isEmpty() ? text : folded.toString().toLowerCase(Locale.ROOT);
    }

    private static char plainMark(char c) {
        return switch (c) {
            case '\u2018', '\u2019', '\u201A', '\u201B', '\u02BC' -> '\'';
            case '\u201C', '\u201D', '\u201E', '\u201F', '\u00AB', '\u00BB' -> '"';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> '-';
            default -> c;
        };
    }
}
