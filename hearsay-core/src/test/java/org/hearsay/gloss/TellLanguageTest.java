package org.hearsay.gloss;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.text.Words;
import org.junit.jupiter.api.Test;

class TellLanguageTest {
    private static String told(String words) {
        return TellLanguage.of(Words.of(words));
    }

    @Test
    void tellsAFewWordsByTheSmallOnesAmongThem() {
        assertThat(told("Es insoportable para los vecinos")).isEqualTo("es");
        assertThat(told("Das ist für die Anwohner unerträglich")).isEqualTo("de");
        assertThat(told("C'est insupportable pour les riverains")).isEqualTo("fr");
        assertThat(told("It is unbearable for the neighbours")).isEqualTo("en");
    }

    @Test
    void tellsRussianFromUkrainianByTheirLetters() {
        assertThat(told("Это невыносимо")).isEqualTo("ru");
        assertThat(told("Це неможливо, її не чути")).isEqualTo("uk");
    }

    @Test
    void takesForEnglishWhatNothingTells() {
        assertThat(told("")).isEqualTo("en");
        assertThat(told("Tarnburg 2031")).isEqualTo("en");
    }
}
