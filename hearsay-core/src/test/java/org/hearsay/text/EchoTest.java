package org.hearsay.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EchoTest {
    @Test
    void countsTheWordsThatComeAgainInTheirOrder() {
        assertThat(share("We will not sell", "We will, I promise, not sell the quay"))
                .isEqualTo(1);
        assertThat(share("We will not sell", "Sell we will")).isEqualTo(0.5);
        assertThat(share("We will not sell", "It rained")).isZero();
    }

    @Test
    void takesNoWordsForNoEcho() {
        assertThat(Echo.share(List.of(), List.of("quay"))).isZero();
        assertThat(Echo.share(List.of("quay"), List.of())).isZero();
    }

    @Test
    void leavesMarksAndCaseOut() {
        assertThat(Echo.words("“We WILL not sell!”")).containsExactly("we", "will", "not", "sell");
    }

    private static double share(String words, String others) {
        return Echo.share(Echo.words(words), Echo.words(others));
    }
}
