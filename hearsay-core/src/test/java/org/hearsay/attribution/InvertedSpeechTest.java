package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.model.Attribution;
import org.hearsay.model.Attribution.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InvertedSpeechTest {
    private final FindAttributions find = new FindAttributions();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de|Der Zug fährt wieder nach Plan, sagte ein Sprecher der Bahn.|ein Sprecher der Bahn",
                "fr|Le train roule de nouveau, a précisé un agent de la gare.|un agent de la gare",
                "es|El tren circula de nuevo, aseguró un empleado de la estación.|un empleado de la estación",
                "ru|Поезд снова идет по графику, сообщил дежурный станции.|дежурный станции",
                "uk|Потяг знову йде за графіком, повідомив черговий станції.|черговий станції"
            })
    void findsAClauseBeforeAVerbAndItsSpeaker(String language, String text, String source) {
        Attribution found = only(text, language);
        assertThat(found.source()).isEqualTo(source);
        assertThat(found.kind()).isEqualTo(Kind.INDIRECT);
    }

    @Test
    void partsAQuotationThatHoldsItsOwnCue() {
        Attribution found = only("«Поезд, — добавил Марченко, — идет по графику».", "ru");
        assertThat(found.source()).isEqualTo("Марченко");
        assertThat(found.spans()).hasSize(2);
    }

    @Test
    void readsADashAtTheHeadOfALineAsDirectSpeech() {
        Attribution found = only("—El tren no llega hoy —dijo el maquinista.", "es");
        assertThat(found.kind()).isEqualTo(Kind.DIRECT);
        assertThat(found.content()).isEqualTo("El tren no llega hoy");
    }

    @Test
    void readsWhatStandsAfterAsSomeoneSaid() {
        assertThat(only("Wie die Bahn mitteilte, fährt der Zug wieder nach Plan.", "de")
                        .source())
                .isEqualTo("die Bahn");
    }

    private Attribution only(String text, String language) {
        List<Attribution> found = find.find(Articles.of(text, language));
        assertThat(found).hasSize(1);
        return found.get(0);
    }
}
