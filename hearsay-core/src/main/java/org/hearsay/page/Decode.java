package org.hearsay.page;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Decodes the bytes of a page as browsers do: byte order mark, transport, declaration in the markup, then the bytes
 * themselves. Bytes that form valid UTF-8 with letters beyond ASCII are read so even where a single-byte set is declared,
 * since no text in such a set is valid UTF-8 by chance.
 */
final class Decode {
    private static final int PRESCAN = 4096;
    private static final Charset WESTERN = Charset.forName("windows-1252");

    private Decode() {}

    static String of(byte[] bytes, @Nullable String transport, boolean markup) {
        int mark = markLength(bytes);
        if (mark > 0) {
            Charset marked = mark == 3
                    ? StandardCharsets.UTF_8
                    : bytes[0] == (byte) 0xFF ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
            return new String(bytes, mark, bytes.length - mark, marked);
        }
        return new String(bytes, charset(bytes, transport, markup));
    }

    private static Charset charset(byte[] bytes, @Nullable String transport, boolean markup) {
        Charset wide = Guess.wide(bytes);
        if (wide != null) {
            return wide;
        }
        Guess.Shape shape = Guess.shape(bytes);
        if (shape == Guess.Shape.ASCII || shape == Guess.Shape.UTF_8) {
            Charset declared = byLabel(transport);
            boolean stateful = declared != null && declared.name().startsWith("ISO-2022");
            return stateful ? declared : StandardCharsets.UTF_8;
        }
        Charset declared = byLabel(transport);
        if (declared == null && markup) {
            declared = byLabel(declaredIn(bytes));
        }
        if (declared != null && !(declared.equals(StandardCharsets.UTF_8) && shape == Guess.Shape.NOT_UTF_8)) {
            return declared;
        }
        return Guess.legacy(bytes, WESTERN);
    }

    private static int markLength(byte[] bytes) {
        if (bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF) {
            return 3;
        }
        boolean wide = bytes.length >= 2
                && (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE
                        || bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF);
        return wide ? 2 : 0;
    }

    /** The label after the first {@code charset=} of the head, or null. */
    private static @Nullable String declaredIn(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, PRESCAN), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        int at = head.indexOf("charset=");
        int xml = head.startsWith("<?xml") ? head.indexOf("encoding=") : -1;
        if (xml >= 0 && (at < 0 || xml < at)) {
            at = xml + 1;
        }
        if (at < 0) {
            return null;
        }
        int start = head.indexOf('=', at) + 1;
        while (start < head.length() && "\"' ".indexOf(head.charAt(start)) >= 0) {
            start++;
        }
        int end = start;
        while (end < head.length() && "\"'> ;/".indexOf(head.charAt(end)) < 0) {
            end++;
        }
        return head.substring(start, end);
    }

    private static @Nullable Charset byLabel(@Nullable String label) {
        if (label == null) {
            return null;
        }
        String name = label.strip().toLowerCase(Locale.ROOT);
        return switch (name) {
            case "", "x-user-defined" -> null;
            case "utf8", "unicode-1-1-utf-8", "utf-16", "utf-16le", "utf-16be" -> StandardCharsets.UTF_8;
            case "iso-8859-1", "latin1", "ascii", "us-ascii", "iso8859-1", "l1" -> WESTERN;
            case "iso-8859-9", "latin5" -> Charset.forName("windows-1254");
            case "gb2312", "gbk", "gb_2312-80", "x-gbk" -> Charset.forName("GB18030");
            case "shift_jis", "shift-jis", "sjis", "x-sjis" -> Charset.forName("windows-31j");
            case "euc-kr", "ks_c_5601-1987", "korean" -> Charset.forName("x-windows-949");
            default -> known(name);
        };
    }

    private static @Nullable Charset known(String name) {
        try {
            return Charset.isSupported(name) ? Charset.forName(name) : null;
        } catch (IllegalArgumentException noSuchName) {
            return null;
        }
    }
}
