package org.hearsay.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.conflict.FindConflicts.Value;
import org.hearsay.model.ClaimedValue;
import org.hearsay.model.Conflict;
import org.hearsay.model.Conflict.Relation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values of any kind that a story gives. */
class GivenFactsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The lift was found in the 63rd minute of the check.|ORDINAL|63",
                "Velm won the game 27-24 on the last kick.|SCORE|27-24",
                "The fire broke out in a 12-storey house.|COUNT|12",
                "The pilot, a 42-year-old from Velm, was unhurt.|AGE|42",
                "Jon Rask, 58, flew the plane.|AGE|58",
                "The show went on for three hours and 40 minutes.|TIME|3 hours 40 minutes",
                "The train went at 96 kilometres an hour.|SPEED|96",
                "The sum stands at $2.5 million.|MONEY|2500000",
                "The sum stands at two hundred and eighty-one thousand dollars.|MONEY|281000",
                "He owed a hundred and sixty thousand dollars to the bank.|MONEY|160000",
                "Turnout reached 47 percent.|SHARE|47",
                "He stands 2.06 m tall.|LENGTH|2.06",
                "Some 40,000 cubic metres of water ran into the river.|VOLUME|40000",
                "The club was founded in 1962 by three friends.|YEAR|1962",
                "The blast came at 4:50 p.m. and shook the town.|CLOCK|16:50"
            })
    void readsValuesOfEveryKind(String sentence, String dimension, String printed) {
        List<Value> values =
                new FindConflicts().comparison(Dossiers.of(sentence)).values();
        assertThat(values).anySatisfy(value -> {
            assertThat(value.dimension()).isEqualTo(dimension);
            assertThat(value.printed()).isEqualTo(printed);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"He served 41/2 months.", "He served 4\u00bd months.", "He served 4\ufffd months."})
    void readsNoPartOfAFraction(String sentence) {
        assertThat(new FindConflicts().comparison(Dossiers.of(sentence)).values())
                .isEmpty();
    }

    @Test
    void holdsMeasuresOfOneThingAgainstEachOther() {
        List<Conflict> found = conflicts(
                "The tunnel under the wall of Tolvik prison is 62 metres long. Guards found it on Sunday.",
                "Sixteen men fled. The tunnel under the wall of Tolvik prison is 48 metres long.");
        assertThat(found).hasSize(1);
        assertThat(found.get(0).values()).extracting(ClaimedValue::value).containsExactlyInAnyOrder("62", "48");
        assertThat(found.get(0).question()).endsWith("The tunnel under the wall of Tolvik prison is ... long?");
    }

    @Test
    void takesValuesThatOneSentenceTellsForTwoFacts() {
        assertThat(conflicts(
                        "The north tunnel is 62 metres long and the south tunnel is 48 metres long.",
                        "The north tunnel is 62 metres long and the south tunnel is 48 metres long."))
                .isEmpty();
    }

    @Test
    void takesARoundedMeasureForNoConflict() {
        assertThat(conflicts(
                        "The tunnel under the wall of Tolvik prison is 62 metres long.",
                        "The tunnel under the wall of Tolvik prison is about 60 metres long."))
                .isEmpty();
    }

    @Test
    void holdsSumsInOneCurrencyAgainstEachOtherOnly() {
        String told = "The jewels of Tolvik are worth %s million.";
        assertThat(pairs(told.formatted("$62"), told.formatted("$48"))).isEqualTo(1);
        assertThat(pairs(told.formatted("$62"), told.formatted("£48"))).isZero();
    }

    private static int pairs(String... texts) {
        return new FindConflicts().comparison(Dossiers.of(texts)).pairs().size();
    }

    private static List<Conflict> conflicts(String... texts) {
        return new FindConflicts()
                .find(Dossiers.ofOneDay(texts)).stream()
                        .filter(conflict -> conflict.relation() == Relation.CONFLICT)
                        .toList();
    }
}
