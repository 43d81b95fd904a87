package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.hearsay.model.Attribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourcesInTurnTest {
    private final FindAttributions find = new FindAttributions();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | There were 300, according to police, and 1,200, according to the organisers. | police | There were 300 | the organisers | 1,200
            fr | Ils étaient 300, selon la préfecture, 1.200 selon les organisateurs. | la préfecture | Ils étaient 300 | les organisateurs | 1.200
            es | Eran 300, según la policía, y 1.200, según los organizadores. | la policía | Eran 300 | los organizadores | 1.200
            de | Laut Polizei waren es 300, nach Angaben der Veranstalter 1200. | Polizei | waren es 300 | Veranstalter | 1200
            ru | По данным полиции, их было 300, по данным организаторов — 1200. | полиции | их было 300 | организаторов | 1200
            """)
    void givesEachSourceItsOwnFigure(
            String language, String text, String one, String first, String other, String second) {
        assertThat(find.find(Articles.of(text, language)))
                .extracting(Attribution::source, Attribution::content)
                .containsExactly(tuple(one, first), tuple(other, second));
    }

    @Test
    void leavesTheWordsOfALoneSourceWhole() {
        assertThat(find.find(Articles.of("Selon la préfecture, ils étaient 300, sur le quai.", "fr")))
                .extracting(Attribution::content)
                .containsExactly("ils étaient 300, sur le quai");
    }
}
