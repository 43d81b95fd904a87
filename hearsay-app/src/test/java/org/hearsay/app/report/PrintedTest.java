package org.hearsay.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintedTest {
    private static String quoted(String words) {
        return Printed.quote(words, null, 40).toString();
    }

    @Test
    void aPieceIsQuotedFromItsFirstWord() {
        assertThat(quoted(", \u201Cwill sail at dawn")).contains(">will sail at dawn<");
    }

    @Test
    void aQuotationInsideAQuotationKeepsItsMark() {
        assertThat(quoted("\u201CNobody\u201D will sail at dawn")).contains(">\u201CNobody\u201D will sail at dawn<");
    }

    @Test
    void marksAloneStayAsTheyAre() {
        assertThat(quoted(", ")).contains(">, <");
    }
}
