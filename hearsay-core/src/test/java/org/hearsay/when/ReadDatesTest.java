package org.hearsay.when;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.hearsay.model.DatedSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadDatesTest {
    private static final LocalDate MONDAY = LocalDate.of(2025, 4, 28);

    private final ReadDates readDates = new ReadDates();

    private List<DatedSpan> read(String text) {
        return readDates.read(text, MONDAY, "en");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The minister said on Saturday that talks went on. | Saturday | 2025-04-26",
                "The deal was signed on June 19, 2024 in the capital. | June 19, 2024 | 2024-06-19",
                "The deal was signed on 19 June 2024 in the capital. | 19 June 2024 | 2024-06-19",
                "The war began in February 2022 and goes on. | February 2022 | 2022-02",
                "An incursion was launched in August last year. | August last year | 2024-08",
                "Troops took the town earlier this year. | earlier this year | 2025",
                "He left the party three weeks ago. | three weeks ago | 2025-W15",
                "Two days ago the bridge was closed. | Two days ago | 2025-04-26",
                "Profits rose in the third quarter of 2024. | the third quarter of 2024 | 2024-Q3",
                "He was mayor in the 1990s. | the 1990s | 199",
                "They talked on Monday night about it. | Monday night | 2025-04-28TNI",
                "The talks will be held on Thursday in Vienna. | Thursday | 2025-05-01",
                "It has rained for three days. | three days | P3D",
                "Sales fell last year. | last year | 2024",
                "Yesterday the court ruled. | Yesterday | 2025-04-27",
                "The vote was held on 2025-03-02 in the north. | 2025-03-02 | 2025-03-02",
                "The treaty was signed on Nov. 13 and ratified. | Nov. 13 | 2024-11-13",
                "Schools will close for Christmas this time. | Christmas | 2024-12-25",
            })
    void readsTheValue(String text, String words, String value) {
        assertThat(read(text)).extracting(DatedSpan::text, DatedSpan::value).contains(tuple(words, value));
    }

    @Test
    void takesAMonthOfThePreviousYearFromTheYearThatTheTextNamed() {
        String text =
                "The region was overtaken earlier this year. In August of the previous year, troops seized parts.";
        assertThat(read(text)).extracting(DatedSpan::value).containsExactly("2025", "2024-08");
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
            })
    void readsNoDateOutOfNamesScoresPricesAndAges(String text) {
        assertThat(read(text)).isEmpty();
    }

    @Test
    void leavesRelativeDatesVagueWithoutAReference() {
        assertThat(readDates.read("He left last year.", null, "en"))
                .extracting(DatedSpan::value)
                .containsExactly("PAST_REF");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The council met on Friday, June 20 to vote. | Friday, June 20 | 2025-06-20",
                "The council met on Thursday, June 20 to vote. | Thursday, June 20 | 2024-06-20",
            })
    void takesTheYearInWhichTheDayIsTheWeekdayNamed(String text, String words, String value) {
        assertThat(read(text)).extracting(DatedSpan::text, DatedSpan::value).contains(tuple(words, value));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Talks were held on June 19 and 21 in the capital. | 2024-06-19 2024-06-21",
                "Talks were held on June 19-21, 2024, in the capital. | 2024-06-19 2024-06-21",
                "Talks were held on June 19 and 3 people came. | 2024-06-19",
            })
    void readsAnotherDayOfTheMonthAfterADay(String text, String values) {
        assertThat(read(text)).extracting(DatedSpan::value).containsExactly(values.split(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The bridge was opened last Thanksgiving by the mayor. | last Thanksgiving | 2024-11-28",
                "The bridge will open next Easter, the mayor said. | next Easter | 2026-04-05",
            })
    void readsAHolidayBeforeOrAfterTheDay(String text, String words, String value) {
        assertThat(read(text)).extracting(DatedSpan::text, DatedSpan::value).contains(tuple(words, value));
    }

    @Test
    void takesQuartersOfAWholeForNoTime() {
        assertThat(read("The country imports three-quarters of its food.")).isEmpty();
    }

    @Test
    void readsNothingInAnEmptyText() {
        assertThat(read("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | Der Vertrag wurde am 26. April 2025 unterzeichnet. | 26. April 2025 | 2025-04-26",
                "de | Das Radar sei im August des vergangenen Jahres geprüft worden. | August des vergangenen Jahres | 2024-08",
                "de | Die Fähre sank am Donnerstagmorgen im Nebel. | Donnerstagmorgen | 2025-04-24TMO",
                "de | Das teilte das Ministerium am Samstag mit. | Samstag | 2025-04-26",
                "fr | Le traité a été signé le 19 juin 2024 à Paris. | 19 juin 2024 | 2024-06-19",
                "fr | Il est arrivé le 1er mai 2024. | 1er mai 2024 | 2024-05-01",
                "fr | Le ministre a parlé samedi à Lyon. | samedi | 2025-04-26",
                "fr | L'offensive a commencé en août dernier. | août dernier | 2024-08",
                "es | El acuerdo se firmó el 19 de junio de 2024 en la capital. | 19 de junio de 2024 | 2024-06-19",
                "es | El ministro habló el sábado. | sábado | 2025-04-26",
                "es | La reunión fue ayer. | ayer | 2025-04-27",
                "ru | Договор подписан 19 июня 2024 года в столице. | 19 июня 2024 | 2024-06-19",
                "ru | Об этом сообщили в субботу. | субботу | 2025-04-26",
                "ru | Это было в августе прошлого года. | августе прошлого года | 2024-08",
            })
    void readsExplicitDatesOfOtherLanguages(String language, String text, String words, String value) {
        assertThat(readDates.read(text, MONDAY, language))
                .extracting(DatedSpan::text, DatedSpan::value)
                .containsExactly(tuple(words, value));
    }
}
