package org.hearsay.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordMeaningTest {
    private final WordMeaning meaning = WordMeaning.english();

    @Test
    void findsSynonymsNearerThanOtherWords() {
        assertThat(nearness("costly", "expensive")).isGreaterThan(nearness("costly", "ferry") + 0.2f);
        assertThat(nearness("troops", "soldiers")).isGreaterThan(0.5f);
    }

    @Test
    void findsAWordAsNearAsCanBeToItself() {
        assertThat(nearness("harbour", "harbour")).isBetween(0.95f, 1.05f);
    }

    @Test
    void doesNotKnowEveryWord() {
        assertThat(meaning.number("zzyzxq")).isEqualTo(-1);
    }

    private float nearness(String a, String b) {
        return meaning.nearness(meaning.number(a), meaning.number(b));
    }
}
