package org.hearsay.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapitalNameTest {
    @ParameterizedTest
    @CsvSource({
        "OLLER HERALD, Oller Herald",
        "THE OLLER HERALD, The Oller Herald",
        "DIARIO DEL OLLER, Diario del Oller",
        "HTB WORLD, HTB World",
        "KARZHINFORM, KARZHINFORM",
        "Oller HERALD, Oller HERALD"
    })
    void aNameOfSeveralWordsInCapitalsIsSpeltAsNamesAre(String printed, String spelt) {
        assertThat(CapitalName.of(printed)).isEqualTo(spelt);
    }
}
