package org.hearsay.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.hearsay.model.Moment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatedInSourceTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            state = {"publishDate":"2025-04-26","id":7}            | 2025-04-26
            {\\"published_at\\":\\"2025-04-26T16:19:07+02:00\\"}   | 2025-04-26T16:19:07+02:00
            'Publish Hour of Day' : 'x', first_published='2025/04/26'; | 2025/04/26
            """)
    void findsWhatScriptsNameThePublication(String source, String value) {
        assertThat(new StatedInSource(source).published()).containsExactly(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"datePublished\":\"2025-04-26\"}",
                "{\"unpublish_date\":\"2025-04-26\"}",
                "{\"publishDate\":\"soon\"}",
                "was published 2025-04-26",
                "publishDate:",
                "ubli"
            })
    void findsNothingElse(String source) {
        assertThat(new StatedInSource(source).published()).isEmpty();
    }

    @Test
    void tellsAnInstantByTheClockOfTheOutletWhereThePageStatesIt() {
        StatedInSource source = new StatedInSource("a 2025-04-25T22:19:08-05:00 b 2025-04-25T22:19:07-05:00");
        Moment local = source.byLocalClock(Moment.parse("2025-04-26T03:19:07Z"));
        assertThat(Objects.requireNonNull(local).iso()).isEqualTo("2025-04-25T22:19:07-05:00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2025-04-25T21:19:07-05:00", "2025-04-26T03:19:07+00:00", ":19:07-05:00", "99-99T22:19:07-05"})
    void leavesAnInstantThatNoOtherClockTells(String source) {
        assertThat(new StatedInSource(source).byLocalClock(Moment.parse("2025-04-26T03:19:07Z")))
                .isNull();
    }

    @Test
    void countsTheDaysThatNamesAndAddressesAreMadeOf() {
        StatedInSource source = new StatedInSource(
                "<body id=\"news20250426_k1\"><img src=\"/2025/04/26/bridge.jpg\"><i>120250426 20251399 2025-04-267</i>    ");
        assertThat(source.days()).isEqualTo(Map.of(LocalDate.of(2025, 4, 26), 2));
    }
}
