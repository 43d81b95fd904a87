package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.hearsay.model.Attribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParticipleSpeechTest {
    private final FindAttributions find = new FindAttributions();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fr | La ministre Anne Holm a quitté la salle, assurant que le port rouvrirait en mai. | La ministre Anne Holm | le port rouvrirait en mai
            fr | En octobre, le directeur du port s'est excusé, tout en précisant que personne n'avait été blessé. | le directeur du port | personne n'avait été blessé
            es | El alcalde firmó el decreto, afirmando que no tenía otra opción. | El alcalde | no tenía otra opción
            es | La ministra Ana Holm abandonó la sala asegurando que el puerto reabriría. | La ministra Ana Holm | el puerto reabriría
            ru | Министр Анна Хольм покинула зал, заявив, что порт откроется в мае. | Министр Анна Хольм | порт откроется в мае
            uk | Директор вибачився, наголосивши, що ніхто не постраждав. | Директор | ніхто не постраждав
            """)
    void givesWhatAParticipleAddsToWhomTheSentenceTellsOf(String language, String text, String source, String content) {
        assertThat(find.find(Articles.of(text, language)))
                .extracting(Attribution::source, Attribution::content)
                .containsExactly(tuple(source, content));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fr | « Le port est vieux et les quais aussi », a dit Anne Holm, ajoutant que tout serait refait. | Anne Holm
            es | «El puerto es viejo y los muelles también», dijo Ana Holm, añadiendo que todo sería reparado. | Ana Holm
            ru | «Порт старый, и причалы тоже», — сказала Анна Хольм, добавив, что всё отремонтируют. | Анна Хольм
            """)
    void givesWhatAParticipleAddsToWhoSpokeBeforeInTheSentence(String language, String text, String source) {
        assertThat(find.find(Articles.of(text, language)))
                .extracting(Attribution::source)
                .containsExactly(source, source);
    }

    @Test
    void tellsNothingOfAParticipleWithoutAClause() {
        assertThat(find.find(Articles.of("Le maire a quitté la salle, annonçant une visite au port.", "fr")))
                .isEmpty();
    }
}
