package org.hearsay.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChangedPlacesTest {
    @Test
    void figuresThatChangePlacesMakeAnotherStatement() {
        assertThat(told(
                        "Forty boats are missing tonight, and twelve came home to the harbour.",
                        "twelve boats were missing that night while forty had come home to the harbour"))
                .isFalse();
    }

    @Test
    void figuresInTheSamePlacesMakeNone() {
        assertThat(told(
                        "Forty boats are missing tonight, and twelve came home to the harbour.",
                        "forty boats were missing that night while twelve had come home to the harbour"))
                .isTrue();
    }

    @Test
    void aComparisonTurnedRoundIsAnotherStatement() {
        assertThat(told(
                        "The lighthouse is older than the chapel on the hill.",
                        "the chapel on the hill was older than the lighthouse"))
                .isFalse();
    }

    @Test
    void aComparisonInOtherWordsIsTheSame() {
        assertThat(told(
                        "The lighthouse is older than the chapel on the hill.",
                        "the lighthouse was older than the chapel on the hill"))
                .isTrue();
    }

    @Test
    void aDayInWordsIsTheDayInDigits() {
        assertThat(told(
                        "The ferry stops on the twentieth of April and returns in the autumn.",
                        "the ferry would stop on 20 April and return in the autumn"))
                .isTrue();
    }

    @Test
    void anotherDayInWordsIsAnotherDay() {
        assertThat(told(
                        "The ferry stops on the twentieth of April and returns in the autumn.",
                        "the ferry would stop on the tenth of April and return in the autumn"))
                .isFalse();
    }

    @Test
    void theMonthOfMayIsAMonth() {
        assertThat(told(
                        "The pilot boat was painted again in March, as every year.",
                        "The pilot boat was painted again in May, as every year."))
                .isFalse();
    }

    private static boolean told(String one, String other) {
        return new Told()
                .said("a", "Ruth Reef", one)
                .said("b", "Ruth Reef", other)
                .isOne();
    }
}
