package org.hearsay.text;

import java.util.Arrays;
import org.hearsay.model.Span;

/** Turns offsets in UTF-16 units into Unicode code points, which is what commands print. */
public final class CodePoints {
    private final int[] wide;

    private CodePoints(int[] wide) {
        this.wide = wide;
    }

    /** Prepares a text in one pass. */
    public static CodePoints of(String text) {
        int[] found = new int[4];
        int count = 0;
        for (int i = 0; i + 1 < text.length(); i++) {
            if (Character.isHighSurrogate(text.charAt(i)) && Character.isLowSurrogate(text.charAt(i + 1))) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, count * 2);
                }
                found[count++] = ++i;
            }
        }
        return new CodePoints(Arrays.copyOf(found, count));
    }

    /** Code points before the given UTF-16 offset. */
    public int at(int offset) {
        int index = Arrays.binarySearch(wide, offset);
        int before = index >= 0 ? index : -index - 1;
        return offset - before;
    }

    public Span of(Span span) {
        return new Span(at(span.start()), at(span.end()));
    }
}
