package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.model.Attribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Orders of source, cue and content that other languages have beside those of English. */
class FurtherOrdersTest {
    private final FindAttributions find = new FindAttributions();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de|Die Ministerin ist der Meinung, dass die Werft schließen muss.|Die Ministerin|die Werft schließen muss",
                "es|La ministra dejó claro que el astillero debe cerrar.|La ministra|el astillero debe cerrar",
                "fr|Le maire est convaincu que le chantier doit fermer.|Le maire|le chantier doit fermer",
                "ru|Министр дал понять, что верфь должна закрыться.|Министр|верфь должна закрыться"
            })
    void readsWhatIsHeldBehindAPhrase(String language, String text, String source, String content) {
        isOnly(text, language, source, content);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de|Am Kai brannte ein Motor. Das teilte die Polizei am Montag mit.|die Polizei|Am Kai brannte ein Motor",
                "es|Ardió un motor en el muelle. Así lo anunció la alcaldesa Inés Roldán.|la alcaldesa Inés Roldán|Ardió un motor en el muelle",
                "fr|Un moteur a brûlé sur le quai. C'est ce qu'a annoncé lundi la préfecture.|la préfecture|Un moteur a brûlé sur le quai",
                "ru|На причале сгорел мотор. Об этом сообщила полиция.|полиция|На причале сгорел мотор",
                "uk|На причалі згорів мотор. Про це повідомила поліція.|поліція|На причалі згорів мотор"
            })
    void givesASentenceToWhomTheNextOneNames(String language, String text, String source, String content) {
        isOnly(text, language, source, content);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de|Die Chefin erklärte, warum die Werft schließt.|Die Chefin|warum die Werft schließt",
                "es|La ministra explicó por qué se retrasa la obra.|La ministra|por qué se retrasa la obra",
                "fr|La maire explique pourquoi le chantier reste fermé.|La maire|pourquoi le chantier reste fermé"
            })
    void readsIndirectQuestions(String language, String text, String source, String content) {
        isOnly(text, language, source, content);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr|La maire, qui réclame une enquête, est partie.|La maire|une enquête",
                "es|La ministra, que exigió un plan común, se fue.|La ministra|un plan común",
                "ru|Губернатор, который потребовал отставки мэра, уехал.|Губернатор|отставки мэра"
            })
    void takesWhomARelativePronounStandsForAsTheSource(String language, String text, String source, String content) {
        isOnly(text, language, source, content);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr|Dans un communiqué, le groupe Merlou « regrette profondément » l'accident.|le groupe Merlou|« regrette profondément » l'accident",
                "es|La compañía, en un comunicado, «lamenta mucho lo ocurrido».|La compañía|lamenta mucho lo ocurrido"
            })
    void readsQuotedPredicatesOfAPaper(String language, String text, String source, String content) {
        isOnly(text, language, source, content);
    }

    @Test
    void readsAnInfinitiveBehindWhomItIsSaidTo() {
        isOnly("Il a appelé les habitants à ne pas sortir avant midi.", "fr", "Il", "ne pas sortir avant midi");
    }

    @Test
    void takesNoConjunctionOfTimeForTheClauseOfAVerbOfSaying() {
        assertThat(find("La ministra exigió un plan común antes de que acabe el verano.", "es"))
                .extracting(Attribution::content)
                .containsExactly("un plan común antes de que acabe el verano");
    }

    @Test
    void leavesWhatTellsMoreOfASourceOutOfWhatItSays() {
        isOnly(
                "El fuego dejó veinte heridos, según la prefectura, que desalojó la villa.",
                "es",
                "la prefectura",
                "El fuego dejó veinte heridos");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ru|«Мы останемся в порту до мая», — приводит агентство «Волна» слова Инги Хольм.|Инги Хольм",
                "uk|«Ми залишимося в порту до травня», — цитує агентство «Хвиля» речницю Інгу Гольм.|речницю Інгу Гольм"
            })
    void givesAQuotationToWhomAnAgencyCites(String language, String text, String source) {
        assertThat(find(text, language))
                .singleElement()
                .extracting(Attribution::source)
                .isEqualTo(source);
    }

    @Test
    void takesAConditionalBehindAQuotationAloneForNoSureReport() {
        List<Attribution> found =
                find("„Wir bleiben bis zum Mai im Hafen“, sagte Gesa Brand. Das wäre ein Sieg für alle.", "de");
        assertThat(found.get(1).isSure()).isFalse();
    }

    @Test
    void endsReportedSpeechBeforeItsOwnVerb() {
        assertThat(find("Die Werft erklärte, der Motor sei alt. Sie bedauere den Vorfall sehr, hieß es.", "de"))
                .extracting(Attribution::content)
                .contains("Sie bedauere den Vorfall sehr");
    }

    @Test
    void takesAQuestionForNothingThatIsAnsweredInIt() {
        assertThat(find("На вопрос редакции, как вор попал в порт, ответила министр Инга Хольм.", "ru"))
                .isEmpty();
    }

    private void isOnly(String text, String language, String source, String content) {
        List<Attribution> found = find(text, language);
        assertThat(found).hasSize(1);
        assertThat(found.get(0).source()).isEqualTo(source);
        assertThat(found.get(0).content()).isEqualTo(content);
    }

    private List<Attribution> find(String text, String language) {
        return find.find(Articles.of(text, language));
    }
}
