package org.hearsay.gloss;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.hearsay.model.Span;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadAsEnglishTest {
    private static List<Gloss> read(String language, String text) {
        return ReadAsEnglish.of(language).read(text, new Span(0, text.length()));
    }

    private static String english(String language, String text) {
        return read(language, text).stream()
                .flatMap(gloss -> gloss.words().stream())
                .collect(Collectors.joining(" "));
    }

    @Test
    void englishAndLanguagesWithoutAGlossaryAreNotRead() {
        assertThat(ReadAsEnglish.of("en")).isNull();
        assertThat(ReadAsEnglish.of("sv")).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | 1.200 Menschen | 1200 people",
                "de | 1,5 Millionen Euro | 1500000 euros",
                "de | fünfundzwanzig Tote | 25 dead",
                "de | zweihundertdreißig Soldaten | 230 soldiers",
                "de | eine dreiviertel Million | 750000",
                "de | ein Dutzend Menschen | 1 dozen people",
                "de | knapp hundert Menschen | nearly 100 people",
                "es | más de 300 heridos | more than 300 injured",
                "es | treinta y cinco personas | 35 people",
                "es | dos millones de euros | 2000000 euros",
                "es | mil doscientos soldados | 1200 soldiers",
                "fr | 1 200 habitants | 1200 residents",
                "fr | quatre-vingt-douze personnes | 92 people",
                "fr | une vingtaine de personnes | about 20 people",
                "fr | deux millions d'euros | 2000000 euros",
                "fr | deux cent mille euros | 200000 euros",
                "ru | полтора миллиона человек | 1500000 people",
                "ru | около 40 раненых | about 40 injured",
                "ru | более двухсот человек | more than 200 people",
                "ru | два с половиной миллиона человек | 2500000 people",
                "ru | 12 тыс. человек | 12000 people",
                "uk | п’ятеро людей | 5 people",
                "uk | понад п'ять тисяч людей | more than 5000 people",
            })
    void readsNumbersInTheHabitOfTheLanguage(String language, String text, String english) {
        assertThat(english(language, text)).isEqualTo(english);
    }

    @Test
    void readsWhatIsToldOfTheCounted() {
        assertThat(english("de", "14 Menschen kamen ums Leben")).isEqualTo("14 people killed");
        assertThat(english("fr", "onze personnes ont péri")).isEqualTo("11 people killed");
        assertThat(english("ru", "пропали без вести 6 человек")).isEqualTo("missing 6 people");
    }

    @Test
    void takesAWordThatOnlyBoundsANumberForABoundBeforeANumberAlone() {
        assertThat(english("de", "über 40")).isEqualTo("more than 40");
        assertThat(english("de", "über Nacht")).doesNotContain("more than");
    }

    @Test
    void readsYearsThatAHyphenJoinsToAPerson() {
        assertThat(english("ru", "41-летний")).isEqualTo("41-year-old");
        assertThat(english("de", "16-jährige")).isEqualTo("16-year-old");
        assertThat(english("ru", "двадцатилетний")).isEqualTo("20-year-old");
        assertThat(english("de", "fünfgeschossige")).isEqualTo("5-storey");
    }

    @Test
    void readsTheNumberOfAMinuteAsAnOrdinal() {
        assertThat(english("fr", "57e")).isEqualTo("57th");
        assertThat(english("fr", "une")).doesNotContain("th");
        assertThat(english("de", "88. Minute")).isEqualTo("88th minute");
        assertThat(english("es", "en el minuto 86")).isEqualTo("in the 86th minute");
    }

    @Test
    void readsAScoreAndNoHourAsOne() {
        assertThat(english("de", "3:1-Erfolg")).isEqualTo("3 - 1");
        assertThat(english("ru", "11:45")).isEqualTo("11:45");
    }

    @Test
    void addsAHalfThatStandsBehindTheCounted() {
        assertThat(english("es", "siete metros y medio")).isEqualTo("7.5 metres");
    }

    @Test
    void eachGlossKeepsAllOfThePlaceThatItRenders() {
        String text = "Погибли полтора миллиона человек";
        assertThat(read("ru", text))
                .extracting(gloss -> gloss.source().span().of(text))
                .containsExactly("Погибли", "полтора миллиона", "человек");
    }

    @Property(tries = 300)
    void readsAnyTextInItsOrder(@ForAll String text) {
        for (String language : List.of("de", "es", "fr", "ru", "uk")) {
            int end = 0;
            for (Gloss gloss : read(language, text)) {
                assertThat(gloss.source().start()).isGreaterThanOrEqualTo(end);
                end = gloss.source().end();
            }
        }
    }

    @Test
    void readsLinesOfNumbersInATimeThatGrowsWithTheirLength() {
        for (String word : List.of("und ", "hundert ", "zwei ", "tausend", "einund", "1 ", "über ", "mehr als ")) {
            String text = word.repeat(20_000);
            Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> read("de", text));
        }
    }
}
