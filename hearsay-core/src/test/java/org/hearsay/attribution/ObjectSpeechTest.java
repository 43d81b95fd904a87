package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.model.Attribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ObjectSpeechTest {
    private final FindAttributions find = new FindAttributions();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de|Die Gewerkschaft fordert eine neue Fähre für den Hafen.|Die Gewerkschaft|eine neue Fähre für den Hafen",
                "de|Die Ministerin warnt vor langen Wartezeiten im Sommer.|Die Ministerin|vor langen Wartezeiten im Sommer",
                "es|La ministra pidió un plan de urgencia para el puerto.|La ministra|un plan de urgencia para el puerto",
                "fr|La maire réclame un nouveau bac pour les habitants.|La maire|un nouveau bac pour les habitants",
                "ru|Министр потребовал новый паром для порта.|Министр|новый паром для порта",
                "uk|Міністр попередив про довгі черги в порту.|Міністр|про довгі черги в порту"
            })
    void readsWhatIsAskedOrFearedInANoun(String language, String text, String source, String content) {
        Attribution found = only(text, language);
        assertThat(found.source()).isEqualTo(source);
        assertThat(found.content()).isEqualTo(content);
    }

    @Test
    void readsGermanPlansWithTheirInfinitive() {
        assertThat(only("Der Bürgermeister will den Hafen im Herbst schließen.", "de")
                        .content())
                .isEqualTo("den Hafen im Herbst schließen");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de|Das Gesetz fordert eine neue Fähre für den Hafen.",
                "de|Die Stadt fördert eine neue Fähre für den Hafen.",
                "de|Der Bürgermeister will sich dazu nicht äußern."
            })
    void takesNoThingsForSpeakersAndNoRefusalsForPlans(String language, String text) {
        assertThat(find.find(Articles.of(text, language))).isEmpty();
    }

    @Test
    void isLessSureThanWhatIsToldFirst() {
        assertThat(only("Die Gewerkschaft fordert eine neue Fähre.", "de").isSure())
                .isFalse();
    }

    private Attribution only(String text, String language) {
        List<Attribution> found = find.find(Articles.of(text, language));
        assertThat(found).hasSize(1);
        return found.get(0);
    }
}
