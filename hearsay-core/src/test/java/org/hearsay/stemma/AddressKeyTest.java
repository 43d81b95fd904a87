package org.hearsay.stemma;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressKeyTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://oller.example/a/1",
                "http://www.oller.example/a/1/",
                "https://OLLER.example/a/1#top",
                "https://oller.example/a/1?utm_source=mail&utm_medium=x",
                "oller.example/a/1"
            })
    void onePageHasOneKeyHoweverItsAddressIsWritten(String address) {
        assertThat(AddressKey.of(address)).isEqualTo("oller.example/a/1");
    }

    @Test
    void whatAPageIsAskedForTellsItFromOthers() {
        assertThat(AddressKey.of("https://oller.example/?p=1"))
                .isNotEqualTo(AddressKey.of("https://oller.example/?p=2"));
    }

    @Test
    void aFrontPageIsNoArticle() {
        assertThat(AddressKey.of("https://oller.example/")).isNull();
        assertThat(AddressKey.of(null)).isNull();
        assertThat(AddressKey.of("#top")).isNull();
    }
}
