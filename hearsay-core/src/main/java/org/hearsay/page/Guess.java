package org.hearsay.page;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Guesses the character set of bytes that declare none, from the bytes alone, in linear time. */
final class Guess {
    private static final int SAMPLE = 1 << 16;
    private static final int HIGHEST_PAGE = 6;
    /** Eight bytes in one look: nearly all of a page's are ASCII. */
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    private static final int EIGHT = 8;
    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final List<String> DOUBLE_BYTE = List.of("windows-31j", "GB18030", "x-windows-949", "Big5");

    private Guess() {}

    /** How bytes look as UTF-8; a few broken sequences in much valid text are damage, not another set. */
    enum Shape {
        ASCII,
        UTF_8,
        NOT_UTF_8
    }

    static Shape shape(byte[] bytes) {
        int good = 0;
        int bad = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] >= 0) {
                i += isPlain(bytes, i) ? EIGHT - 1 : 0;
                continue;
            }
            int b = bytes[i] & 0xFF;
            int more = b >= 0xF0 && b < 0xF5 ? 3 : b >= 0xE0 ? 2 : b >= 0xC2 ? 1 : 0;
            int seen = 0;
            while (seen < more && i + 1 < bytes.length && (bytes[i + 1] & 0xC0) == 0x80) {
                seen++;
                i++;
            }
            if (more > 0 && seen == more) {
                good++;
            } else {
                bad++;
            }
        }
        if (good == 0 && bad == 0) {
            return Shape.ASCII;
        }
        return good >= 4 * bad ? Shape.UTF_8 : Shape.NOT_UTF_8;
    }

    /** Whether eight bytes from a place on are ASCII. */
    private static boolean isPlain(byte[] bytes, int at) {
        return at + EIGHT <= bytes.length && ((long) LONGS.get(bytes, at) & HIGH_BITS) == 0;
    }

    /** UTF-16 without a byte order mark: every other byte is the number of a low page, which text has no use for elsewhere. */
    static @Nullable Charset wide(byte[] bytes) {
        int length = Math.min(bytes.length, 512) & ~1;
        if (length < 8) {
            return null;
        }
        int even = 0;
        int odd = 0;
        for (int i = 0; i < length; i += 2) {
            even += bytes[i] >= 0 && bytes[i] <= HIGHEST_PAGE ? 1 : 0;
            odd += bytes[i + 1] >= 0 && bytes[i + 1] <= HIGHEST_PAGE ? 1 : 0;
        }
        int most = length / 2 * 3 / 4;
        if (odd > most && even < 4) {
            return StandardCharsets.UTF_16LE;
        }
        return even > most && odd < 4 ? StandardCharsets.UTF_16BE : null;
    }

    /** Cyrillic has long runs of high bytes in single-byte sets; East Asian sets decode in pairs without error. */
    static Charset legacy(byte[] bytes, Charset otherwise) {
        int length = Math.min(bytes.length, SAMPLE);
        int high = 0;
        int runs = 0;
        int inRuns = 0;
        int upperHalf = 0;
        int letters = 0;
        int run = 0;
        for (int i = 0; i < length; i++) {
            int b = bytes[i] & 0xFF;
            if (b >= 0x80) {
                high++;
                run++;
                letters += b >= 0xC0 ? 1 : 0;
                upperHalf += b >= 0xE0 ? 1 : 0;
            } else {
                if (run >= 3) {
                    runs++;
                    inRuns += run;
                }
                run = 0;
            }
        }
        if (runs == 0 || inRuns * 2 < high) {
            return otherwise;
        }
        if (letters > high * 9 / 10) {
            return Charset.forName(upperHalf * 2 > letters ? "windows-1251" : "KOI8-R");
        }
        for (String name : DOUBLE_BYTE) {
            if (decodes(bytes, length, Charset.forName(name))) {
                return Charset.forName(name);
            }
        }
        return letters > high * 3 / 4 ? Charset.forName("windows-1251") : otherwise;
    }

    private static boolean decodes(byte[] bytes, int length, Charset charset) {
        int end = length;
        while (end < bytes.length && end > 0 && (bytes[end - 1] & 0x80) != 0) {
            end--;
        }
        try {
            charset.newDecoder().decode(ByteBuffer.wrap(bytes, 0, end));
            return true;
        } catch (CharacterCodingException notThis) {
            return false;
        }
    }
}
