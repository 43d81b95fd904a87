package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.model.Attribution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MainSubjectTest {
    private final FindAttributions find = new FindAttributions();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fr | Le maire a signé le décret mardi et a dit qu'il n'avait pas le choix. | Le maire
            fr | Plus tard, le directeur s'est excusé et a promis que les quais seraient refaits. | le directeur
            fr | Les pêcheurs ont bloqué le quai mardi et annoncé que la grève durerait. | Les pêcheurs
            es | La semana pasada el alcalde firmó el decreto y dijo que no tenía otra opción. | el alcalde
            es | La ministra Ana Holm abandonó la sala y dijo que el puerto reabriría en mayo. | La ministra Ana Holm
            de | Der Bürgermeister unterschrieb den Erlass und betonte dabei, er habe keine Wahl gehabt. | Der Bürgermeister
            de | Später entschuldigte sich der Direktor und versprach, die Kais würden erneuert. | der Direktor
            ru | Мэр подписал указ во вторник и отметил, что у него не было выбора. | Мэр
            uk | Пізніше директор вибачився і пообіцяв, що причали відремонтують. | директор
            """)
    void givesAVerbBehindAndToWhomTheClauseBeforeTellsOf(String language, String text, String source) {
        assertThat(find.find(Articles.of(text, language)))
                .extracting(Attribution::source)
                .containsExactly(source);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fr | Devant le maire, Anne Holm a signé le décret et a dit qu'elle n'avait pas le choix. | Anne Holm
            es | Ante el alcalde, Ana Holm firmó el decreto y dijo que no tenía otra opción. | Ana Holm
            """)
    void passesOverThoseWhomAPrepositionLeads(String language, String text, String source) {
        assertThat(find.find(Articles.of(text, language)))
                .extracting(Attribution::source)
                .containsExactly(source);
    }
}
