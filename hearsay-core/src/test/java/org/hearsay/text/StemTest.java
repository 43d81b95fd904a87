package org.hearsay.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemTest {
    @ParameterizedTest
    @CsvSource({
        "liberation, liberating",
        "liberated, liberate",
        "liberate, liberation",
        "retook, retaking",
        "retaken, retake",
        "confirmation, confirmed",
        "ferries, ferry",
        "withdrew, withdrawal",
        "servicemen, serviceman"
    })
    void bringsFormsOfOneWordTogether(String one, String other) {
        assertThat(Stem.of(one)).isEqualTo(Stem.of(other));
    }

    @Test
    void leavesShortWordsAndNumbers() {
        assertThat(Stem.of("is")).isEqualTo("is");
        assertThat(Stem.of("2,100")).isEqualTo("2,100");
    }

    @Property(tries = 200)
    void isNeverEmptyForAWord(@ForAll String word) {
        assertThat(Stem.of(word).isEmpty()).isEqualTo(word.isEmpty());
    }
}
