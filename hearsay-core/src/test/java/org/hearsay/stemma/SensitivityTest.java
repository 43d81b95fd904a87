package org.hearsay.stemma;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.model.Article;
import org.hearsay.model.Certainty;
import org.hearsay.model.Dossier;
import org.hearsay.model.EdgeTurn;
import org.hearsay.model.Evidence;
import org.hearsay.model.SharedPassage;
import org.junit.jupiter.api.Test;

class SensitivityTest {
    @Test
    void aCopyWithoutADateLosesItsDirection() {
        List<EdgeTurn> turns = turns(
                List.of(
                        DrawStemmaTest.article("a", "First", 60, DrawStemmaTest.minute(9), null),
                        DrawStemmaTest.article("b", "Second", 60, DrawStemmaTest.minute(12), null)),
                List.of(DrawStemmaTest.whole("a", "b", 60)));

        assertThat(turns)
                .filteredOn(turn -> turn.without() == Evidence.Kind.TIME)
                .extracting(EdgeTurn::becomes)
                .containsExactly(Certainty.UNDETERMINED);
    }

    @Test
    void withoutSharedTextNothingJoinsACopyAndItsSource() {
        List<EdgeTurn> turns = turns(
                List.of(
                        DrawStemmaTest.article("a", "First", 60, DrawStemmaTest.minute(9), null),
                        DrawStemmaTest.article("b", "Second", 60, DrawStemmaTest.minute(12), null)),
                List.of(DrawStemmaTest.whole("a", "b", 60)));

        assertThat(turns)
                .filteredOn(turn -> turn.without() == Evidence.Kind.SHARED_TEXT)
                .extracting(EdgeTurn::becomes)
                .containsOnlyNulls();
    }

    @Test
    void aCreditedLostSourceRestsOnTheCreditAlone() {
        List<EdgeTurn> turns = turns(
                List.of(DrawStemmaTest.article("a", "Tolvik Mail", 40, DrawStemmaTest.minute(9), "AAB")), List.of());

        assertThat(turns).extracting(EdgeTurn::without).containsExactly(Evidence.Kind.CREDIT);
        assertThat(turns.get(0).from().label()).isEqualTo("AAB copy");
    }

    private static List<EdgeTurn> turns(List<Article> articles, List<SharedPassage> passages) {
        Dossier dossier = DrawStemmaTest.dossier(articles, passages);
        return new DrawStemma().sensitivity(dossier, List.of());
    }
}
