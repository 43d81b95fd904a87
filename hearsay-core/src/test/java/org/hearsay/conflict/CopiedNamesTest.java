package org.hearsay.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.model.ClaimedValue;
import org.hearsay.model.Conflict;
import org.hearsay.model.Conflict.Kind;
import org.hearsay.model.Conflict.Relation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names in one place of a sentence that articles have from each other. */
class CopiedNamesTest {
    private static final String KEEPER =
            "The lamps of the Velmorran lighthouse had been lit by its keeper, %s, an hour before the storm broke.";
    private static final String FOUNDRY =
            "Orvelline, a foundry based in %s, said that it was offering nine crowns for each Velmorran share.";

    private static List<Conflict> conflicts(String... texts) {
        return new FindConflicts()
                .find(Dossiers.ofOneDay(texts)).stream()
                        .filter(conflict -> conflict.relation() == Relation.CONFLICT)
                        .toList();
    }

    @ParameterizedTest
    @CsvSource({"Tarvin Moyle, Tarvin Doyle", "Zurab Kintar, Zaza Kintar", "Tarvin Ridgely, Tarvin Ridgeway"})
    void takesAnotherNameWithOnePartInCommonForAConflict(String one, String other) {
        List<Conflict> found = conflicts(KEEPER.formatted(one), KEEPER.formatted(other));
        assertThat(found).hasSize(1);
        assertThat(found.get(0).kind()).isEqualTo(Kind.NAME);
        assertThat(found.get(0).values()).extracting(ClaimedValue::value).containsExactlyInAnyOrder(one, other);
        assertThat(found.get(0).question()).startsWith("Which name: The lamps of the Velmorran lighthouse");
    }

    @ParameterizedTest
    @CsvSource({
        "Tarvin Lindqvist, Tarvin Lindquist",
        "Levan Otkharidze, Levan Otharidze",
        "Bill Marrow, William Marrow",
        "Josh Marrow, Joshua Marrow",
        "Tarvin Marrow, Mr Marrow",
        "Tarvin Orlen, Osbert Halvik"
    })
    void takesTwoFormsOfANameAndNamesWithNothingInCommonForNone(String one, String other) {
        assertThat(conflicts(KEEPER.formatted(one), KEEPER.formatted(other))).isEmpty();
    }

    @Test
    void takesAnotherPlaceForAConflict() {
        List<Conflict> found = conflicts(FOUNDRY.formatted("Halvik"), FOUNDRY.formatted("Tolvik"));
        assertThat(found).extracting(Conflict::kind).containsExactly(Kind.PLACE);
    }

    @Test
    void takesNamesOfWhichAnArticleTellsBothForTwo() {
        assertThat(conflicts(FOUNDRY.formatted("Halvik"), FOUNDRY.formatted("Tolvik") + " It has a mill at Halvik."))
                .isEmpty();
    }

    @Test
    void takesWordsOfTheSentenceForNoName() {
        String told = "Orvelline was treated for burns at the Velmorran %s, where she had been a nurse for years.";
        assertThat(conflicts(told.formatted("Clinic"), told.formatted("Center")))
                .isEmpty();
    }
}
