package org.hearsay.app.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import org.junit.jupiter.api.Test;

class KeptRowsTest {
    private static final int ROWS = 640;

    @Test
    void manyRowsAreKept() {
        KeptRows kept = new KeptRows(100, 10 * ROWS);
        kept.keep("the", rows(ROWS));
        assertThat(kept.of("the")).isEqualTo(rows(ROWS));
    }

    @Test
    void fewRowsAreNotKept() {
        KeptRows kept = new KeptRows(100, 10 * ROWS);
        kept.keep("ferry", rows(99));
        assertThat(kept.of("ferry")).isNull();
    }

    @Test
    void thoseAskedForLongestAgoMakeRoom() {
        KeptRows kept = new KeptRows(100, 2 * ROWS);
        kept.keep("the", rows(ROWS));
        kept.keep("with", rows(ROWS));
        kept.of("the");
        kept.keep("from", rows(ROWS));
        assertThat(kept.of("with")).isNull();
        assertThat(kept.of("the")).isNotNull();
        assertThat(kept.of("from")).isNotNull();
    }

    private static BitSet rows(int count) {
        BitSet rows = new BitSet();
        rows.set(0, count);
        return rows;
    }
}
