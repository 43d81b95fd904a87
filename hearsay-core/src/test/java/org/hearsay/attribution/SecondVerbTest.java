package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SecondVerbTest {
    private final SecondVerb second = new SecondVerb(new CueTable("en"));

    @Test
    void partsWhatIsSaidUnderTwoVerbsOfOneSource() {
        Signs signs =
                Tagged.signs("Holm/NNP said/VBD the quay was/VBD shut/VBN and/CC also/RB urged/VBD masters to wait .");
        List<Found> parted = second.part(List.of(Tagged.found(2, 12, 0, 1)), signs);
        assertThat(parted)
                .extracting(one -> Tagged.content(signs, one))
                .containsExactly("the quay was shut", "masters to wait");
        assertThat(parted.get(1).source()).isEqualTo(parted.get(0).source());
    }

    @Test
    void leavesWhatTheSpeakerSaysHeFelt() {
        Signs signs = Tagged.signs("Holm/NNP said/VBD she/PRP was/VBD tired/JJ and/CC wanted/VBD to/TO leave/VB now .");
        assertThat(second.part(List.of(Tagged.found(2, 10, 0, 1)), signs)).hasSize(1);
    }

    @Test
    void leavesAVerbInAnotherTense() {
        Signs signs = Tagged.signs("Holm/NNP said/VBD the masters meet/VBP and/CC say/VBP what they want .");
        assertThat(second.part(List.of(Tagged.found(2, 10, 0, 1)), signs)).hasSize(1);
    }
}
