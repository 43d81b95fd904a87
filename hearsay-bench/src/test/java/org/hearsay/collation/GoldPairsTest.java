package org.hearsay.collation;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.text.Tokens;
import org.junit.jupiter.api.Test;

class GoldPairsTest {
    private static final Language LANGUAGE = new Language();

    private final GoldPairs.Pair pair = new GoldPairs.Pair(
            Rendering.of(Tokens.of("old ferry sank"), LANGUAGE),
            Rendering.of(Tokens.of("vessel sank"), LANGUAGE),
            new boolean[] {false, false, true, false, false, true},
            false);

    @Test
    void linksTheSameWordsTheOtherWayRound() {
        GoldPairs.Pair other = pair.otherWay();
        for (int i = 0; i < pair.a().size(); i++) {
            for (int j = 0; j < pair.b().size(); j++) {
                assertThat(other.isLinked(j, i)).isEqualTo(pair.isLinked(i, j));
            }
        }
        assertThat(other.a()).isEqualTo(pair.b());
        assertThat(other.turned()).isTrue();
    }

    @Test
    void tellsTheWordsWithoutCounterpart() {
        assertThat(pair.aloneInA()).containsExactly(true, false, false);
        assertThat(pair.aloneInB()).containsExactly(false, false);
    }
}
