package org.hearsay.app.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OverflowTest {
    private static byte[] bytes(int number) {
        return ("piece " + number).repeat(number % 7 + 1).getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void givesEachPieceBackInAnyOrder() throws IOException {
        try (Overflow overflow = new Overflow()) {
            List<Overflow.Piece> pieces = new ArrayList<>();
            for (int number = 0; number < 50; number++) {
                pieces.add(overflow.write(bytes(number)));
            }
            overflow.requireAllWritten();
            for (int number = 49; number >= 0; number--) {
                assertThat(overflow.read(pieces.get(number))).isEqualTo(bytes(number));
            }
        }
    }

    @Test
    void takesPiecesFromManyThreads() throws IOException {
        try (Overflow overflow = new Overflow()) {
            List<Overflow.Piece> pieces = IntStream.range(0, 500)
                    .parallel()
                    .mapToObj(number -> overflow.write(bytes(number)))
                    .toList();
            for (int number = 0; number < 500; number++) {
                assertThat(overflow.read(pieces.get(number))).isEqualTo(bytes(number));
            }
        }
    }

    @Test
    void tellsThatAPieceCouldNotBeWritten() {
        Overflow overflow = new Overflow();
        overflow.write(bytes(1));
        overflow.close();
        overflow.write(bytes(2));
        assertThatThrownBy(overflow::requireAllWritten)
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("cannot keep in ");
    }
}
