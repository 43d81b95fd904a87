package org.hearsay.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContributionTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            HTB contributed to this report. | HTB
            With files from the Orrin Press Agency | Orrin Press Agency
            — With a report from HTB | HTB
            Additional reporting: HTB | HTB
            Mit Material von HTB | HTB
            Con información de HTB | HTB
            """)
    void namesTheAgency(String line, String agency) {
        assertThat(Contribution.agencies(line)).containsExactly(agency);
    }

    @Test
    void namesSeveralAndLeavesPersonsOut() {
        assertThat(Contribution.agencies("Ada Holm, HTB and the Orrin News Service contributed to this report."))
                .containsExactly("HTB", "Orrin News Service");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Additional reporting by Ada Holm
            HTB contributed to the harbour fund.
            With files from his desk he left the room in a hurry and was never seen again in the harbour office of Tolvik.
            HTB
            """)
    void namesNobodyElse(String line) {
        assertThat(Contribution.agencies(line)).isEmpty();
    }
}
