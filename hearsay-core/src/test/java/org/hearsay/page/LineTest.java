package org.hearsay.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ferry's crew \u2013 \u201Call of it\u201D \u2013 came ashore.",
                " 'tis",
                "2025\u5E744\u670826\u65E5\u3001\u6771\u4EAC\u3002 Tokyo\u2019s",
                "\uD55C\uAD6D\uC5B4 text",
                "\u00A9 2031 | \u0130STANBUL",
                "..."
            })
    void keyAndWordsAreThoseOfProse(String text) {
        Line line = new Line(text);
        assertThat(line.key).isEqualTo(Prose.key(text));
        assertThat(line.words).isEqualTo(Prose.words(text));
    }
}
