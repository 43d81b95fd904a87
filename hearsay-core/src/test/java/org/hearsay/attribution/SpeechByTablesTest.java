package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.model.Attribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeechByTablesTest {
    private final FindAttributions find = new FindAttributions();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de|Die Fähre bleibt liegen, teilte Hafenchefin Gesa Brand am Montag mit.|Hafenchefin Gesa Brand",
                "es|La barca seguirá parada, anunció el lunes la ministra de Puertos, Inés Roldán.|la ministra de Puertos, Inés Roldán",
                "fr|Le bac reste à quai, a annoncé lundi dans un communiqué la maire, Odile Marchand.|la maire, Odile Marchand",
                "ru|Паром останется в порту, сообщила в понедельник министр транспорта Инга Хольм.|министр транспорта Инга Хольм",
                "uk|Пором залишиться в порту, повідомила в понеділок речниця порту Інга Гольм.|речниця порту Інга Гольм"
            })
    void readsTheSourceBehindWordsOfTimeAndPlace(String language, String text, String source) {
        assertThat(only(text, language).source()).isEqualTo(source);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de|Brand forderte, den Hafen bald zu öffnen.|den Hafen bald zu öffnen",
                "es|Roldán prometió revisar los motores.|revisar los motores",
                "fr|Marchand affirme avoir prévenu la préfecture.|avoir prévenu la préfecture",
                "ru|Хольм пообещала проверить двигатели.|проверить двигатели",
                "uk|Гольм пообіцяла перевірити двигуни.|перевірити двигуни"
            })
    void readsWhatIsPromisedOrAskedInAnInfinitive(String language, String text, String content) {
        assertThat(only(text, language).content()).isEqualTo(content);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de|Laut einem Gutachten, das dem Boten vorliegt, fehlten drei Angebote.|fehlten drei Angebote",
                "es|Para Inés Roldán, que lleva el bar, la barca es «un monumento a nadie».|la barca es «un monumento a nadie»",
                "fr|Selon Odile Marchand, qui tient le café, le bac ne partira pas.|le bac ne partira pas"
            })
    void takesWhatMoreIsToldOfASourceForNothingSaid(String language, String text, String content) {
        assertThat(only(text, language).content()).isEqualTo(content);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"ru|Хольм ответила: «Нет».|Нет", "uk|Гольм відповіла: «Кожну фразу».|Кожну фразу"})
    void takesAWordInMarksBehindAColonForAnAnswer(String language, String text, String content) {
        assertThat(only(text, language).content()).isEqualTo(content);
    }

    @Test
    void takesHowLoudSomebodyLaughsForNoSource() {
        assertThat(find.find(Articles.of("Gesa Brand lachte laut und lange über den alten Motor.", "de")))
                .isEmpty();
    }

    @Test
    void readsWhoLosesHisTemperInFrench() {
        assertThat(only("« C'est une honte », s'est emporté Paul Marchand, 71 ans, en attendant le bac.", "fr")
                        .source())
                .startsWith("Paul Marchand");
    }

    @Test
    void readsGermanReportedSpeechWithoutConjunctionAndItsNextSentence() {
        List<Attribution> found = find.find(Articles.of(
                "Gesa Brand, die Chefin der Werft, sagte, der Motor müsse ersetzt werden. Das werde drei Wochen dauern.",
                "de"));
        assertThat(found)
                .extracting(Attribution::content)
                .containsExactly("der Motor müsse ersetzt werden", "Das werde drei Wochen dauern.");
        assertThat(found.get(1).cue()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ru|По её словам, рейсов не будет до мая.|её|рейсов не будет до мая",
                "uk|Рейсів, за його словами, не буде до травня.|його|Рейсів не буде до травня",
                "fr|Selon elle, le bac ne partira pas avant mai.|elle|le bac ne partira pas avant mai"
            })
    void takesThePronounWithinAPrepositionForTheSource(String language, String text, String source, String content) {
        Attribution found = only(text, language);
        assertThat(found.source()).isEqualTo(source);
        assertThat(found.content()).isEqualTo(content);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ru|Рейсов пока не будет, пояснили в мэрии.|мэрии",
                "de|Die Fähre sei zu alt, hieß es am Freitag aus dem Ministerium.|dem Ministerium",
                "uk|У поліції повідомили, що порт закрито.|поліції"
            })
    void readsABodyBehindAPreposition(String language, String text, String source) {
        assertThat(only(text, language).source()).isEqualTo(source);
    }

    @Test
    void findsAVerbThatNoTableHoldsBetweenAQuotationAndAPerson() {
        Attribution found = only("« Encore un hiver de perdu pour nous », maugrée Hervé Tanguy, pêcheur.", "fr");
        assertThat(found.cue()).isEqualTo("maugrée");
        assertThat(found.source()).isEqualTo("Hervé Tanguy, pêcheur");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de|Simon Mark, Vorsitzender des Vereins, bestätigte die hohe Nachfrage der Kunden.",
                "es|El subsecretario del puerto, Miguel Kozar, confirmó algún tipo de acuerdo.",
                "de|Für Gäste, die lieber warten, gibt es einen Saal."
            })
    void takesNoSubjectWithItsOfficeForSpeech(String language, String text) {
        assertThat(find.find(Articles.of(text, language))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de|„Der Hafen ist zu“, sagte er am Montag, der Minister habe es gesagt, teilte sie mit; ",
                "es|«El puerto está cerrado», dijo el lunes la ministra, añadió que no, según ella, ",
                "ru|«Порт закрыт», — сказал он в понедельник, министр заявил, что нет, по его словам, "
            })
    void aPageThatIsOneSentenceHasNoStatementAsLongAsThePage(String language, String words) {
        String page = words.repeat(600);

        assertThat(find.find(Articles.of(page, language)))
                .allSatisfy(one -> assertThat(one.content().length()).isLessThan(page.length() / 8));
    }

    private Attribution only(String text, String language) {
        List<Attribution> found = find.find(Articles.of(text, language));
        assertThat(found).hasSize(1);
        return found.get(0);
    }
}
