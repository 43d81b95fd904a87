package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.model.Span;
import org.junit.jupiter.api.Test;

class FindQuotationsTest {
    @Test
    void pairsStraightMarksAndLeavesApostrophesAlone() {
        assertThat(outer("The boys' coach said \"we don't know\" twice.")).containsExactly("\"we don't know\"");
    }

    @Test
    void keepsTheQuotationInsideApart() {
        String text = "\u201CHe told me \u2018go home\u2019 and I went,\u201D she said.";
        List<Quotation> found = FindQuotations.of(text);
        assertThat(found).extracting(Quotation::depth).containsExactly(0, 1);
        assertThat(found.get(1).pieces().get(0).of(text)).isEqualTo("\u2018go home\u2019");
    }

    @Test
    void joinsAQuotationThatIsReopenedAtEachParagraph() {
        String text = "\u201CFirst part.\n\n\u201CSecond part.\n\n\u201CThird part,\u201D she said.";
        assertThat(FindQuotations.of(text))
                .singleElement()
                .satisfies(q -> assertThat(q.pieces()).hasSize(3))
                .satisfies(q -> assertThat(q.whole()).isTrue());
    }

    @Test
    void endsAnUnclosedQuotationWithItsParagraph() {
        String text = "He said: \u201CWe shall see.\n\nThe ministry kept silent.";
        assertThat(FindQuotations.of(text)).singleElement().satisfies(q -> {
            assertThat(q.whole()).isFalse();
            assertThat(q.pieces().get(0).of(text)).isEqualTo("\u201CWe shall see.");
        });
    }

    @Test
    void takesInchesForNoQuotation() {
        assertThat(outer("A 55\" screen and a 6' man; he said \"no\".")).containsExactly("\"no\"");
    }

    @Test
    void readsGermanAndFrenchPairs() {
        assertThat(outer("Er sagte: \u201EWir kommen\u201C, und ging.")).containsExactly("\u201EWir kommen\u201C");
        assertThat(outer("Il a dit : \u00AB Nous venons \u00BB, puis rien."))
                .containsExactly("\u00AB Nous venons \u00BB");
    }

    @Test
    void readsAQuotationGluedToTheStopBeforeIt() {
        assertThat(outer("It ended.\u201CWe are glad,\u201D he said.")).containsExactly("\u201CWe are glad,\u201D");
    }

    @Test
    void readsDoubledApostrophesAsOneMark() {
        assertThat(outer("''We heard him say 'no,''' she said. ''Twice.'' "))
                .containsExactly("''We heard him say 'no,'''", "''Twice.''");
    }

    @Test
    void pairsAStraightMarkWithACurvedOneWhereNeitherFindsItsLike() {
        assertThat(outer("\"We are glad,\u201D he said. \"It is done.\u201D She left. \u201CNot yet,\" he said."))
                .containsExactly("\"We are glad,\u201D", "\"It is done.\u201D", "\u201CNot yet,\"");
    }

    @Test
    void keepsAQuotationOfTheSameMarksInside() {
        String text = "\u201CYou care when \u201Cyour team\u201D is held to account.\u201D";
        assertThat(outer("He said, " + text)).containsExactly(text);
    }

    private static List<String> outer(String text) {
        return FindQuotations.of(text).stream()
                .filter(q -> q.depth() == 0)
                .map(q -> new Span(q.start(), q.end()).of(text))
                .toList();
    }
}
