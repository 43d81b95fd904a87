package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.attribution.Found.Range;
import org.hearsay.model.Attribution.Stance;
import org.junit.jupiter.api.Test;

class SurestReadingsTest {
    /** Words: The mayor hinted , aides said , that the pier is lost . */
    private final Passage passage = new Passage("The mayor hinted, aides said, that the pier is lost.");

    @Test
    void keepsTheSurerOfTwoThatDifferByTheLastFullStop() {
        Found without = reading(8, 12, 2, 0.5);
        Found with = reading(8, 13, 5, 0.6);
        assertThat(SurestReadings.of(List.of(without, with), passage)).containsExactly(with);
        assertThat(SurestReadings.of(List.of(with, without), passage)).containsExactly(with);
    }

    @Test
    void keepsTheSurerOfTwoThatDifferByAWord() {
        Found longer = reading(7, 12, 2, 0.5);
        Found shorter = reading(8, 12, 5, 0.6);
        assertThat(SurestReadings.of(List.of(longer, shorter), passage)).containsExactly(shorter);
    }

    @Test
    void keepsBothWhereOneHasTwiceTheWordsOfTheOther() {
        assertThat(SurestReadings.of(List.of(reading(4, 12, 2, 0.5), reading(8, 12, 5, 0.6)), passage))
                .hasSize(2);
    }

    @Test
    void keepsTheFirstOfTwoThatAreEquallySure() {
        Found first = reading(8, 12, 2, 0.5);
        assertThat(SurestReadings.of(List.of(first, reading(8, 13, 5, 0.5)), passage))
                .containsExactly(first);
    }

    private static Found reading(int from, int to, int cue, double confidence) {
        return new Found(
                List.of(new Range(from, to)),
                null,
                new Range(cue, cue + 1),
                Stance.SAID,
                confidence,
                "a test",
                null,
                0);
    }
}
