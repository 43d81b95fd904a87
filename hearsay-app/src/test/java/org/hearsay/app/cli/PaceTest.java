package org.hearsay.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PaceTest {
    private static final long SECOND = 1_000_000_000L;

    @Test
    void tellsRateAndTimeLeft() {
        assertThat(new Pace("cleaning pages", 0, 200).words(10 * SECOND, 1200, 5200))
                .isEqualTo("cleaning pages: 1200 of 5200, 100 a second, 40 s left");
    }

    @Test
    void tellsNoRateBeforeThereIsOne() {
        assertThat(new Pace("keeping pages", 0, 0).words(SECOND / 2, 7, 0)).isEqualTo("keeping pages: 7");
    }
}
