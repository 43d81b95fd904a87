package org.hearsay.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.model.ClaimedValue;
import org.hearsay.model.Conflict;
import org.hearsay.model.Conflict.Relation;
import org.hearsay.model.Dossier;
import org.hearsay.model.TimelineEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AcrossLanguagesTest {
    private static final String ENGLISH =
            "A freight train derailed near Tolvik on Friday, killing 14 people, the ministry said.";

    private static List<Conflict> found(Dossier dossier) {
        return new FindConflicts().find(dossier);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "de: Bei Tolvik ist am Freitag ein Güterzug entgleist, zwölf Menschen kamen ums Leben, teilte das Ministerium mit.",
                "es: Un tren de carga descarriló el viernes cerca de Tolvik; murieron doce personas, según el ministerio.",
                "fr: Un train de marchandises a déraillé vendredi près de Tolvik, douze personnes ont été tuées, selon le ministère.",
                "ru: Под Толвиком в пятницу сошёл с рельсов товарный поезд, погибли двенадцать человек, сообщили в министерстве.",
                "uk: Біля Толвіка в п'ятницю розбився товарний потяг, загинули дванадцять людей, повідомило міністерство.",
            })
    void putsATollBesideThatOfAnotherLanguage(String other) {
        assertThat(found(Dossiers.ofOneDay(ENGLISH, other)))
                .filteredOn(conflict -> conflict.relation() == Relation.CONFLICT)
                .singleElement()
                .satisfies(conflict -> {
                    assertThat(conflict.question()).isEqualTo("How many people were killed?");
                    assertThat(conflict.values())
                            .extracting(ClaimedValue::value)
                            .containsExactly("14", "12");
                    assertThat(conflict.values().get(1).claims().get(0).words()).isEqualTo(other.substring(4));
                });
    }

    @Test
    void findsAgreementInTwoLanguages() {
        assertThat(found(Dossiers.ofOneDay(
                        ENGLISH,
                        "ru: Под Толвиком в пятницу сошёл с рельсов товарный поезд, погибли четырнадцать человек.")))
                .extracting(Conflict::relation)
                .contains(Relation.AGREEMENT)
                .doesNotContain(Relation.CONFLICT);
    }

    @Test
    void theTimelineHasOneLineForAFactToldInTwoLanguages() {
        List<TimelineEntry> line = new BuildTimeline()
                .build(Dossiers.ofOneDay(
                        "The Marla bridge near Tolvik collapsed on March 10, 2031.",
                        "de: Die Brücke Marla bei Tolvik ist am 10. März 2031 eingestürzt."));
        assertThat(line).singleElement().satisfies(entry -> assertThat(entry.claims())
                .hasSize(2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fr: Marta Rask, 34 ans, a été arrêtée à Tolvik.",
                "es: Marta Rask, de 34 años, fue detenida en Tolvik.",
                "ru: Марта Раск, 34 года, задержана в Толвике.",
                "de: Die 34-jährige Marta Rask wurde in Tolvik festgenommen.",
            })
    void holdsTheAgeOfAPersonAgainstThatOfAnotherLanguage(String other) {
        assertThat(found(Dossiers.ofOneDay("Marta Rask, 36, was arrested in Tolvik.", other)))
                .filteredOn(conflict -> conflict.relation() == Relation.CONFLICT)
                .singleElement()
                .satisfies(conflict -> assertThat(conflict.question()).isEqualTo("How old is Marta Rask?"));
    }

    @Test
    void aLineOfAnotherLanguageIsItsSentence() {
        String text = "Das Lager, das im Juni 2030 eröffnet wurde, bleibt geschlossen.";
        assertThat(new BuildTimeline().build(Dossiers.ofOneDay("de: " + text)))
                .extracting(TimelineEntry::words)
                .containsExactly(text);
    }
}
