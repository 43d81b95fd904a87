package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.attribution.Found.Range;
import org.hearsay.attribution.QuotationSources.Option;
import org.hearsay.model.Attribution.Stance;
import org.junit.jupiter.api.Test;

class QuotationSourcesTest {
    private static final String LOOSE = "\u201COur engineers worked day and night to finish the repairs.\u201D";

    @Test
    void looksBackOverParagraphsThatAreAllQuotation() {
        assertThat(sources("The bridge is safe, Holm said.\n\n" + LOOSE + "\n\n" + LOOSE + "\n\n" + LOOSE + "\n\n"
                        + LOOSE))
                .contains("Holm");
    }

    @Test
    void looksNoFurtherThanTwoParagraphsOfOtherText() {
        assertThat(sources("The bridge is safe, Holm said.\n\nIt is long.\n\nIt is wide.\n\nIt is new.\n\n" + LOOSE))
                .doesNotContain("Holm");
    }

    @Test
    void offersTheNameBelowTheQuotation() {
        assertThat(sources(LOOSE + "\n\n- Ada Holm, mayor")).contains("Ada Holm");
    }

    @Test
    void offersTheNameRightBeforeTheQuotation() {
        assertThat(sources("Then came Ada Holm: " + LOOSE)).contains("Ada Holm");
    }

    @Test
    void alwaysOffersNobody() {
        assertThat(sources(LOOSE)).containsExactly("");
    }

    /** The candidates for the last loose quotation, where "Holm said" is all that was found before. */
    private static List<String> sources(String text) {
        Passage passage = new Passage(text);
        List<Found> found = text.contains("Holm said")
                ? List.of(new Found(
                        List.of(new Range(0, 4)), new Range(5, 6), new Range(6, 7), Stance.SAID, 0.9, "", null, 0))
                : List.of();
        List<Range> quotations = LooseQuotations.of(found, passage);
        List<Option> options = new QuotationSources(passage, found, quotations.size(), false)
                .of(quotations.get(quotations.size() - 1));
        return options.stream()
                .map(one -> one.source() == null
                        ? ""
                        : passage.span(one.source().from(), one.source().to()).of(text))
                .toList();
    }
}
