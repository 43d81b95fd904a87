package org.hearsay.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SortedSet;
import org.junit.jupiter.api.Test;

class CuesTest {
    private final Cues cues = new Cues(new Vocabulary());

    private SortedSet<String> added(String cue) {
        return cues.read(cue, "en").added();
    }

    @Test
    void wordsOfSayingAddNothing() {
        assertThat(added("said in a statement")).isEmpty();
        assertThat(added("later told")).isEmpty();
        assertThat(added("according to")).isEmpty();
    }

    @Test
    void noCueAddsNothing() {
        assertThat(added("")).isEmpty();
    }

    @Test
    void wordsThatMeanMoreAreAdded() {
        assertThat(added("vowed")).isEqualTo(added("vows")).hasSize(1);
    }

    @Test
    void whoDenouncesDeniesNothing() {
        assertThat(cues.read("denounced", "en").denies()).isFalse();
        assertThat(cues.read("denied", "en").denies()).isTrue();
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
