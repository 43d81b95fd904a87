package org.hearsay.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.model.Statement;
import org.junit.jupiter.api.Test;

class BandTest {
    private static final String WORDS = "the harbour board would move its seven new cranes to the eastern quay in June";

    @Test
    void sameWordsAreIdenticalWhateverTheirMarks() {
        assertThat(band(WORDS, "The harbour board would move its seven new cranes, to the eastern quay, in June!"))
                .isEqualTo(Statement.Band.IDENTICAL);
    }

    @Test
    void aPartOfTheWordsIsEdited() {
        assertThat(band(WORDS, "the harbour board would move its seven new cranes to the eastern quay"))
                .isEqualTo(Statement.Band.EDITED);
    }

    @Test
    void otherWordsSayHowSureTheyAre() {
        Statement statement = new Told()
                .said("a", "Nils Aaberg", WORDS)
                .said(
                        "b",
                        "Nils Aaberg",
                        "In June, seven new cranes go to the quay in the east, by decision of the harbour's board")
                .statements()
                .get(0);
        assertThat(statement.witnesses()).hasSize(2);
        assertThat(statement.band())
                .isEqualTo(
                        statement.probability() >= 0.8
                                ? Statement.Band.OTHER_WORDING
                                : statement.probability() >= 0.6 ? Statement.Band.PROBABLE : Statement.Band.UNDECIDED);
    }

    private static Statement.Band band(String one, String other) {
        return new Told()
                .said("a", "Nils Aaberg", one)
                .said("b", "Nils Aaberg", other)
                .statements()
                .get(0)
                .band();
    }
}
