package org.hearsay.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;

class FoldTest {
    @Test
    void makesCaseMarksAndQuotationMarksPlain() {
        assertThat(Fold.plain("Łódź’s “Café” – ÉTÉ")).isEqualTo("łodz's \"cafe\" - ete");
    }

    @Property
    void neverFoldsAWordToNothing(@ForAll @NotEmpty String text) {
        assertThat(Fold.plain(text)).isNotEmpty();
    }

    @Property
    void foldingTwiceChangesNothing(@ForAll String text) {
        assertThat(Fold.plain(Fold.plain(text))).isEqualTo(Fold.plain(text));
    }

    @Test
    void aMarkThatFoldsToWhiteSpaceStaysAsItIs() {
        assertThat(Fold.plain("\u0384")).isEqualTo("\u0384");
    }
}
