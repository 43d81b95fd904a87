package org.hearsay.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CuesTest {
    private final Cues cues = new Cues(new Vocabulary());

    @Test
    void wordsOfSayingAddNothing() {
        assertThat(cues.added("said in a statement")).isEmpty();
        assertThat(cues.added("later told")).isEmpty();
        assertThat(cues.added("according to")).isEmpty();
    }

    @Test
    void noCueAddsNothing() {
        assertThat(cues.added("")).isEmpty();
    }

    @Test
    void wordsThatMeanMoreAreAdded() {
        assertThat(cues.added("vowed")).isEqualTo(cues.added("vows")).hasSize(1);
    }

    @Test
    void keepsApartWhatOneSpeakerTellsAndDoesInWordsOfAnother() {
        assertThat(new Told()
                        .cued("a", "Nils Aaberg", "condemned", "the fire at the harbour")
                        .cued("b", "Nils Aaberg", "vowed", "to find whoever lit the fire at the old harbour warehouse")
                        .isOne())
                .isFalse();
    }
}
