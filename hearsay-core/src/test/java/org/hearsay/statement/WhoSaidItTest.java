package org.hearsay.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.model.Statement;
import org.junit.jupiter.api.Test;

class WhoSaidItTest {
    private static final String LONG =
            "approval from the harbour board was needed before any of the new cranes could be moved to the eastern quay";

    private static final String APPROVED =
            "the harbour board had approved three new cranes for the eastern quay and would sell the old ones in autumn";
    private static final String APPROVED_CLOSELY =
            "three new cranes for its eastern quay: the harbour board had approved them and would in autumn sell the old ones";
    private static final String APPROVED_AGAIN =
            "three new cranes for the eastern quay had been approved by the harbour board, which would sell the old ones in autumn";

    @Test
    void joinsOtherWordsOfOneNamedSpeaker() {
        assertThat(new Told()
                        .said("a", "Nils Aaberg", "the harbour board would move its new cranes to the eastern quay")
                        .said("b", "Nils Aaberg", "the new cranes of the harbour would be moved to the east quay")
                        .isOne())
                .isTrue();
    }

    @Test
    void joinsTheFewWordsOfAHeadlineToThoseThatTheSpeakerSaysBelow() {
        assertThat(new Told()
                        .headed("a", "Nils Aaberg", "we asked nobody")
                        .said(
                                "a",
                                "Nils Aaberg",
                                "three cranes were moved to the eastern quay in a storm, which the harbour board had forbidden in March, and we asked nobody")
                        .isOne())
                .isTrue();
    }

    @Test
    void keepsOtherWordsOfSpeakersWithoutANameApart() {
        assertThat(new Told()
                        .somebody("a", "the harbour board would move its new cranes to the eastern quay")
                        .somebody("b", "the new cranes of the harbour would be moved to the east quay")
                        .isOne())
                .isFalse();
    }

    @Test
    void joinsOtherWordsOfOneWhoIsCalledTheSameThoughNotNamed() {
        assertThat(new Told()
                        .called("a", "the local harbour master", APPROVED)
                        .called("b", "a harbour master", APPROVED_AGAIN)
                        .isOne())
                .isTrue();
    }

    @Test
    void keepsOtherWordsOfThoseWhoAreCalledOtherwiseApart() {
        assertThat(new Told()
                        .called("a", "the harbour master", APPROVED)
                        .called("b", "two fishermen", APPROVED_AGAIN)
                        .isOne())
                .isFalse();
    }

    @Test
    void joinsOneWithoutANameToTheNamedOneWhomAnotherPageCallsTheSame() {
        assertThat(new Told()
                        .called("a", "a harbour master", APPROVED)
                        .called("b", "Nils Aaberg", "Nils Aaberg, the harbour master", APPROVED_AGAIN)
                        .isOne())
                .isTrue();
    }

    @Test
    void joinsOneWithoutANameToTheNamedOneWhomAPageDescribesSo() {
        assertThat(new Told()
                        .called("a", "a harbour master", APPROVED)
                        .described("b", "Nils Aaberg", "harbour master", APPROVED_AGAIN)
                        .isOne())
                .isTrue();
    }

    @Test
    void keepsOtherWordsOfAMinisterAndOfAMinistersSpokeswomanApart() {
        assertThat(new Told()
                        .called("a", "the minister's spokeswoman", APPROVED)
                        .called("b", "Nils Aaberg", "Prime Minister Nils Aaberg", APPROVED_AGAIN)
                        .isOne())
                .isFalse();
        assertThat(new Told()
                        .called("a", "a spokeswoman for the minister", APPROVED)
                        .called("b", "Nils Aaberg", "Prime Minister Nils Aaberg", APPROVED_AGAIN)
                        .isOne())
                .isFalse();
    }

    @Test
    void joinsAHeadlineWithTheTextInOtherWords() {
        assertThat(new Told()
                        .headed("a", "Nils Aaberg", "harbour board to move new cranes to eastern quay")
                        .said("a", "Nils Aaberg", "the new cranes of the harbour board would be moved to the east quay")
                        .isOne())
                .isTrue();
    }

    @Test
    void joinsLongSharedWordingThoughNoSpeakerIsNamed() {
        assertThat(new Told()
                        .somebody("a", LONG)
                        .somebody("b", LONG + " this summer")
                        .isOne())
                .isTrue();
    }

    @Test
    void keepsShortSharedWordingApartWhereNoSpeakerIsNamed() {
        assertThat(new Told()
                        .somebody("a", "the new cranes")
                        .somebody("b", "the new cranes")
                        .isOne())
                .isFalse();
    }

    @Test
    void meetsWhatOthersJoinThoughItsOwnSpeakerIsNotTold() {
        String misread = APPROVED + ", he told guests in the old customs house by the river";
        assertThat(new Told()
                        .said("a", "Nils Aaberg", APPROVED)
                        .somebody("b", misread)
                        .said(
                                "c",
                                "Nils Aaberg",
                                "cranes, three of them and new, had been approved by the harbour board")
                        .isOne())
                .isTrue();
    }

    @Test
    void joinsOtherWordsOfOneWithoutANameOnlyWhereOneKnownByNameSpeaksOnBothPages() {
        Told strangers = new Told().called("a", "the report", APPROVED).called("b", "two fishermen", APPROVED_CLOSELY);
        assertThat(strangers.statements()).hasSize(2);
        Told known = new Told()
                .called("a", "the report", APPROVED)
                .called("b", "two fishermen", APPROVED_CLOSELY)
                .said("a", "Ines Roth", "rain fell on the lighthouse")
                .said("b", "Ines Roth", "rain fell on the lighthouse");
        assertThat(known.statements()).hasSize(2);
    }

    @Test
    void countsAnAttributionWithinAnotherAsNoSecondWitness() {
        assertThat(new Told()
                        .said("a", "Nils Aaberg", "people say that " + LONG)
                        .within("a", "Nils Aaberg", LONG)
                        .isOne())
                .isFalse();
    }

    @Test
    void joinsTheWordsOfOneWhoseNameIsSpeltOtherwise() {
        assertThat(new Told()
                        .said("a", "Nils Aaberg", LONG)
                        .said("b", "Nils Aaberk", LONG + " this summer")
                        .isOne())
                .isTrue();
    }

    @Test
    void keepsTheWordsOfTwoNamedSpeakersApart() {
        assertThat(new Told()
                        .said("a", "Nils Aaberg", LONG)
                        .said("b", "Ines Roth", LONG)
                        .isOne())
                .isFalse();
    }

    @Test
    void keepsOtherWordsOnOnePageApart() {
        assertThat(new Told()
                        .said("a", "Nils Aaberg", "the harbour board would move its new cranes to the eastern quay")
                        .said("a", "Nils Aaberg", "the new cranes of the harbour would be moved to the east quay")
                        .isOne())
                .isFalse();
    }

    @Test
    void joinsAHeadlineWithTheTextUnderIt() {
        assertThat(new Told()
                        .said("a", "Nils Aaberg", "the harbour board would move its new cranes to the eastern quay")
                        .said("a", "Nils Aaberg", "the harbour board would move its new cranes this summer")
                        .isOne())
                .isTrue();
    }

    @Test
    void putsWordsThatFitAStatementAndItsDenialToTheOneWithMoreWitnesses() {
        List<Statement> statements = new Told()
                .said(
                        "a",
                        "Nils Aaberg",
                        "We shall move the cranes in June, and the fishermen will keep the eastern quay.")
                .said("b", "Nils Aaberg", "the cranes would be moved in June and fishermen keep the eastern quay")
                .said(
                        "c",
                        "Nils Aaberg",
                        "We shall not move the cranes in June, but the fishermen will keep the eastern quay.")
                .said("d", "Nils Aaberg", "the fishermen will keep the eastern quay")
                .statements();
        assertThat(statements).extracting(one -> one.witnesses().size()).containsExactlyInAnyOrder(1, 3);
    }
}
