package org.hearsay.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.model.ClaimedValue;
import org.hearsay.model.Conflict;
import org.hearsay.model.Conflict.Relation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values that one article sets against each other. */
class CounterValuesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Police put the crowd at about 300. The union says it was closer to 2,000.|300|2000",
                "The mine says 8,500 tonnes of mud ran out. Two days went by. The river guard speaks of 14,000 tonnes.|8500|14000",
                "They were 300, according to the prefecture, 1,200 according to the organisers.|300|1200",
                "The mayor said eight residents of Velm had died. The fire brigade spoke of six, which he said was wrong.|8|6"
            })
    void aBareValueCountersTheOneThatSomebodyElseGaveBefore(String text, String one, String other) {
        List<Conflict> found = conflicts(text);
        assertThat(found).hasSize(1);
        assertThat(found.get(0).values()).extracting(ClaimedValue::value).containsExactlyInAnyOrder(one, other);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Police put the crowd at about 300. The union says 2,000 members signed a letter to the mayor.",
                "Police put the crowd at about 300. Police say it was closer to 2,000.",
                "Police put the crowd at about 300. The union says it was more than 280.",
                "The mayor counted 14 ships and 23 boats. The harbour guard says 40.",
                "The mayor says 12 letters to the guard are lost. The guard says two letters to the mayor and 10 letters to the clerk are safe.",
                "Ada Rask, whose team counted 22 runners, has left. The office says 17."
            })
    void whatTellsMoreOrComesFromNobodyElseCountersNothing(String text) {
        assertThat(conflicts(text)).isEmpty();
    }

    @Test
    void aReportThatAgreesWithOneOfThemJoinsIt() {
        List<Conflict> found = conflicts(
                "Police put the crowd on the quay at about 300. The union says it was closer to 2,000.",
                "Police put the crowd on the quay at 300.");
        assertThat(found).hasSize(1);
        assertThat(found.get(0).values().get(0).claims()).hasSize(2);
    }

    private static List<Conflict> conflicts(String... texts) {
        return new FindConflicts()
                .find(Dossiers.of(texts)).stream()
                        .filter(conflict -> conflict.relation() == Relation.CONFLICT)
                        .toList();
    }
}
