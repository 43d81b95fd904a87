package org.hearsay.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ConnectedTest {
    @Test
    void aChainOfPairsIsLedByItsLeastNumber() {
        Connected connected = Connected.by(List.of(new long[] {7, 9}, new long[] {3, 7}, new long[] {20, 21}));
        assertThat(connected.leader(9)).isEqualTo(3);
        assertThat(connected.leader(21)).isEqualTo(20);
    }

    @Test
    void whatNoPairHoldsIsNotHeld() {
        assertThat(Connected.by(List.of(new long[] {7, 9})).holds(8)).isFalse();
    }

    @Property(tries = 200)
    void linksConnectWhatThePairsDoInAnyOrder(@ForAll("pairs") List<long[]> pairs) {
        Connected connected = Connected.by(pairs);
        List<long[]> links = new ArrayList<>(connected.links());
        Collections.reverse(links);
        Connected again = Connected.by(links);
        for (long[] pair : pairs) {
            assertThat(connected.leader(pair[0])).isEqualTo(connected.leader(pair[1]));
            assertThat(again.leader(pair[0])).isEqualTo(connected.leader(pair[1]));
        }
    }

    @Provide
    Arbitrary<List<long[]>> pairs() {
        return Arbitraries.longs()
                .between(0, 30)
                .array(long[].class)
                .ofSize(2)
                .filter(pair -> pair[0] != pair[1])
                .list()
                .ofMaxSize(40);
    }
}
