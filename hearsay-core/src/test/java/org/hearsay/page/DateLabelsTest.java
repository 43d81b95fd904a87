package org.hearsay.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateLabelsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Published on 26 April 2025                          | PUBLISHED
            Published on 25 April 2025. Updated 26 April 2025   | CHANGED
            Updated 27 April 2025, published 26 April 2025      | PUBLISHED
            Diese Seite wurde zuletzt am 26 April 2025 geändert | CHANGED
            Update: 26 April 2025                               | CHANGED
            Candidates met on 26 April 2025                     | NONE
            更新 26 April 2025                                  | CHANGED
            """)
    void theNearestWordsSayWhatADayIs(String line, DateLabels label) {
        int start = line.indexOf("26 April 2025");
        assertThat(DateLabels.of(line, start, start + "26 April 2025".length())).isEqualTo(label);
    }
}
