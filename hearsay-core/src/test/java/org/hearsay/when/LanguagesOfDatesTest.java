package org.hearsay.when;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.hearsay.model.DatedSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagesOfDatesTest {
    private static final LocalDate MONDAY = LocalDate.of(2025, 4, 28);

    private final ReadDates readDates = new ReadDates();

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
                "ru | Это было в 2023 году. | 2023 году | 2023",
                "ru | Это было в прошлую пятницу. | прошлую пятницу | 2025-04-25",
                "es | Se reunieron el lunes por la noche. | lunes por la noche | 2025-04-28TNI",
                "es | Se reunieron la semana pasada. | la semana pasada | 2025-W17",
                "es | Se reunieron el 1º de mayo de 2024. | 1º de mayo de 2024 | 2024-05-01",
                "fr | Ils se sont réunis l'année dernière. | l'année dernière | 2024",
                "fr | Ils se réuniront jeudi prochain. | jeudi prochain | 2025-05-01",
                "de | Sie treffen sich am kommenden Donnerstag. | kommenden Donnerstag | 2025-05-01",
                "de | Das geschah Ende 2024 in Rom. | 2024 | 2024",
            })
    void readsExplicitDatesOfOtherLanguages(String language, String text, String words, String value) {
        assertThat(readDates.read(text, MONDAY, language))
                .extracting(DatedSpan::text, DatedSpan::value)
                .containsExactly(tuple(words, value));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | Vor drei Tagen kam ein Schiff. | Vor drei Tagen | 2025-04-25",
                "de | In zwei Wochen ist Schluss. | In zwei Wochen | 2025-W20",
                "fr | Il y a trois jours, un navire est arrivé. | Il y a trois jours | 2025-04-25",
                "fr | Après-demain, le conseil se réunit. | Après-demain | 2025-04-30",
                "fr | Avant-hier, il pleuvait. | Avant-hier | 2025-04-26",
                "es | Hace un año llegó un barco. | Hace un año | 2024",
                "es | Dentro de dos semanas terminará. | Dentro de dos semanas | 2025-W20",
                "es | Pasado mañana se reúne el consejo. | Pasado mañana | 2025-04-30",
                "ru | Три дня назад пришло судно. | Три дня назад | 2025-04-25",
                "ru | Через неделю всё закончится. | Через неделю | 2025-W19",
                "ru | Послезавтра соберётся совет. | Послезавтра | 2025-04-30",
                "uk | Два тижні тому прийшло судно. | Два тижні тому | 2025-W16",
                "de | Im Sommer 2024 war der Kai gesperrt. | Sommer 2024 | 2024-SU"
            })
    void readsLengthsCountedFromTheDayOfPrinting(String language, String text, String words, String value) {
        assertThat(readDates.read(text, MONDAY, language))
                .extracting(DatedSpan::text, DatedSpan::value)
                .containsExactly(tuple(words, value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Das Schiff lag drei Tage am Kai.", "Er stand vor einem Tor.", "In drei Fällen war es so."})
    void readsNoDateOutOfALengthThatNothingCountsFrom(String text) {
        assertThat(readDates.read(text, MONDAY, "de")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "uk | Про це повідомили в суботу. | суботу | 2025-04-26",
                "de | Ein Kapitel endet: 1978 gegründet, wuchs die Firma schnell. | 1978 | 1978",
                "ru | При взрыве 2017 года погибли люди. | 2017 года | 2017",
                "uk | Угоду підписано 19 червня 2024 року. | 19 червня 2024 | 2024-06-19",
                "uk | Аварія сталася о 7:25 за місцевим часом. | 7:25 | 2025-04-28T07:25",
                "ru | Взрыв прогремел в 4:15. | 4:15 | 2025-04-28T04:15",
                "ru | Это случилось около 7 часов вечера. | 7 часов вечера | 2025-04-28T19:00",
                "de | Der Zug fuhr um 6.52 Uhr ab. | 6.52 Uhr | 2025-04-28T06:52",
                "de | Es geschah gegen 5 Uhr morgens. | 5 Uhr morgens | 2025-04-28T05:00",
                "es | La llamada se registró a las 3.10. | 3.10 | 2025-04-28T03:10",
                "es | Ocurrió a las 7 de la tarde. | 7 de la tarde | 2025-04-28T19:00",
                "fr | Le train est parti à 15 h 30. | 15 h 30 | 2025-04-28T15:30",
                "fr | Le feu a pris vers 3 heures du matin. | 3 heures du matin | 2025-04-28T03:00",
            })
    void readsHoursAndDaysInTheHabitOfTheLanguage(String language, String text, String words, String value) {
        assertThat(readDates.read(text, MONDAY, language))
                .extracting(DatedSpan::text, DatedSpan::value)
                .containsExactly(tuple(words, value));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | Die Schulen bleiben bis Donnerstag geschlossen. | 2025-05-01",
                "es | El consejo se reunirá el sábado. | 2025-05-03",
                "fr | Le deuil sera observé jeudi. | 2025-05-01",
                "ru | Школы закрыты до среды. | 2025-04-30",
                "uk | Засідання відбудеться в суботу. | 2025-05-03",
            })
    void readsADayThatIsToComeWhereAVerbOrAnUntilSaysSo(String language, String text, String value) {
        assertThat(readDates.read(text, MONDAY, language))
                .extracting(DatedSpan::value)
                .containsExactly(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Министр окружающей среды приехал.", "Это попало в водную среду."})
    void readsNoWednesdayInTheEnvironment(String text) {
        assertThat(readDates.read(text, MONDAY, "ru")).isEmpty();
    }

    @Test
    void readsWednesdaysThatAreLedAsDays() {
        assertThat(readDates.read("Он приехал в среду и ждал с утра среды.", MONDAY, "ru"))
                .extracting(DatedSpan::text)
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | Le village est à 3 heures de route.",
                "es | Esperaron 14 horas.",
                "de | 1978 Soldaten kamen.",
                "ru | Допрос длился 5 часов.",
                "de | Die Strecke ist 6.5 Kilometer lang.",
            })
    void takesNoLengthForAnHour(String language, String text) {
        assertThat(readDates.read(text, MONDAY, language)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "es | Del 3 al 5 de junio de 2024 hubo un congreso.",
                "fr | Du 3 au 5 juin 2024 il y a eu un congrès.",
                "de | Vom 3. bis 5. Juni 2024 gab es einen Kongress.",
                "ru | С 3 по 5 июня 2024 года был съезд.",
            })
    void readsBothDaysOfARange(String language, String text) {
        assertThat(readDates.read(text, MONDAY, language))
                .extracting(DatedSpan::value)
                .containsExactly("2024-06-03", "2024-06-05");
    }
}
