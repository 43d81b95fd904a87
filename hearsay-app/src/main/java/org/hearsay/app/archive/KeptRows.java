package org.hearsay.app.archive;

import java.util.BitSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one table that have a word, a phrase or a beginning, for those lately asked for. Only where there are many:
 * few are quickly read again. A bit a row. For any number of threads.
 */
final class KeptRows {
    private final int few;
    private final long mostBits;
    private final Map<String, BitSet> byWord = new LinkedHashMap<>(16, 0.75f, true);
    private long bits;

    /** Keeps 500 rows or more, and 16 megabytes at most. */
    KeptRows() {
        this(500, 8L * 16_000_000);
    }

    KeptRows(int few, long mostBits) {
        this.few = few;
        this.mostBits = mostBits;
    }

    /** The rows, not to be changed; null where they are not kept. */
    synchronized @Nullable BitSet of(String word) {
        return byWord.get(word);
    }

    /** Keeps the rows, which then must not change; those asked for longest ago make room. */
    synchronized void keep(String word, BitSet rows) {
        if (rows.cardinality() < few || byWord.containsKey(word)) {
            return;
        }
        byWord.put(word, rows);
        bits += rows.size();
        Iterator<BitSet> eldest = byWord.values().iterator();
        while (bits > mostBits) {
            bits -= eldest.next().size();
            eldest.remove();
        }
    }
}
