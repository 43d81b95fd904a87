package org.hearsay.text;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Forms of a string for comparing. */
public final class Fold {
    private Fold() {}

    /**
     * Lower case, without marks on letters; typographic quotation marks and dashes made plain. A text of nothing but
     * such marks stays as it is, so that no token folds to nothing.
     */
    public static String plain(String text) {
        String quick = quick(text);
        if (quick != null) {
            return quick;
        }
        String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
        StringBuilder folded = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                folded.append(plainMark(c));
            }
        }
        String plain = folded.toString();
        return plain.isBlank() ? text : plain.toLowerCase(Locale.ROOT);
    }

    /** The form of a text of nothing but ASCII and the marks below, which is most words; null if there is more in it. */
    private static @Nullable String quick(String text) {
        StringBuilder folded = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char plain = c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c < 128 ? c : plainMark(c);
            if (plain >= 128) {
                return null;
            }
            if (plain != c && folded == null) {
                folded = new StringBuilder(text.length()).append(text, 0, i);
            }
            if (folded != null) {
                folded.append(plain);
            }
        }
        return folded == null ? text : folded.toString();
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
