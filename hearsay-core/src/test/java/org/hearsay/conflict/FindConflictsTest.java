package org.hearsay.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Apparatus;
import org.hearsay.model.Attribution;
import org.hearsay.model.ClaimedValue;
import org.hearsay.model.Conflict;
import org.hearsay.model.Conflict.Relation;
import org.hearsay.model.Dossier;
import org.hearsay.model.Place;
import org.hearsay.model.Span;
import org.hearsay.model.Statement;
import org.hearsay.model.Token;
import org.hearsay.model.Witness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FindConflictsTest {
    private final FindConflicts findConflicts = new FindConflicts();

    @Test
    void asksHowManyWereInjuredWhereTwoFiguresExcludeEachOther() {
        Conflict conflict = only(Dossiers.of(
                "The fire injured 14 people.",
                "Forty-one people were injured in the fire.",
                "The fire injured 14 people in all."));
        assertThat(conflict.relation()).isEqualTo(Relation.CONFLICT);
        assertThat(conflict.question()).isEqualTo("How many people were injured?");
        assertThat(values(conflict)).containsExactly("14", "41");
    }

    @Test
    void readsATollWhateverStandsBetweenItAndItsNumber() {
        Conflict conflict = only(Dossiers.of(
                "At least 12 people were killed when the ferry Marla sank off Tolvik.",
                "The death toll from the sinking of the ferry Marla off the port of Tolvik rose to 19."));
        assertThat(conflict.relation()).isEqualTo(Relation.UPDATED);
        assertThat(values(conflict)).containsExactly("12", "19");
    }

    @Test
    void takesTheDayOnWhichATollRoseForNoDayOfDeath() {
        assertThat(findConflicts.find(Dossiers.of(
                        "The mayor of Tolvik, Jon Rask, died on March 10, the family said.",
                        "The death toll from the Tolvik storm rose on March 13, the mayor's office said.")))
                .noneMatch(conflict -> conflict.relation() == Relation.CONFLICT);
    }

    @Test
    void asksForTheNounOfTwoVerbsThatAreJoined() {
        Conflict conflict = only(Dossiers.of(
                "The ferry Marla was repaired in Tolvik and was last inspected in March 2030.",
                "The ferry Marla was repaired in Tolvik and was last inspected in June 2030."));
        assertThat(conflict.question()).contains("ferry").doesNotContain(" and ");
    }

    @Test
    void holdsNoTwoPricesOfAPageAgainstEachOther() {
        assertThat(
                        findConflicts.find(
                                Dossiers.of(
                                        "The Meadow mat costs about $80, so it is not cheap.\n\nThe Birch mat usually costs $100 per piece.")))
                .noneMatch(conflict -> conflict.relation() == Relation.CONFLICT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ada Rask, 45, was at the wheel.",
                "The captain, Ada Rask (45), was at the wheel.",
                "Ada Rask, the 45-year-old captain, was at the wheel.",
                "The 45-year-old captain Ada Rask was at the wheel."
            })
    void holdsTwoAgesOfOnePersonAgainstEachOtherHoweverTheyAreTold(String sentence) {
        Conflict conflict = only(Dossiers.ofOneDay("The ferry is led by Ada Rask, aged 54.", sentence));
        assertThat(conflict.question()).isEqualTo("How old is Ada Rask?");
    }

    @Test
    void takesTheAgesOfAListForThoseOfTheNamesBeforeThem() {
        assertThat(findConflicts.find(Dossiers.ofOneDay(
                        "Killed were Ada Rask, a 34-year-old teacher, and Ole Berg, a 9-year-old.",
                        "Killed were Ole Berg, 9, and Ada Rask, 34.")))
                .noneMatch(conflict -> conflict.relation() == Relation.CONFLICT);
    }

    @Test
    void holdsNoTwoFoundingsAgainstEachOther() {
        assertThat(findConflicts.find(Dossiers.of(
                        "Founded in 2007, Larkwell Movers has offices in Port Ansel.",
                        "Founded in 2011, Dunmore Haulage is a family firm in Velm.")))
                .noneMatch(conflict -> conflict.relation() == Relation.CONFLICT);
    }

    @Test
    void namesTheThingWhosePriceIsInQuestion() {
        Conflict conflict = only(Dossiers.ofOneDay(
                "The new Velmora bridge cost 3.4 million crowns.", "The Velmora bridge cost 5.1 million crowns."));
        assertThat(conflict.question()).isEqualTo("How much does the Velmora bridge cost?");
    }

    @Test
    void takesAThingThatIsSpokenOfForNothingToldOfTheCounted() {
        assertThat(findConflicts.find(Dossiers.of(
                        "Two officials with knowledge of the rescue spoke.",
                        "Two officials with knowledge of the rescue spoke again.")))
                .isEmpty();
    }

    @Test
    void takesWhatIsToldBeforeAnAndForNothingToldOfTheNumberBehindIt() {
        assertThat(findConflicts.find(Dossiers.of(
                        "Fourteen people were injured and two members of the crew are missing.",
                        "Two members of the crew are missing.")))
                .extracting(Conflict::question)
                .contains("How many crew are missing?")
                .doesNotContain("How many crew were injured?");
    }

    @Test
    void countsNoDeadAmongWhatSomebodyWhoDiedLeft() {
        assertThat(findConflicts.find(Dossiers.of(
                        "The maker, who died in 1809 and left no more than nine, was poor.",
                        "The maker, who died in 1809 and left no more than nine, was rich.")))
                .extracting(Conflict::kind)
                .doesNotContain(Conflict.Kind.FIGURE);
    }

    @Test
    void takesTwoCountsOfOneDayForAConflictWhateverTheirOrder() {
        assertThat(only(Dossiers.ofOneDay("The flood killed 18 people.", "The flood killed 31 people."))
                        .relation())
                .isEqualTo(Relation.CONFLICT);
    }

    @Test
    void takesAGrowingCountForAnUpdate() {
        assertThat(only(Dossiers.of("The flood killed 18 people.", "The flood killed 31 people."))
                        .relation())
                .isEqualTo(Relation.UPDATED);
    }

    @Test
    void takesACountThatFallsBackForAConflict() {
        assertThat(only(Dossiers.of(
                                "The flood killed 18 people.",
                                "The flood killed 31 people.",
                                "The flood killed 18 people."))
                        .relation())
                .isEqualTo(Relation.CONFLICT);
    }

    @Test
    void takesARoundNumberForTheSame() {
        assertThat(only(Dossiers.of("More than 200 people were on board.", "There were 212 people on board."))
                        .relation())
                .isEqualTo(Relation.ROUNDED);
    }

    @Test
    void leavesARoundNumberOutOfAConflictThatItFits() {
        Conflict conflict = only(Dossiers.of(
                "More than 200 people were on board.",
                "There were 212 people on board.",
                "There were 221 people on board."));
        assertThat(values(conflict)).containsExactly("212", "221");
    }

    @Test
    void doesNotCompareTheKilledWithTheInjured() {
        assertThat(findConflicts.find(Dossiers.of("The fire killed 3 people.", "The fire injured 14 people.")))
                .allSatisfy(conflict -> assertThat(conflict.relation()).isEqualTo(Relation.SINGLE));
    }

    @Test
    void comparesAPageWithItself() {
        Conflict conflict = only(Dossiers.of(
                "The valley had been overrun by Orrish troops earlier this year. In August of the previous year, Orrish forces"
                        + " seized parts of the valley."));
        assertThat(conflict.kind()).isEqualTo(Conflict.Kind.DATE);
        assertThat(values(conflict)).containsExactlyInAnyOrder("2031", "2030-08");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The earthquake hit Tolvik on 12 March 2031. | The earthquake hit Tolvik in September 2030.
            The earthquake hit Tolvik on 12 March 2031. | The earthquake hit Tolvik in 2028.
            """)
    void takesEventsMonthsApartForTwo(String one, String other) {
        assertThat(new FindConflicts().find(Dossiers.of(one, one, other)))
                .extracting(Conflict::relation)
                .doesNotContain(Relation.CONFLICT);
    }

    @Test
    void holdsAnotherYearAgainstTheSameDay() {
        assertThat(new FindConflicts()
                        .find(Dossiers.of(
                                "The earthquake hit Tolvik on 12 March 2031.",
                                "The earthquake hit Tolvik on 12 March 2030.")))
                .extracting(Conflict::relation)
                .contains(Relation.CONFLICT);
    }

    @Test
    void asksWhenASampleWasCollected() {
        Conflict conflict = only(Dossiers.of(
                "The sample was collected on January 22, 2030 at the reservoir of Tolvik.",
                "The sample was collected on 21 January 2030 at the Tolvik reservoir."));
        assertThat(conflict.question()).isEqualTo("When was the sample collected?");
        assertThat(values(conflict)).containsExactly("2030-01-22", "2030-01-21");
    }

    @Test
    void takesTheDateOfASayingForNoFact() {
        assertThat(findConflicts.find(Dossiers.of(
                        "The minister said on Wednesday that the radar was inspected.",
                        "The minister said on Thursday that the radar was inspected.")))
                .isEmpty();
    }

    @Test
    void countsADayAsItsMonthWhereAnotherTellsTheMonthOnly() {
        Conflict conflict = only(Dossiers.of(
                "The radar was last inspected in October 2030.", "The radar was last inspected on October 14, 2030."));
        assertThat(conflict.relation()).isEqualTo(Relation.AGREEMENT);
        assertThat(values(conflict)).containsExactly("2030-10");
    }

    @Test
    void asksForTheNameOfAShipThatIsMisspelt() {
        Conflict conflict =
                only(Dossiers.of("The freighter Merrin Petrel was late.", "The freighter Merrin Petral was late."));
        assertThat(conflict.question()).isEqualTo("What is the freighter called?");
    }

    @Test
    void takesTwoTransliterationsForOneName() {
        assertThat(findConflicts.find(
                        Dossiers.of("The village Zhelvanovo was dark.", "The village Zelvanovo was dark.")))
                .isEmpty();
    }

    @Test
    void asksByWhatTitleASpeakerNamesAPerson() {
        Conflict conflict = only(titled(
                List.of("grateful", "to", "the", "President", "of", "State", "Affairs", "Comrade", "Ono", "Tar"),
                List.of("grateful", "to", "the", "Chairman", "of", "State", "Affairs", ",", "Comrade", "Ono", "Tar")));
        assertThat(conflict.question()).isEqualTo("By what title does the speaker speak of Ono Tar?");
        assertThat(values(conflict)).containsExactly("President of State Affairs", "Chairman of State Affairs");
    }

    @Test
    void namesThePersonWithInitials() {
        Conflict conflict = only(titled(
                List.of("grateful", "to", "the", "President", "L", ".", "Ono", "Tar"),
                List.of("grateful", "to", "the", "Chairman", "L", ".", "Ono", "Tar")));
        assertThat(conflict.question()).isEqualTo("By what title does the speaker speak of L. Ono Tar?");
    }

    @Test
    void takesCapitalsForNoOtherTitle() {
        assertThat(findConflicts.find(titled(
                        List.of("grateful", "to", "the", "president", "Ono", "Tar"),
                        List.of("grateful", "to", "the", "President", "Ono", "Tar"))))
                .isEmpty();
    }

    /** Two renderings whose fourth words are titles of one place. */
    private static Dossier titled(List<String> one, List<String> other) {
        List<Witness> witnesses =
                List.of(witness("w0", one.toArray(String[]::new)), witness("w1", other.toArray(String[]::new)));
        Place title = new Place(List.of(List.of(3), List.of(3)), Place.Kind.TITLE, 1);
        Statement statement =
                new Statement("st", "s", null, null, List.of("w0", "w1"), Statement.Band.OTHER_WORDING, 1);
        return Dossiers.of(
                List.of(attribution("w0", "a0"), attribution("w1", "a1")),
                List.of(statement),
                List.of(new Apparatus("st", witnesses, List.of(title))),
                "It rained.",
                "It snowed.");
    }

    @Test
    void putsWhatThePageRepeatsOnce() {
        Conflict conflict = only(Dossiers.of("The fire injured 14 people.\n\nThe fire injured 14 people."));
        assertThat(conflict.values().get(0).claims()).hasSize(1);
    }

    private Conflict only(Dossier dossier) {
        List<Conflict> found = findConflicts.find(dossier);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static List<String> values(Conflict conflict) {
        return conflict.values().stream().map(ClaimedValue::value).toList();
    }

    private static Witness witness(String id, String... words) {
        List<Token> tokens = new ArrayList<>();
        for (String word : words) {
            tokens.add(new Token(word + " ", word));
        }
        return new Witness(id, tokens);
    }

    private static Attribution attribution(String id, String article) {
        return new Attribution(
                id,
                article,
                Attribution.IN_TEXT,
                Attribution.Kind.DIRECT,
                "grateful",
                List.of(new Span(0, 2)),
                "",
                null,
                "",
                null,
                Attribution.Stance.SAID,
                null,
                null,
                1,
                "test");
    }
}
