package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesBeforeTest {
    private final SentencesBefore before = new SentencesBefore(new CueTable("en"));

    @Test
    void readsASentenceWhoseLastWordsSayWhoSaysSo() {
        assertThat(read("The level is/VBZ twice as high, the/DT researchers/NNS report/NN ."))
                .containsExactly("The level is twice as high");
        assertThat(read("The level is/VBZ twice as high, said/VBD its/PRP$ head/NN , Dr./NNP Ada/NNP Holm/NNP ."))
                .containsExactly("The level is twice as high");
        assertThat(read("The level is/VBZ twice as high, Ada/NNP Holm/NNP declared/VBD at a briefing."))
                .containsExactly("The level is twice as high");
    }

    @Test
    void readsWhatACourtHeardWithoutASource() {
        Signs signs = Tagged.signs("Only four of the lamps worked/VBD, the/DT court/NN heard/VBD .");
        Found only = before.addTo(List.of(), signs).get(0);
        assertThat(Tagged.content(signs, only)).isEqualTo("Only four of the lamps worked");
        assertThat(only.source()).isNull();
    }

    @Test
    void leavesWhatIsNoSourceOrNoVerb() {
        assertThat(read("The masters met/VBD in May and June, in/IN a/DT swing/NN state/NN ."))
                .isEmpty();
        assertThat(read("The paper is/VBZ about masters, pilots/NNS and/CC owners/NNS say/VBP ."))
                .isEmpty();
        assertThat(read("When the masters of Tolvik met/VBD, Holm/NNP said/VBD ."))
                .isEmpty();
    }

    @Test
    void takesThePlaceOfAnUnsureReadingOfTheSameCue() {
        Signs signs = Tagged.signs("The level is/VBZ twice as high, they/PRP report/VBP .");
        Found part = Tagged.found(4, 6, 7, 8);
        assertThat(before.addTo(List.of(part), signs)).containsExactly(part);
        assertThat(before.addTo(List.of(part.withConfidence(0.5)), signs))
                .extracting(one -> Tagged.content(signs, one))
                .containsExactly("The level is twice as high");
    }

    private List<String> read(String tagged) {
        Signs signs = Tagged.signs(tagged);
        return before.addTo(List.of(), signs).stream()
                .map(one -> Tagged.content(signs, one))
                .toList();
    }
}
