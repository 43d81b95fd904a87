package org.hearsay.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SoughtWordsTest {
    private final SoughtWords words = new SoughtWords(Set.of("ferry", "health", "𝐚𝐛𝐜", "no"));

    @Test
    void wordsOfAKeyAreSeen() {
        words.see("the ferry runs again");
        assertThat(words.hasSeen("ferry")).isTrue();
        assertThat(words.hasSeen("health")).isFalse();
    }

    @Test
    void ofATextOnlySmallWordsAreSeen() {
        words.seeSmall("Health is no ferry. 𝐚𝐛𝐜");
        assertThat(List.of("ferry", "𝐚𝐛𝐜", "health"))
                .filteredOn(words::hasSeen)
                .containsExactly("ferry");
    }

    @Test
    void aWordThatIsNotWantedIsNotSeen() {
        words.see("the ferry runs again");
        assertThat(words.hasSeen("again")).isFalse();
    }
}
