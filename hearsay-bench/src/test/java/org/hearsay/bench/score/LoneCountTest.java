package org.hearsay.bench.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class LoneCountTest {
    @Test
    void countsTheWordsOfEachSideThatNoLinkNames() {
        LoneCount count = new LoneCount();
        count.add("the ferry sank", Set.of("0-0", "1-1"), Set.of("1-0"), 0);
        assertThat(count.f1()).isEqualTo(2.0 / 3);
        count.add("the ferry", Set.of("0-0", "1-1"), Set.of("1-0"), 1);
        assertThat(count.f1()).isEqualTo(2.0 / 4);
    }

    @Test
    void isZeroWhereNoWordIsAlone() {
        LoneCount count = new LoneCount();
        count.add("ferry", Set.of("0-0"), Set.of("0-0"), 0);
        assertThat(count.f1()).isZero();
    }
}
