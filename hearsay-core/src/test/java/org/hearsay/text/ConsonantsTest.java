package org.hearsay.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConsonantsTest {
    private static boolean alike(String one, String other) {
        return Consonants.areAlike(Consonants.of(one), Consonants.of(other));
    }

    @Test
    void spellingsOfOneNameAreAlike() {
        assertThat(alike("wolkonski", "volkonskiy")).isTrue();
        assertThat(alike("chaykovskiy", "tschaikowski")).isFalse();
        assertThat(alike("kowarik", "kovarik")).isTrue();
    }

    @Test
    void aCaseEndingChangesNoNameOfThreeConsonantsOrMore() {
        assertThat(alike("volkonsk", "volkonskogo")).isTrue();
        assertThat(alike("an", "anton")).isFalse();
    }

    @Test
    void vowelsAloneAreAlikeToNothing() {
        assertThat(alike("ai", "ei")).isFalse();
    }
}
