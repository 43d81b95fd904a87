package org.hearsay.when;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.hearsay.model.DatedSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesAreNoDatesTest {
    private static final LocalDate MONDAY = LocalDate.of(2025, 4, 28);

    private final ReadDates readDates = new ReadDates();

    private List<DatedSpan> read(String text) {
        return readDates.read(text, MONDAY, "en");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Prime minister May spoke to the house.",
                "Mrs. June Smith told April Jones.",
                "They may march against it.",
                "The home side won 3-2 before 1990 people.",
                "It costs $2,015 and weighs 12.5 kilograms.",
                "The 6-year-old and the 52-year-old were unhurt.",
                "Section 3.12 of the act is on page 2012.",
                "Flight 2001 left room 1984 for resolution 1701.",
                "Call 1800 555 2015 for help.",
                "The Sunday Times wrote of Bloody Sunday and Black Friday.",
                "The march on May Street led to April Avenue.",
                "The Good Friday Agreement was not at stake.",
                "Theresa May and June Carter met.",
                "Mr. Friday and Ms. May watched Saturday Night Live.",
                "Rule 1999 and Model 2020 are meant.",
                "The Helix Midnight is a mattress of Easter Island.",
                "The site Monday.com reported it.",
                "They live at 1800 Pitkin Ave. and 1450 Old Mill Road.",
            })
    void readsNoDateOutOfNamesScoresPricesAndAges(String text) {
        assertThat(read(text)).isEmpty();
    }

    @Test
    void takesACountBeforeAMonthForNoDay() {
        assertThat(read("The floods killed 20 in December."))
                .extracting(DatedSpan::value)
                .containsExactly("2024-12");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "es | Domingo Pérez vive en la calle 25 de Mayo.",
                "es | El vuelo 2012 llevaba 1999 personas.",
                "fr | Il habite rue du 4 Septembre, place du 8 Mai 1945.",
                "fr | La planète Mars et l'article 2012.",
                "de | Herr Freitag und August Müller wohnen in der Straße des 17. Juni.",
                "ru | Он живёт на улице 8 Марта, статья 2012, 1999 человек.",
            })
    void readsNoDateOutOfNamesAndNumbersOfOtherLanguages(String language, String text) {
        assertThat(readDates.read(text, MONDAY, language)).isEmpty();
    }
}
