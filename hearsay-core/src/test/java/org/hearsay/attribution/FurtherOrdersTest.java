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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de|Die Zeitung „Selmer Bote“ berichtete, der Hafen werde geschlossen.|Die Zeitung „Selmer Bote“|der Hafen werde geschlossen",
                "ru|Газета «Маяк» пишет, что порт закроют.|Газета «Маяк»|порт закроют",
                "uk|Газета «Маяк» пише, що порт закриють.|Газета «Маяк»|порт закриють"
            })
    void takesANameInMarksToTheSourceBeforeIt(String language, String text, String source, String content) {
        isOnly(text, language, source, content);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr|Pour la ministre de la Mer, le port doit fermer au plus vite.|la ministre de la Mer|le port doit fermer au plus vite",
                "es|Para la ministra, el puerto debe cerrar cuanto antes.|la ministra|el puerto debe cerrar cuanto antes"
            })
    void readsAPersonBehindForAsASource(String language, String text, String source, String content) {
        isOnly(text, language, source, content);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ru|На вопрос об отставке Хольм ответила: «Нет, никогда в жизни».|Хольм|Нет, никогда в жизни",
                "uk|На запитання про відставку Голм відповіла: «Ні, ніколи в житті».|Голм|Ні, ніколи в житті"
            })
    void givesAnAnswerToWhomItsSentenceTellsOf(String language, String text, String source, String content) {
        isOnly(text, language, source, content);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"ru|«Денег на ремонт не хватает», — говорится в письме министру.|письме|Денег на ремонт не хватает"
            })
    void givesAPapersWordsToThePaperAndNotToItsReader(String language, String text, String source, String content) {
        isOnly(text, language, source, content);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr|Le maire s'est dit convaincu : « Nous y arriverons ensemble. »|Le maire|Nous y arriverons ensemble.",
                "es|El alcalde se mostró convencido: «Lo lograremos juntos».|El alcalde|Lo lograremos juntos"
            })
    void endsTheWordsBeforeAColonWhereTheirVerbBegins(String language, String text, String source, String content) {
        isOnly(text, language, source, content);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"de|Die Opposition spricht von Betrug, die Regierung weist das zurück.|Die Opposition|von Betrug"})
    void endsAnObjectBeforeTheNextClause(String language, String text, String source, String content) {
        isOnly(text, language, source, content);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de|Der Minister bestritt, davon gewusst zu haben.|Der Minister|davon gewusst zu haben",
                "de|Der Minister räumte ein, die Kosten unterschätzt zu haben.|Der Minister|die Kosten unterschätzt zu haben",
                "fr|La ministre a accusé le gouvernement d'avoir menti à la ville.|La ministre|d'avoir menti à la ville"
            })
    void readsInfinitivesOfDenialAndBlame(String language, String text, String source, String content) {
        isOnly(text, language, source, content);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"fr|Comme l'a indiqué la police, personne n'a été blessé.|la police|personne n'a été blessé"})
    void readsAnObjectBeforeTheVerbOfAs(String language, String text, String source, String content) {
        isOnly(text, language, source, content);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "es|El alcalde cifró en 40 millones el coste de las obras.|El alcalde|en 40 millones el coste de las obras",
                "fr|Le maire a évalué à 40 millions le coût des travaux.|Le maire|40 millions le coût des travaux",
                "de|Der Bürgermeister bezifferte die Kosten auf 40 Millionen Euro.|Der Bürgermeister|die Kosten auf 40 Millionen Euro",
                "ru|Мэр оценил стоимость работ в 40 миллионов евро.|Мэр|стоимость работ в 40 миллионов евро"
            })
    void readsWhatSomebodyReckons(String language, String text, String source, String content) {
        isOnly(text, language, source, content);
    }

    @Test
    void passesOverWordsBehindAPrepositionToTheSourceBehindAVerb() {
        isOnly(
                "« C'est un texte que nul n'a lu », rappelle en préambule la maire de Selm.",
                "fr",
                "la maire de Selm",
                "C'est un texte que nul n'a lu");
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
