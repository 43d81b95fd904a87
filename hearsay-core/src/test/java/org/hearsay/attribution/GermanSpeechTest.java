package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.model.Attribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GermanSpeechTest {
    private final FindAttributions find = new FindAttributions();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "„Die Fähre ist seit Jahren zu alt“, so der Geschäftsführer der Reederei, Jan Brand.|der Geschäftsführer der Reederei, Jan Brand",
                "„Von allein ändert sich hier gar nichts“ resümiert Hafenchefin Gesa Brand.|Hafenchefin Gesa Brand"
            })
    void readsWhoStandsBehindAQuotation(String text, String source) {
        assertThat(find(text)).singleElement().extracting(Attribution::source).isEqualTo(source);
    }

    @Test
    void readsASentenceInReportedMoodWithoutAStatementBeforeIt() {
        assertThat(find("Das Gericht wies die Klage ab. Eine Notlage liege hier nicht vor."))
                .extracting(Attribution::content)
                .contains("Eine Notlage liege hier nicht vor.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Alle lachten. Sie gingen, als sei nichts gewesen.",
                "Alle lachten. Gott sei Dank kam die Fähre noch.",
                "Ich gehe. Zum Glück habe ich noch Zeit dafür."
            })
    void takesALikenessAndOnesOwnWordsForNoReport(String text) {
        assertThat(find(text)).isEmpty();
    }

    @Test
    void givesARelativeClauseAloneToItsSource() {
        assertThat(find("Von der Fähre, bei der laut Brand der Motor brannte, ist nichts mehr da."))
                .extracting(Attribution::content)
                .containsExactly("der Motor brannte");
    }

    @Test
    void findsTheSubjectFarBeforeAParticiple() {
        assertThat(find("Tierschützer hatten Anfang der Woche festgestellt, dass Vögel in den Netzen sind."))
                .singleElement()
                .extracting(Attribution::source)
                .isEqualTo("Tierschützer");
    }

    @Test
    void takesAClauseThatTellsWhenOrWhyForNothingSaid() {
        assertThat(find("Obwohl der Motor lange gebrannt hatte, erzählte Jan Brand im Hafen."))
                .extracting(Attribution::content)
                .doesNotContain("Obwohl der Motor lange gebrannt hatte");
    }

    @Test
    void keepsSuchAClauseWhereWhatIsSaidFollowsIt() {
        assertThat(find("Wenn der Motor brennt, sei die Fähre verloren, sagte Jan Brand am Montag."))
                .extracting(Attribution::content)
                .containsExactly("Wenn der Motor brennt, sei die Fähre verloren");
    }

    private List<Attribution> find(String text) {
        return find.find(Articles.of(text, "de"));
    }
}
