package org.hearsay.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.hearsay.model.Conflict;
import org.hearsay.model.Conflict.Relation;
import org.hearsay.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures of no class of the table, ages and magnitudes. */
class CountedOnceTest {
    @Test
    void comparesWhatEveryArticleCountsOnceAndTwoAgreeOn() {
        assertThat(questions(
                        "The agency of Tolvik received nearly 235,000 public comments on the harbour rule.",
                        "The agency of Tolvik received 235,000 comments on the harbour rule, it said.",
                        "The agency of Tolvik has received nearly 300,000 comments on the harbour rule."))
                .containsExactly("How many comments: The agency of Tolvik received nearly ... on the harbour rule?");
    }

    @Test
    void comparesNothingThatAnArticleCountsAgainAndAgain() {
        assertThat(
                        questions(
                                "The agency of Tolvik received 235,000 comments on the harbour rule.",
                                "The agency of Tolvik received 235,000 comments on the harbour rule.",
                                "The agency of Tolvik received 300,000 comments on the harbour rule. Of the bridge rule it received 235,000 comments."))
                .isEmpty();
    }

    @Test
    void comparesThePointsOfOnePlayerInOneGame() {
        assertThat(questions(
                        "Rask of Tolvik scored 23 points in the game against Velm.",
                        "Rask of Tolvik scored 23 points in the game against Velm, too.",
                        "Rask of Tolvik scored 28 points in the game against Velm."))
                .containsExactly("How many points: Rask of Tolvik scored ... in the game against Velm?");
    }

    @Test
    void comparesNoPointsOfTwoPlayers() {
        assertThat(questions(
                        "Rask of Tolvik scored 23 points in the game against Velm, and Holm scored 28 points.",
                        "Rask of Tolvik scored 23 points in the game against Velm.",
                        "Holm of Tolvik scored 28 points in the game against Velm."))
                .isEmpty();
    }

    @Test
    void asksForTheAgeOfAPerson() {
        assertThat(questions("Jon Rask, 32, fell from the mast of the Marla.", "The mate, 31-year-old Jon Rask, fell."))
                .containsExactly("How old is Jon Rask?");
    }

    @Test
    void takesAnAgeThatGrewByABirthdayForAnUpdate() {
        assertThat(found("Jon Rask, 32, fell from the mast of the Marla.", "Jon Rask, 33, who fell, was buried."))
                .extracting(Conflict::relation)
                .containsExactly(Relation.UPDATED);
    }

    @Test
    void asksForNoAgeOfOneWordThatOnePageHasTwice() {
        assertThat(
                        questions(
                                "Why was the quay cold? It had left its doors open. Written by Jonas, 9. Who saw it? The owl. Written by Jonas, 5."))
                .isEmpty();
    }

    @Test
    void asksForTheAgeOfAFullNameThatOnePageTellsInTwoWays() {
        assertThat(questions(
                        "Jon Rask, 32, fell from the mast of the Marla. The mate, 31-year-old Jon Rask, was alone."))
                .containsExactly("How old is Jon Rask?");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Jon Rask, 32, fell from the mast. | Ada Rask, 61, his mother, wept.
            Jon Rask, 32, fell from the mast. | Rask fell on March 31, 2030, and 33 others saw it.
            Jon Rask, 61, fell from the mast. | Jon Rask, 22, his son, wept.
            """)
    void asksForNoAgeThatAnotherHas(String one, String other) {
        assertThat(found(one, other)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A 5.6-magnitude earthquake hit Tolvik. | 5.6
            A magnitude-5.6 earthquake hit Tolvik. | 5.6
            An earthquake with a magnitude of 5.6 hit Tolvik. | 5.6
            An earthquake measuring 5.6 on the Richter scale hit Tolvik. | 5.6
            A 5.6 quake jolted Tolvik. | 5.6
            """)
    void readsTheStrengthOfAnEarthquake(String text, String value) {
        assertThat(quantities(text))
                .filteredOn(quantity -> quantity.unit().equals("magnitude"))
                .singleElement()
                .satisfies(quantity -> {
                    assertThat(quantity.printed()).isEqualTo(value);
                    assertThat(quantity.span().of(text)).doesNotContain(" ");
                });
    }

    @ParameterizedTest
    @CsvSource({"'He ran 86 yards.', 86", "'He made an 86-yard run.', 86", "'It is a six-mile road.', 6"})
    void readsAMeasureThatAHyphenJoins(String text, int value) {
        assertThat(quantities(text))
                .extracting(quantity -> quantity.value().intValue())
                .containsExactly(value);
    }

    @Test
    void anAftershockIsAnotherEarthquake() {
        assertThat(questions(
                        "A 6.1-magnitude earthquake hit Tolvik on Sunday.",
                        "A 6.1-magnitude earthquake hit Tolvik on Sunday.",
                        "A 3.8-magnitude earthquake hit Tolvik on Sunday."))
                .isEmpty();
        assertThat(questions(
                        "A 6.1-magnitude earthquake hit Tolvik on Sunday.",
                        "A 5.6-magnitude earthquake hit Tolvik on Sunday."))
                .hasSize(1);
    }

    @Test
    void numbersThatShareANounArePartsOfWhatItCounts() {
        assertThat(quantities("They held 12 Velmish and 11 Sundish sailors."))
                .filteredOn(quantity -> quantity.printed().equals("11"))
                .allMatch(quantity -> quantity.scope().contains("with those before"));
        assertThat(quantities("They held 12 sailors and 11 women."))
                .noneMatch(quantity -> quantity.scope().contains("with those before"));
    }

    @Test
    void agesInReportsOfUnknownDaysMayLieYearsApart() {
        assertThat(new FindConflicts()
                        .find(Dossiers.ofUnknownDays("Jon Rask, 32, fell from the mast.", "Jon Rask, 34, was freed.")))
                .extracting(Conflict::relation)
                .doesNotContain(Relation.CONFLICT);
    }

    @Test
    void takesAtLeastSoManyForAnEarlierCountOfWhatGrows() {
        assertThat(new FindConflicts()
                        .find(Dossiers.ofOneDay(
                                "The flood in Tolvik killed at least 3 people.",
                                "The flood in Tolvik killed 10 people.")))
                .extracting(Conflict::relation)
                .containsExactly(Relation.UPDATED);
    }

    private static List<String> questions(String... texts) {
        return new FindConflicts()
                .find(Dossiers.ofOneDay(texts)).stream()
                        .filter(conflict -> conflict.relation() == Relation.CONFLICT)
                        .map(Conflict::question)
                        .toList();
    }

    private static List<Conflict> found(String... texts) {
        return new FindConflicts()
                .find(Dossiers.of(texts)).stream()
                        .filter(conflict -> conflict.relation() != Relation.SINGLE)
                        .toList();
    }

    private static List<Quantity> quantities(String text) {
        Tokens tokens = new Tokens(text, new Span(0, text.length()));
        return new ReadQuantities(new FactWords()).read(tokens, List.of(), Set.of());
    }
}
