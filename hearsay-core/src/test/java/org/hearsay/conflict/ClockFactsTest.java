package org.hearsay.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.model.ClaimedValue;
import org.hearsay.model.Conflict;
import org.hearsay.model.Conflict.Relation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hours that a story gives for one happening. */
class ClockFactsTest {
    private static final String TOLD =
            "Police stopped Jon Rask on the Tolvik road at 2:30 a.m. and took him to the Velm station.";

    @Test
    void holdsTwoHoursOfOneHappeningAgainstEachOther() {
        List<Conflict> found = conflicts(TOLD, TOLD, at("2:10 a.m."), at("2:10 a.m."));
        assertThat(found).hasSize(1);
        assertThat(found.get(0).question()).startsWith("At what hour was this: Police stopped Jon Rask");
        assertThat(found.get(0).values()).extracting(ClaimedValue::value).containsExactly("2:30", "2:10");
    }

    @Test
    void takesOneTellingOfAnHourForTooLittle() {
        assertThat(conflicts(TOLD, TOLD, at("2:10 a.m."))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1:30 a.m.", // an hour between: two zones
        "3:30 a.m. Velm time",
        "2:32 a.m.", // told to the quarter of an hour
        "about 2:20 a.m.",
        "9:10 a.m." // another happening
    })
    void takesWhatMayBeTheSameHourOrIsOfAnotherHappeningForNone(String other) {
        assertThat(conflicts(TOLD, TOLD, at(other), at(other))).isEmpty();
    }

    @Test
    void takesTwoHoursOfOneArticleForTwoHappenings() {
        assertThat(conflicts(
                        TOLD, TOLD, at("2:10 a.m."), at("2:10 a.m.") + " " + TOLD.replace("stopped", "again stopped")))
                .isEmpty();
    }

    private static String at(String hour) {
        return TOLD.replace("2:30 a.m.", hour);
    }

    private static List<Conflict> conflicts(String... texts) {
        return new FindConflicts()
                .find(Dossiers.ofOneDay(texts)).stream()
                        .filter(conflict -> conflict.relation() == Relation.CONFLICT)
                        .toList();
    }
}
