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

    @Test
    void offersNoWordThatOnlyBeginsItsSentence() {
        assertThat(sources("Then this: " + LOOSE)).containsExactly("");
    }

    @Test
    void offersALoneNameThatHasItsCapitalAmidASentenceToo() {
        assertThat(sources("The bridge of Holm is new.\n\nHolm: " + LOOSE)).contains("Holm");
    }

    @Test
    void offersTheSubjectOfTheClauseBehindTheQuotationAlone() {
        String text = "\u201CWe worked day and night to finish the repairs,\u201D the keeper went on.";
        int to = new Passage(text).size - 5;
        Clause clause = new Clause(new Range(to, to + 2), to + 2);
        assertThat(sources(text, List.of(clause))).containsExactly("the keeper");
    }

    private static List<String> sources(String text) {
        return sources(text, List.of());
    }

    /** The candidates for the last loose quotation, where "Holm said" is all that was found before. */
    private static List<String> sources(String text, List<Clause> clauses) {
        Passage passage = new Passage(text);
        List<Found> found = text.contains("Holm said")
                ? List.of(new Found(
                        List.of(new Range(0, 4)), new Range(5, 6), new Range(6, 7), Stance.SAID, 0.9, "", null, 0))
                : List.of();
        List<Range> quotations = LooseQuotations.of(found, passage);
        List<Option> options = new QuotationSources(passage, found, clauses, quotations.size(), false)
                .of(quotations.get(quotations.size() - 1));
        return options.stream()
                .map(one -> one.source() == null
                        ? ""
                        : passage.span(one.source().from(), one.source().to()).of(text))
                .toList();
    }
}
