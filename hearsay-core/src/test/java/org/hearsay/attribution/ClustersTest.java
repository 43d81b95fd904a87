package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClustersTest {
    @Test
    void eachOfManyWordsKeepsItsOwnPath() {
        Clusters clusters = new Clusters();
        int words = 100_000;
        for (int i = 0; i < words; i++) {
            clusters.put("word" + i, i + 2);
        }

        for (int i = 0; i < words; i++) {
            assertThat(clusters.of("word" + i)).isEqualTo(i + 2);
        }
        assertThat(clusters.of("word")).isEqualTo(1);
    }

    @Test
    void aPathOfStepsIsANumberWithALeadingOne() {
        Clusters clusters = new Clusters();
        clusters.put("harbour", "0110");

        assertThat(clusters.of("harbour")).isEqualTo(0b10110);
    }

    @Test
    void theLastPathOfAWordCounts() {
        Clusters clusters = new Clusters();
        clusters.put("harbour", 5);
        clusters.put("harbour", 7);

        assertThat(clusters.of("harbour")).isEqualTo(7);
    }
}
