package org.hearsay.stemma;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SourceNamesTest {
    @Test
    void lettersFromInsideTheWordsMayStandInASign() {
        assertThat(SourceNames.same("Northline Press", "NLP")).isTrue();
        assertThat(SourceNames.same("Alpa", "Aldgate Press Agency")).isTrue();
        assertThat(SourceNames.same("Agence Rhône-Rhin Presse", "ARP")).isTrue();
    }

    @Test
    void aSignThatLeavesAWordOutIsOfAnotherHouse() {
        assertThat(SourceNames.same("Associated Newspapers Holding", "APH")).isFalse();
        assertThat(SourceNames.same("Northline Press", "NP Wire")).isFalse();
        assertThat(SourceNames.same("Northline Press", "NLQ")).isFalse();
    }

    @Test
    void wordsBetweenTheFirstAndTheLastMayBeLeftOut() {
        assertThat(SourceNames.same("Chicago Daily Argus", "Chicago Argus")).isTrue();
        assertThat(SourceNames.same("Chicago Daily Argus", "Daily Argus Review"))
                .isFalse();
    }

    @Test
    void aNameInCyrillicLettersIsTheSameAsInLatinOnes() {
        assertThat(SourceNames.same("Kray-Inform", "Край-Інформ")).isTrue();
        assertThat(SourceNames.same("Kray-Inform", "Росвестник")).isFalse();
    }

    @Test
    void anAddressNamesItsHouse() {
        assertThat(HostName.of("https://www.alpa-news.example/deals/1")).isEqualTo("alpanews");
        assertThat(HostName.of("https://www.harbour.co.uk:8080/a")).isEqualTo("harbour");
        assertThat(HostName.is("alpanews", "Alpa")).isTrue();
        assertThat(HostName.is("alpanews", "Al")).isFalse();
    }
}
