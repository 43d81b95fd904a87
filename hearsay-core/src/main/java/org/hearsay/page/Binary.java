package org.hearsay.page;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Tells files that are no text by their first bytes. */
final class Binary {
    private static final int SAMPLE = 4096;

    private Binary() {}

    /** What the file is, in plain words, or null for text. */
    static @Nullable String kind(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(16, bytes.length), StandardCharsets.ISO_8859_1);
        if (head.startsWith("%PDF")) {
            return "a PDF document";
        }
        if (head.startsWith("\u0089PNG")
                || head.startsWith("GIF8")
                || head.startsWith("\u00FF\u00D8\u00FF")
                || head.startsWith("RIFF")) {
            return "a picture";
        }
        if (head.startsWith("PK\u0003\u0004")
                || head.startsWith("\u001F\u008B")
                || head.startsWith("7z")
                || head.startsWith("Rar!")) {
            return "an archive";
        }
        if (head.startsWith("\u007FELF")
                || head.startsWith("MZ\u0090")
                || head.startsWith("\u00CA\u00FE\u00BA\u00BE")) {
            return "a program";
        }
        return controls(bytes) ? "bytes that are no text" : null;
    }

    private static boolean controls(byte[] bytes) {
        if (Guess.wide(bytes) != null || bytes.length >= 2 && (bytes[0] & 0xFE) == 0xFE && (bytes[1] & 0xFE) == 0xFE) {
            return false;
        }
        int length = Math.min(SAMPLE, bytes.length);
        int controls = 0;
        for (int i = 0; i < length; i++) {
            int b = bytes[i] & 0xFF;
            controls += b < 9 || b > 13 && b < 32 && b != 27 ? 1 : 0;
        }
        return controls * 20 > length;
    }
}
