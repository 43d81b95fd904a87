package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.model.Attribution;
import org.hearsay.model.Attribution.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {
    private final FindAttributions find = new FindAttributions();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "es|«El puente es seguro y abrirá en mayo», dijo la alcaldesa Ana Holm.|la alcaldesa Ana Holm",
                "fr|« Le pont est sûr et ouvrira en mai », a déclaré la maire Ana Holm.|la maire Ana Holm",
                "de|„Die Brücke ist sicher und öffnet im Mai“, sagte Bürgermeisterin Ana Holm.|Bürgermeisterin Ana Holm",
                "ru|«Мост надежен и откроется в мае», — сказала Анна Хольм.|Анна Хольм",
                "uk|«Міст надійний і відкриється в травні», — сказала Анна Хольм.|Анна Хольм"
            })
    void findsTheSpeakerAfterAQuotation(String language, String text, String source) {
        Attribution found = only(text, language);
        assertThat(found.source()).isEqualTo(source);
        assertThat(found.kind()).isEqualTo(Kind.DIRECT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "es|El alcalde Juan Holm dijo que el puente abrirá en mayo.|El alcalde Juan Holm|el puente abrirá",
                "fr|Le maire Jean Holm a déclaré que le pont ouvrira en mai.|Le maire Jean Holm|le pont ouvrira",
                "de|Minister Jan Holm sagte, dass die Brücke im Mai öffnet.|Minister Jan Holm|die Brücke im Mai",
                "ru|Министр Иван Хольм заявил, что мост откроется в мае.|Министр Иван Хольм|мост откроется",
                "uk|Міністр Іван Хольм заявив, що міст відкриється в травні.|Міністр Іван Хольм|міст відкриється"
            })
    void findsReportedSpeechAfterItsSpeaker(String language, String text, String source, String content) {
        Attribution found = only(text, language);
        assertThat(found.source()).isEqualTo(source);
        assertThat(found.kind()).isEqualTo(Kind.INDIRECT);
        assertThat(found.content()).contains(content);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "es|Según el ministerio, dos barcos salieron del puerto el lunes.|el ministerio",
                "es|Según informó el ministerio, dos barcos salieron del puerto el lunes.|el ministerio",
                "es|Dos barcos salieron del puerto, según le dijo a Radio Holm una fuente del puerto.|una fuente del puerto",
                "fr|Selon le ministère, deux navires ont quitté le port lundi.|le ministère",
                "de|Laut dem Ministerium, das am Montag sprach, haben zwei Schiffe den Hafen verlassen.|dem Ministerium",
                "ru|По словам министра, два судна покинули порт в понедельник.|министра",
                "uk|За словами міністра, два судна залишили порт у понеділок.|міністра"
            })
    void findsTheSourceAfterItsPreposition(String language, String text, String source) {
        assertThat(only(text, language).source()).isEqualTo(source);
    }

    @Test
    void takesPourForAPrepositionThatNamesASourceOnlyBeforeAName() {
        assertThat(only("Pour Anne Holm, deux navires ont quitté le port lundi.", "fr")
                        .source())
                .isEqualTo("Anne Holm");
        assertThat(find.find(Articles.of("Pour avoir une chance, il faut quitter le port lundi.", "fr")))
                .isEmpty();
        assertThat(find.find(
                        Articles.of("Deux navires ont quitté le port lundi pour la capitale, malgré le vent.", "fr")))
                .isEmpty();
    }

    @Test
    void takesWhatOpensAGermanSentenceForNoSource() {
        assertThat(only("Am Montag sagte Jan Holm, dass die Brücke im Mai öffnet.", "de")
                        .source())
                .isEqualTo("Jan Holm");
        assertThat(find.find(Articles.of("Im Juni erklärten Fischer die Insel für frei.", "de")))
                .extracting(Attribution::source)
                .doesNotContain("Im Juni");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Das teilte die Küstenwache am Montag mit.|Das",
                "Dies sagte Ana Holm am Montag.|Dies",
                "Die Schiffe werden so am Auslaufen gehindert, im Notfall sind die Sperren auch ein Hindernis, berichtet Holm.|Die Schiffe",
                "Im Vertrag steht es, so erfolgt eine Rückerstattung.|erfolgt eine Rückerstattung"
            })
    void takesNoPartOfAClauseForAGermanSource(String text, String source) {
        assertThat(find.find(Articles.of(text, "de")))
                .extracting(Attribution::source)
                .noneMatch(found -> found.startsWith(source));
    }

    @Test
    void leavesWhatStandsBetweenAVerbAndItsSourceOut() {
        assertThat(only("„Die Brücke ist sicher und öffnet im Mai“, sagt dazu Bürgermeisterin Ana Holm.", "de")
                        .source())
                .isEqualTo("Bürgermeisterin Ana Holm");
        assertThat(only("Die Brücke öffnet im Mai, schrieb sie weiter.", "de").source())
                .isEqualTo("sie");
    }

    @Test
    void findsSeveralSourcesBehindTheirVerbInSpanish() {
        assertThat(only("Dos barcos salieron del puerto, según aseguran a Radio Holm varias fuentes del puerto.", "es")
                        .source())
                .isEqualTo("varias fuentes del puerto");
    }

    @Test
    void takesNoLoneNounForTheSpeakerOfAQuotationInGerman() {
        assertThat(find.find(Articles.of(
                        "Es gab viele Tränen: „Wir haben am Montag mit zwei Schiffen den Hafen verlassen.“", "de")))
                .extracting(Attribution::source)
                .doesNotContain("Tränen");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "es|Dos barcos, según el ministerio, salieron del puerto el lunes.|el ministerio|Dos barcos salieron del puerto el lunes",
                "fr|Deux navires, selon le ministère, ont quitté le port lundi.|le ministère|Deux navires ont quitté le port lundi",
                "de|Am Montag sind nach Angaben des Innenministeriums in Kiel drei Schiffe gesunken.|Innenministeriums|Am Montag sind in Kiel drei Schiffe gesunken",
                "de|Gesunken sind nach Angaben der Polizei und der Feuerwehr drei Schiffe, darunter ein Kutter.|Polizei und der Feuerwehr|Gesunken sind drei Schiffe, darunter ein Kutter",
                "de|Drei Schiffe sind laut Ana Holm gesunken.|Ana Holm|Drei Schiffe sind gesunken",
                "de|Laut Polizei sanken drei Schiffe, darunter ein Kutter|Polizei|sanken drei Schiffe, darunter ein Kutter",
                "ru|Два судна, по словам министра, покинули порт в понедельник.|министра|Два судна покинули порт в понедельник",
                "uk|Два судна, за словами міністра, залишили порт у понеділок.|міністра|Два судна залишили порт у понеділок"
            })
    void whatIsSaidGoesOnBehindASourceInItsMidst(String language, String text, String source, String content) {
        Attribution found = only(text, language);
        assertThat(found.source()).isEqualTo(source);
        assertThat(found.content()).isEqualTo(content);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "es|Dos barcos salieron del puerto, como dijo la ministra.|la ministra|Dos barcos salieron del puerto",
                "fr|Deux navires ont quitté le port, comme a déclaré la ministre.|la ministre|Deux navires ont quitté le port",
                "de|Zwei Schiffe haben den Hafen verlassen, wie die Küstenwache von Selm mitteilte.|die Küstenwache von Selm|Zwei Schiffe haben den Hafen verlassen",
                "de|Zwei Schiffe haben, wie die Küstenwache mitteilte, den Hafen verlassen.|die Küstenwache|Zwei Schiffe haben den Hafen verlassen",
                "de|Wie die Küstenwache mitteilte, haben zwei Schiffe den Hafen verlassen.|die Küstenwache|haben zwei Schiffe den Hafen verlassen",
                "ru|Два судна покинули порт, как сообщила министр Анна Хольм.|министр Анна Хольм|Два судна покинули порт",
                "uk|Два судна залишили порт, як повідомила міністр Ганна Хольм.|міністр Ганна Хольм|Два судна залишили порт"
            })
    void findsWhoSaysTheRestOfASentenceInAClauseWithAs(String language, String text, String source, String content) {
        Attribution found = only(text, language);
        assertThat(found.source()).isEqualTo(source);
        assertThat(found.content()).isEqualTo(content);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Der Hafenmeisterin zufolge haben zwei Schiffe den Hafen verlassen.|Der Hafenmeisterin|haben zwei Schiffe den Hafen verlassen",
                "Zwei Schiffe haben der Küstenwache zufolge den Hafen verlassen.|der Küstenwache|Zwei Schiffe haben den Hafen verlassen",
                "Zwei Schiffe haben den Hafen verlassen, so Ana Holm.|Ana Holm|Zwei Schiffe haben den Hafen verlassen",
                "„Das Schiff“, so Holm, „hat den Hafen verlassen.“|Holm|Das Schiff hat den Hafen verlassen."
            })
    void findsTheSourceBeforeZufolgeAndBehindSo(String text, String source, String content) {
        Attribution found = only(text, "de");
        assertThat(found.source()).isEqualTo(source);
        assertThat(found.content()).isEqualTo(content);
    }

    @Test
    void takesNoOtherSoForACue() {
        assertThat(find.find(Articles.of("Das Wasser stieg schnell, so dass Holm den Hafen verließ.", "de")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de|Der Verband Selm hat nun offiziell bestätigt, dass die Brücke im Mai öffnet.|Der Verband Selm",
                "de|Die Abgeordnete Ana Holm hatte bereits angekündigt, dass die Brücke im Mai öffnet.|Die Abgeordnete Ana Holm",
                "de|Nach dem Sturm teilte die Klinik mit, dass die Brücke im Mai öffnet.|die Klinik",
                "fr|La maire Ana Holm a toujours affirmé que le pont ouvrira en mai.|La maire Ana Holm",
                "es|El director del puerto (DPS), Juan Holm, declaró que el puente abrirá en mayo.|El director del puerto (DPS), Juan Holm"
            })
    void partsASourceFromItsVerbByHelpersBracketsAndCommas(String language, String text, String source) {
        assertThat(only(text, language).source()).isEqualTo(source);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr|À cet égard, on note que le pont ouvrira en mai.",
                "fr|Le port est grand (selon la mesure de la ville) pour que les navires puissent tourner.",
                "fr|Elle écrit ses mémoires du port, qu’elle destine à son ancien amoureux de Selm.",
                "de|Unter meinen Kontakten im Hafen ist die Brücke noch immer sehr beliebt.",
                "de|Der charakteristische Laut des Hafens ist zu hören, wenn die Brücke öffnet.",
                "de|Die Brücke öffne nicht im Mai, wie behauptet wurde."
            })
    void takesWhatNobodySaysForNoStatement(String language, String text) {
        assertThat(find.find(Articles.of(text, language))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ebenso betonte sie, dass die Brücke im Mai öffnet.|sie",
                "Sinngemäß sagt Holm: Die Brücke ist sicher und öffnet im Mai für alle.|Holm",
                "Jansen weiß: „Die Brücke ist sicher, und sie öffnet im Mai für alle.“ Man fragte auch Jansen.|Jansen"
            })
    void findsASubjectBehindTheVerbOrBeforeItsColonInGerman(String text, String source) {
        assertThat(only(text, "de").source()).isEqualTo(source);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de|„Die Brücke ist sicher und öffnet im Mai“, erzählt Ana Holm.|Ana Holm",
                "fr|« Le pont est sûr et ouvrira en mai », prévient Ana Holm.|Ana Holm",
                "es|«El puente es seguro y abrirá en mayo», relató Ana Holm.|Ana Holm",
                "ru|«Мост надежен и откроется в мае», — прокомментировала Анна Хольм.|Анна Хольм",
                "uk|«Міст надійний і відкриється в травні», — прокоментувала Анна Хольм.|Анна Хольм"
            })
    void findsTheSpeakerBehindAVerbOfTelling(String language, String text, String source) {
        assertThat(only(text, language).source()).isEqualTo(source);
    }

    @Test
    void takesATitleInMarksBesideAGermanSourceForNoStatement() {
        Attribution found =
                only("Ana Holm, verantwortlich für „Hafen heute“, erklärt, dass die Brücke im Mai öffnet.", "de");
        assertThat(found.content()).isEqualTo("die Brücke im Mai öffnet");
    }

    @Test
    void takesAnOfficeBehindTheNameOfASpeakerForNoPartOfWhatIsSaid() {
        Attribution found = only("„Die Brücke ist sicher und öffnet im Mai“, so Ana Holm, Leiterin des Hafens.", "de");
        assertThat(found.content()).isEqualTo("Die Brücke ist sicher und öffnet im Mai");
    }

    @Test
    void beginsASentenceWithAPrepositionBehindAQuotationThatIsOver() {
        assertThat(find.find(Articles.of(
                        "« Le pont est sûr et ouvrira à tous en mai. » Selon la maire, deux navires ont quitté le port.",
                        "fr")))
                .extracting(Attribution::content)
                .contains("deux navires ont quitté le port");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de|Holm sprach vom Hafen und betonte, dass die Brücke im Mai öffnet.|vom Hafen und",
                "de|Sie traf einen Mann, der gleich zur Begrüßung sagte: „Die Brücke ist sicher.“|der gleich zur Begrüßung"
            })
    void leavesASourceOpenRatherThanTakeWhatStandsBeforeTheVerb(String language, String text, String source) {
        assertThat(find.find(Articles.of(text, language)))
                .isNotEmpty()
                .extracting(Attribution::source)
                .doesNotContain(source);
    }

    @Test
    void readsAFewWordsInOtherLettersAsNoEnglish() {
        assertThat(find.find(Articles.of("Министр пояснила: «Мост открыт».", "und")))
                .extracting(Attribution::source)
                .doesNotContain("Министр пояснила");
    }

    @Test
    void takesANounThatOpensADescriptionForASource() {
        assertThat(only("Министр пояснила: «Мост надежен и откроется в мае».", "ru")
                        .source())
                .isEqualTo("Министр");
    }

    @Test
    void readsAFewWordsOfUnknownLanguageAsEnglish() {
        assertThat(find.find(Articles.of("Ada Holm said that the bridge was safe.", "und")))
                .hasSize(1);
    }

    private Attribution only(String text, String language) {
        List<Attribution> found = find.find(Articles.of(text, language));
        assertThat(found).hasSize(1);
        return found.get(0);
    }
}
