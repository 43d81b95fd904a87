package org.hearsay.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NearCopyTest {
    private final Vocabulary vocabulary = new Vocabulary();
    private final WordRelations relations = new WordRelations(vocabulary);
    private final ReadContent reader = new ReadContent(vocabulary);

    @Test
    void aNegationPutInTurnsTheSense() {
        assertThat(between("The miners are all of them well today.", "The miners are not all of them well today.")
                        .turned())
                .isEqualTo(1);
    }

    @Test
    void aContraryWordTurnsTheSense() {
        assertThat(between("The wind was far below the limit that day.", "The wind was far above the limit that day.")
                        .turned())
                .isEqualTo(1);
    }

    @Test
    void aNegationAndAContraryWordAtOnePlaceTurnNothing() {
        assertThat(between("the crane was safe on that day", "the crane was not unsafe on that day")
                        .turned())
                .isZero();
    }

    @Test
    void aNegationThatStandsElsewhereTurnsNothing() {
        assertThat(between("the sea does not read your reports", "the sea reads none of your reports")
                        .turned())
                .isZero();
    }

    @Test
    void wordsThatChangePlacesTurnTheSense() {
        assertThat(between(
                                "Buses will be faster than cars on the avenue this year.",
                                "Cars will be faster than buses on the avenue this year.")
                        .turned())
                .isPositive();
    }

    @Test
    void anotherOfItsKindIsSeen() {
        assertThat(between("We shall open the bridge again in spring.", "We shall open the bridge again in autumn.")
                        .others())
                .isEqualTo(1);
    }

    @Test
    void theSpeakerInTheSteadOfSomebodyElseIsAnotherDoer() {
        assertThat(between("I lost because of the ninth move.", "My opponent lost because of the ninth move.")
                        .doers())
                .isEqualTo(1);
    }

    @Test
    void anotherTranslationIsNoCopy() {
        assertThat(between("We will never forget the help of our friends.", "Nobody here forgets who stood by us."))
                .isEqualTo(new NearCopy(0, 0, 0));
    }

    private NearCopy between(String one, String other) {
        return NearCopy.of(reader.read(one, "en"), reader.read(other, "en"), relations);
    }
}
