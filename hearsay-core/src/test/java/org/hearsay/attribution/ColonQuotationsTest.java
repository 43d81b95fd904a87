package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.model.Attribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColonQuotationsTest {
    private final FindAttributions find = new FindAttributions();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de|Hafenchefin Gesa Brand gratulierte den Helfern: „Ohne Sie wäre die Fähre gesunken.“|Hafenchefin Gesa Brand",
                "de|Die Ministerin zeigte sich offen für den Plan: „Wir werden ihn gerne prüfen.“|Die Ministerin",
                "de|Der 24-Jährige: „Ich bin traurig, dass ich nicht fahren kann.“|Der 24-Jährige",
                "de|Auch dabei war Gesa Brand von der Reederei: „Wir haben den Riss gesehen.“|Gesa Brand",
                "fr|Odile Marchand lève les bras : « Nous attendons le bac depuis un mois. »|Odile Marchand"
            })
    void givesAQuotationBehindAColonToWhoOpensItsSentence(String language, String text, String source) {
        assertThat(find.find(Articles.of(text, language)))
                .singleElement()
                .extracting(Attribution::source)
                .isEqualTo(source);
    }

    @Test
    void endsAClauseAtTheColonBeforeAQuotation() {
        List<Attribution> found = find.find(
                Articles.of("Brand erklärte, dass der Hafen offen bleibt: „Wir haben alle Schiffe gesehen.“", "de"));

        assertThat(found)
                .extracting(Attribution::content)
                .containsExactly("der Hafen offen bleibt", "Wir haben alle Schiffe gesehen.");
        assertThat(found).extracting(Attribution::source).containsOnly("Brand");
    }
}
