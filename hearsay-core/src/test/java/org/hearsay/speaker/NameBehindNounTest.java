package org.hearsay.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameBehindNounTest {
    @Test
    void namesAFirmBehindWhatItIs() {
        assertThat(new Pages()
                        .page("It rained. Then Norland parking app Orrin said it was late.")
                        .says("Norland parking app Orrin", "it was late")
                        .names())
                .containsExactly("Orrin");
    }

    @Test
    void leavesWordsForPeopleOfAPlaceAsTheyAre() {
        assertThat(new Pages()
                        .page("It rained. Then many voters in Orrin said it was late.")
                        .says("many voters in Orrin", "it was late")
                        .names())
                .containsExactly("many voters in Orrin");
    }

    @Test
    void leavesAnAgencyThatPassesOnWhatOthersSaidAsItIsCalled() {
        assertThat(new Pages()
                        .page("It rained. Then the Norland news agency Orrin said it was late.")
                        .says("the Norland news agency Orrin", "it was late")
                        .names())
                .containsExactly("the Norland news agency Orrin");
    }

    @Test
    void takesNoQuantityAndNoDayForWhatSomethingIs() {
        assertThat(new Pages()
                        .page(
                                "It rained. Then several Orrinians said it was late. In a release Wednesday the port said no.")
                        .says("several Orrinians", "it was late")
                        .names())
                .containsExactly("several Orrinians");
        assertThat(new Pages()
                        .page("It rained. It was late, said a release Wednesday.")
                        .says("a release Wednesday", "It was late")
                        .names())
                .doesNotContain("Wednesday");
    }

    @Test
    void namesAFullNameBehindAnyNoun() {
        assertThat(new Pages()
                        .page("It rained. Then registered dietitian Ada K. Holm Berg said it was late.")
                        .says("registered dietitian Ada K. Holm Berg", "it was late")
                        .names())
                .containsExactly("Ada K. Holm Berg");
    }
}
