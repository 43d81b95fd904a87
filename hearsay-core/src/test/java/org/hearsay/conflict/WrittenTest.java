package org.hearsay.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.hearsay.model.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers that stand together with something else, and those that cut a piece out of a row. */
class WrittenTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            He fell about 60m from the ridge. | 60 | m
            He fell 2,000ft from the ridge. | 2000 | foot
            The hall cost $60m in all. | 60000000 | $
            He held a .38-caliber revolver. | 0.38 | calibre
            He held a .357 caliber revolver. | 0.357 | calibre
            It was minus 17 degrees there. | 17 | degree
            They ruled for two decades there. | 20 | year
            She was a mother of 12 in Tolvik. | 12 | child
            """)
    void readsTheNumberWithItsMeasure(String text, String value, String unit) {
        assertThat(quantities(text)).hasSize(1);
        assertThat(quantities(text).get(0).printed()).isEqualTo(value);
        assertThat(quantities(text).get(0).unit()).isEqualTo(unit);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            They scored on their first five drives. | part
            He threw 28 of 41 passes. | whole
            It opens nine days before the vote. | before
            """)
    void tellsWhatThePieceOrTheLengthIsCountedFrom(String text, String scope) {
        assertThat(quantities(text)).anyMatch(quantity -> quantity.scope().contains(scope));
    }

    private static List<Quantity> quantities(String text) {
        Tokens tokens = new Tokens(text, new Span(0, text.length()));
        return new ReadQuantities(new FactWords()).read(tokens, List.of(), Set.of());
    }
}
