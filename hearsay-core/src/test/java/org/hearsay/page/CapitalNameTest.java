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

    @ParameterizedTest
    @CsvSource({
        "ANN LEE, Ann Lee",
        "RÉKA O'LEE-RAY, Réka O'Lee-Ray",
        "J.K. HOLM III, J.K. Holm III",
        "Ann LEE, Ann LEE",
        "HTB, HTB"
    })
    void aPersonsNameInCapitalsIsSpeltAsNamesAre(String printed, String spelt) {
        assertThat(CapitalName.ofPerson(printed)).isEqualTo(spelt);
    }
}
