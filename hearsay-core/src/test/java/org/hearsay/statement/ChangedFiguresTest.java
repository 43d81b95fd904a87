package org.hearsay.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChangedFiguresTest {
    private static final String ELSEWHERE = "the ferry would stay at the quay until the divers had seen the hull";

    private static Told toll(String here, String there) {
        return new Told()
                .said("a", "Nils Aaberg", "the collision in the strait had injured " + here + " people on the ferry")
                .said("b", "Nils Aaberg", "the collision in the strait had injured " + there + " people on the ferry");
    }

    private static Told copied(String here, String there) {
        return toll(here, there).said("a", "Ines Roth", ELSEWHERE).said("b", "Ines Roth", ELSEWHERE);
    }

    @Test
    void joinsACopyWhoseDigitsChangedPlacesOnPagesThatCopy() {
        assertThat(copied("14", "41").statements()).hasSize(2);
    }

    @Test
    void joinsACopyThatLostADigitOnPagesThatCopy() {
        assertThat(copied("140", "14").statements()).hasSize(2);
    }

    @Test
    void keepsAHigherTollApartOnPagesThatCopy() {
        assertThat(copied("14", "16").statements()).hasSize(3);
    }

    @Test
    void keepsChangedDigitsApartOnPagesThatHaveNothingElseInCommon() {
        assertThat(toll("14", "41").statements()).hasSize(2);
    }
}
