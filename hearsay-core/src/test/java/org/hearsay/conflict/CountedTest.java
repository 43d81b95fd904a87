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
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers and days that stand beside a word of a counted fact or an event and tell nothing of it; no pair here is a conflict. */
class CountedTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A mother of 12 was killed in the Tolvik shooting. | Two people were killed in the Tolvik shooting.
            Ada Rask was killed when Jon Brandt, 20 and Pavle Vinn, 24, fired in Tolvik. | Two people were killed when they fired in Tolvik.
            Ada Rask of Tolvik, who was hurt in the ferry fire, has died at 75. | Two people died of the ferry fire of Tolvik.
            An earthquake hit the island of Tolvik, killing at least seven people and injuring others. | The earthquake on the island of Tolvik injured 40 people.
            In March an earthquake in Tolvik killed 7 and injured 60. | The earthquake in Tolvik on Sunday killed 7 and injured 40, and one in March in Tolvik injured 60.
            """)
    void holdsNoOtherNumberAgainstACount(String one, String other) {
        assertThat(conflicts(one, other)).isEmpty();
    }

    @Test
    void takesTheNumberInTheNameOfAThingForNoCount() {
        assertThat(quantities("The navy seized six AK 47 rifles from the pirates."))
                .extracting(quantity -> quantity.value().intValue())
                .doesNotContain(47);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A powerful earthquake hit the island of Tolvik on March 9, and killed ten. | Workers on the island of Tolvik handed out blankets on March 10 to survivors of a powerful earthquake on the island of Tolvik.
            The fatal shooting of a teenager in Tolvik was on March 9. | Crowds enraged over the fatal shooting of a teenager in Tolvik poured into its streets on March 12.
            The fatal shooting of a teenager in Tolvik was on March 9. | A film of the fatal shooting of a teenager in Tolvik was shown on March 20.
            The fatal shooting of a teenager in Tolvik was on March 9. | They met from June 1 -- after the fatal shooting of a teenager in Tolvik -- to March 12.
            The fatal shooting of a teenager in Tolvik was on March 9. | On March 14 Tolvik spoke about the fatal shooting of a teenager.
            """)
    void holdsTheDayOfSomethingElseAgainstNoEvent(String one, String other) {
        assertThat(conflicts(one, other)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A powerful earthquake destroyed the old harbour of Tolvik on March 9. | A powerful earthquake destroyed the old harbour of Tolvik and its mole on March 10.
            The shooting at the ferry office of Tolvik was on March 9. | The shooting at the ferry office of Tolvik on March 10 was over in a minute.
            An attack on the harbour of Tolvik was carried out on March 9. | The navy foiled an attack on the harbour of Tolvik on March 10.
            """)
    void stillComparesTheDaysOfAnEvent(String one, String other) {
        assertThat(conflicts(one, other)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Forty protesters were arrested in Tolvik on March 11. | Six protesters were arrested in Tolvik on March 12.
            Thieves broke into the museum of Tolvik on March 13. | Thieves broke into the museum of Tolvik this morning.
            """)
    void holdsNoTwoNightsAgainstEachOtherNorTheMorningOfAReprint(String one, String other) {
        assertThat(conflicts(one, other)).isEmpty();
    }

    @Test
    void takesWhatComesOfADeedForNothingToldOfAllWhomItHit() {
        assertThat(quantities("A man shot three people in his office, killing two."))
                .filteredOn(quantity -> quantity.what().equals("killed"))
                .extracting(quantity -> quantity.value().intValue())
                .containsExactly(2);
    }

    @ParameterizedTest
    @CsvSource({
        "'The fire killed at least seven people and injured others.', killed, 7",
        "'The fire has killed 10 and injured 80.', killed, 10",
        "'The fire has killed 10 and injured 80.', injured, 80",
        "'A fire left two men and a woman injured.', injured, 2"
    })
    void countsByTheVerbThatGovernsTheNumber(String text, String what, int value) {
        assertThat(quantities(text))
                .filteredOn(quantity -> quantity.what().equals(what))
                .extracting(quantity -> quantity.value().intValue())
                .containsExactly(value);
    }

    @Test
    void holdsNoTwoDaysOfOneSentenceAgainstEachOther() {
        assertThat(
                        conflicts(
                                "A strong earthquake hit the old town of Tolvik in March 2019.",
                                "A strong earthquake hit the old town of Tolvik in 2016, and a strong earthquake hit it again in March 2019."))
                .isEmpty();
    }

    @Test
    void takesANumberBehindItsWholeForAPart() {
        assertThat(quantities("Of the 23 pirates arrested, 12 are Velmorans.")
                        .get(1)
                        .scope())
                .contains("part");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A boy was shot dead by two officers on Friday.",
                "A boy was killed on Friday after he aimed at two officers."
            })
    void countsNobodyAsKilledWhoDidItOrWasAimedAt(String text) {
        assertThat(quantities(text)).extracting(Quantity::what).doesNotContain("killed");
    }

    @Test
    void countsNothingByAScore() {
        assertThat(quantities("The jury deadlocked at 9-3 on whom to kill.")).isEmpty();
    }

    private static List<Quantity> quantities(String text) {
        Tokens tokens = new Tokens(text, new Span(0, text.length()));
        return new ReadQuantities(new FactWords()).read(tokens, List.of(), Set.of());
    }

    private static List<Conflict> conflicts(String... texts) {
        return new FindConflicts()
                .find(Dossiers.of(texts)).stream()
                        .filter(conflict -> conflict.relation() == Relation.CONFLICT)
                        .toList();
    }
}
