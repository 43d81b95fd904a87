package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WholeClausesTest {
    @Test
    void leavesOutWhoIsToldAndWhen() {
        assertThat(drawn("Holm/NNP told/VBD the evening meeting that/IN it/PRP leaks/VBZ .", 2, 8))
                .isEqualTo("that it leaks");
        assertThat(drawn("Holm/NNP said/VBD on/IN Monday/NNP that/IN it/PRP leaks/VBZ .", 2, 7))
                .isEqualTo("that it leaks");
    }

    @Test
    void goesOnWithAFurtherClause() {
        assertThat(drawn("Holm/NNP notes/VBZ that/IN it/PRP leaks/VBZ, and/CC that/IN it/PRP is/VBZ old/JJ .", 2, 5))
                .isEqualTo("that it leaks, and that it is old");
    }

    @Test
    void leavesAClauseOfWhatIsToldOf() {
        assertThat(drawn("Holm/NNP said/VBD the report is/VBZ that/IN it/PRP leaks/VBZ .", 2, 8))
                .isEqualTo("the report is that it leaks");
    }

    private static String drawn(String tagged, int from, int to) {
        Signs signs = Tagged.signs(tagged);
        List<Found> drawn = WholeClauses.draw(List.of(Tagged.found(from, to, 0, 1)), signs);
        return Tagged.content(signs, drawn.get(0));
    }
}
