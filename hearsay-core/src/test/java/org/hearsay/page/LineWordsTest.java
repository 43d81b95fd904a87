package org.hearsay.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LowerChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.hearsay.text.TermTable;
import org.junit.jupiter.api.Test;

class LineWordsTest {
    private static float[] measured(String key, String... terms) {
        LineWords words = LineWords.of(new TermTable(
                "terms", Arrays.stream(terms).map(term -> List.of(term, "1.5")).toList()));
        Row row = new Row();
        words.measure(row, key);
        return row.values();
    }

    @Test
    void aShortLineIsATermAsAWhole() {
        assertThat(measured("read more", "=read more")).containsExactly(1.5f, 1.5f, 1.5f, 1.5f);
    }

    @Test
    void aLineOfNoKnownTermsMeasuresNothing() {
        assertThat(measured("the bridge reopens", "=the bridge")).containsExactly(0, 0, 0, 0);
        assertThat(measured("", "=the bridge")).containsExactly(0, 0, 0, 0);
    }

    @Property(tries = 200)
    void everyTermOfALineIsFoundAndNoOther(
            @ForAll @Size(min = 1, max = 14) List<@LowerChars @StringLength(min = 1, max = 4) String> words) {
        String key = String.join(" ", words);
        for (String term : LineWords.terms(key)) {
            assertThat(measured(key, term)[3]).as(term).isEqualTo(1.5f);
        }
        assertThat(measured(key, LineWords.terms(key).toArray(String[]::new))[0])
                .isEqualTo(1.5f * LineWords.terms(key).size());
    }
}
