package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.model.Attribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColonSpeechTest {
    private final FindAttributions find = new FindAttributions();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Side note: The bridge is open for small boats only, and closes in May.",
                "Please note: The bridge is open for small boats only, and closes in May.",
                "If you want a bridge that lasts: The stone ones of Selm have stood for two hundred years.",
                "Emergency calls: The harbour answers them by day and by night, in two languages."
            })
    void takesNoLabelAndNoWishBeforeAColonForASaying(String text) {
        assertThat(find.find(Articles.of(text))).extracting(Attribution::rule).doesNotContain(ColonSpeech.RULE);
    }

    @Test
    void takesAVerbBeforeAColonForASaying() {
        assertThat(find.find(Articles.of(
                        "Harbour master Ada Holm says: The bridge is safe for everyone. We shall open it in May.")))
                .hasSize(1);
    }
}
