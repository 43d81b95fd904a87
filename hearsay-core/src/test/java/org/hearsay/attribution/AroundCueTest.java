package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AroundCueTest {
    private final AroundCue around = new AroundCue(new CueTable("en"));

    @Test
    void takesTheSentenceOnBothSidesOfSourceAndCue() {
        assertThat(drawn("The quay is/VBZ old, Holm/NNP said/VBD, and/CC the/DT crane/NN too."))
                .isEqualTo("The quay is old | and the crane too");
        assertThat(drawn("The quay is/VBZ old, Holm/NNP said/VBD, will/MD be/VB shut/VBN."))
                .isEqualTo("The quay is old | will be shut");
    }

    @Test
    void leavesWhatTheSourceDoesNextAndWhereItWasSaid() {
        assertThat(drawn("The quay is/VBZ old, Holm/NNP said/VBD, and/CC left/VBD the/DT room."))
                .isEqualTo("The quay is old");
        assertThat(drawn("The quay is/VBZ old, Holm/NNP said/VBD, adding/VBG that/IN it/PRP leaks."))
                .isEqualTo("The quay is old");
        assertThat(drawn("The quay is/VBZ old, Holm/NNP said/VBD, the/DT oldest/JJS of/IN all."))
                .isEqualTo("The quay is old");
        assertThat(drawn("The quay is/VBZ old, Holm/NNP said/VBD, in/IN a/DT short/JJ letter."))
                .isEqualTo("The quay is old");
    }

    @Test
    void takesAReasonThatAPrepositionOpens() {
        assertThat(drawn("The quay is/VBZ old, Holm/NNP said/VBD, in/IN part/NN because/IN it/PRP leaks/VBZ."))
                .isEqualTo("The quay is old | in part because it leaks");
    }

    @Test
    void takesAClauseThatTheFirstSideAnnounces() {
        assertThat(drawn("A sign/NN it/PRP is/VBZ, Holm/NNP said/VBD, that/IN the/DT quay/NN leaks/VBZ."))
                .isEqualTo("A sign it is | that the quay leaks");
    }

    private String drawn(String tagged) {
        Signs signs = Tagged.signs(tagged);
        return Tagged.content(
                signs, around.draw(List.of(Tagged.found(0, 4, 5, 6)), signs).get(0));
    }
}
