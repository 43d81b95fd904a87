package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTextTest {
    private static final int SIZE = 128 * 1024;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"",
                "'",
                "\u201C",
                "\u201D",
                "\u00AB",
                "\u201C\u2018",
                "\"a",
                "''",
                "\n",
                "\n\"",
                "\u201Ca\n\n",
                ":",
                "said: ",
                "he said \"",
                "(",
                "and ",
                "\"a.\" ",
                ", who said "
            })
    void readsMarksWithoutSenseInLinearTime(String piece) {
        FindAttributions find = new FindAttributions();
        find.find(Articles.of("He said that it was so."));
        long small = cost(find, piece.repeat(SIZE / 2 / piece.length()));
        long large = cost(find, piece.repeat(SIZE / piece.length()));
        assertThat(large).as("milliseconds for twice the text").isLessThan(3 * small + 2000);
    }

    private static long cost(FindAttributions find, String text) {
        return Assertions.assertTimeout(Duration.ofSeconds(120), () -> {
            long start = System.nanoTime();
            find.find(Articles.of(text));
            return (System.nanoTime() - start) / 1_000_000;
        });
    }
}
