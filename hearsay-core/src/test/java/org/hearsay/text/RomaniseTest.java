package org.hearsay.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RomaniseTest {
    @Test
    void writesRussianAndUkrainianLettersEachTheirWay() {
        assertThat(Romanise.of("Григорий", "ru")).isEqualTo("Grigoriy");
        assertThat(Romanise.of("Григорій", "uk")).isEqualTo("Hryhoriy");
    }

    @Test
    void keepsCapitalsAndLettersThatAreLatin() {
        assertThat(Romanise.of("Щукин", "ru")).isEqualTo("Shchukin");
        assertThat(Romanise.of("Kowarik-2", "ru")).isEqualTo("Kowarik-2");
    }

    @Test
    void signsThatSoundByNothingGo() {
        assertThat(Romanise.of("Гоголь", "ru")).isEqualTo("Gogol");
    }
}
