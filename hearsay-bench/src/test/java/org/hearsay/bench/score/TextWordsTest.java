package org.hearsay.bench.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextWordsTest {
    @Test
    void cutsAtWhateverIsNeitherLetterNorDigit() {
        assertThat(TextWords.of("It\u2019s 3.5 km\u00b2 \u2014 caf\u00e9_1"))
                .containsExactly("It", "s", "3", "5", "km\u00b2", "caf\u00e9_1");
    }

    @Test
    void countsRunsOfWords() {
        assertThat(TextWords.runs("a b a b", 2))
                .containsEntry(List.of("a", "b"), 2)
                .containsEntry(List.of("b", "a"), 1);
    }

    @Test
    void takesAShortTextForOneRun() {
        assertThat(TextWords.runs("a b", 4)).containsOnlyKeys(List.of("a", "b"));
    }

    @Test
    void findsNoRunInNothing() {
        assertThat(TextWords.runs(" - ", 4)).isEmpty();
    }
}
