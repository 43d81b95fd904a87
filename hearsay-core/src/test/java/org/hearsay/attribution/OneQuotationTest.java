package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.attribution.Found.Range;
import org.junit.jupiter.api.Test;

class OneQuotationTest {
    private static final String FIRST = "Holm said: \"It holds.\n\n\"It will hold";
    private static final int QUOTATION = 3;
    private static final int PARAGRAPH = 7;
    private static final Range SAID = new Range(1, 2);

    @Test
    void takesTheFurtherParagraphsOfAQuotationWhoseFirstOneItTakes() {
        assertThat(whole(FIRST + ".\" He left.", new Range(QUOTATION, PARAGRAPH)))
                .containsExactly(new Range(QUOTATION, 13));
        assertThat(whole(FIRST + ".\" He left.", new Range(QUOTATION, PARAGRAPH), new Range(10, 11)))
                .containsExactly(new Range(QUOTATION, 13));
    }

    @Test
    void leavesAParagraphThatHasACueOfItsOwn() {
        assertThat(whole(FIRST + ",\" she said.", new Range(QUOTATION, PARAGRAPH)))
                .containsExactly(new Range(QUOTATION, PARAGRAPH));
    }

    @Test
    void leavesTheRestOfAParagraphOfWhichThereIsOnlyAPart() {
        assertThat(whole(FIRST + ".\" He left.", new Range(QUOTATION, PARAGRAPH - 2)))
                .containsExactly(new Range(QUOTATION, PARAGRAPH - 2));
    }

    @Test
    void takesTheMarksThatEndAQuotationOfWhichItTakesAllWords() {
        assertThat(whole("Holm said it \"will hold,\" in May.", new Range(2, 6)))
                .containsExactly(new Range(2, 8));
    }

    private static List<Range> whole(String text, Range... content) {
        return OneQuotation.whole(new Passage(text), List.of(content), SAID);
    }
}
