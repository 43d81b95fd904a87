package org.hearsay.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2025-04-26T16:19:07.123+02:00   | 2025-04-26T16:19:07+02:00
            2025-04-26T16:19+0000           | 2025-04-26T16:19Z
            Sat, 26 Apr 2025 16:19:00 GMT   | 2025-04-26T16:19Z
            April 28, 2025 at 4:19 p.m.     | 2025-04-28T16:19
            26. April 2025, 16.30 Uhr       | 2025-04-26T16:30
            26 de abril de 2025             | 2025-04-26
            2025\u5E744\u670826\u65E5       | 2025-04-26
            26th of April 2025              | 2025-04-26
            29/04/2025                      | 2025-04-29
            20250426                        | 2025-04-26
            28.04.2025                      | 2025-04-28
            April 28, 2025 at 4:19 p.m. ET  | 2025-04-28T16:19-04:00
            January 5, 2025 9:30 AM ET      | 2025-01-05T09:30-05:00
            26.04.2025 09:00 GMT+3          | 2025-04-26T09:00+03:00
            26.04.2025 09:00 (UTC+05:30)    | 2025-04-26T09:00+05:30
            26. April 2025, 16.30 Uhr MESZ  | 2025-04-26T16:30+02:00
            26 April 2025, 12:00 MSK        | 2025-04-26T12:00+03:00
            26 April 2025, 12:00 IST        | 2025-04-26T12:00
            ২৬ এপ্রিল ২০২৫ | 2025-04-26
            ٢٦ أبريل ٢٠٢٥ | 2025-04-26
            26 अप्रैल 2025 | 2025-04-26
            """)
    void readsDaysAsPagesStateThem(String text, String iso) {
        assertThat(Objects.requireNonNull(DateText.first(text, false)).iso()).isEqualTo(iso);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"+74956456601", "1920 1080 true", "31/31/2025", "May be 20 people", "version 1.2.3", "10:30"})
    void readsNoDayWhereThereIsNone(String text) {
        assertThat(DateText.find(text, false)).isEmpty();
    }
}
