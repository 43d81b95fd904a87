package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuotationBordersTest {
    @Test
    void beginsWhereTheQuotationDoes() {
        assertThat(drawn("\"One tore; the other held,\" Holm said.", 4, 9, 9))
                .isEqualTo("\"One tore; the other held,\"");
    }

    @Test
    void leavesOutWhatIntroducesTheQuotation() {
        assertThat(drawn("The answer is plain: \"It must go now,\" Holm said.", 0, 12, 12))
                .isEqualTo("\"It must go now,\"");
        assertThat(drawn("The pier creaks. \"It must go now,\" Holm said.", 0, 11, 11))
                .isEqualTo("\"It must go now,\"");
    }

    @Test
    void beginsWithTheSentenceThatGoesOnBehindQuotedWords() {
        assertThat(drawn("There were \"no plans\" to shut it, Holm said.", 2, 9, 10))
                .isEqualTo("There were \"no plans\" to shut it");
    }

    private static String drawn(String text, int from, int to, int source) {
        Signs signs = Tagged.signs(text);
        List<Found> drawn = QuotationBorders.draw(List.of(Tagged.found(from, to, source, source + 1)), signs.passage);
        return Tagged.content(signs, drawn.get(0));
    }
}
