package org.hearsay.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressDayTest {
    @ParameterizedTest
    @CsvSource({
        "https://a.example/2025/04/26/bridge, 2025-04-26",
        "https://a.example/news/20250426/bridge, 2025-04-26",
        "https://a.example/news/26-04-2025, 2025-04-26",
        "https://web.archive.org/web/20131110121040/http://a.example/2012/03/04/bridge, 2012-03-04"
    })
    void readsTheDayOfAnAddress(String address, String day) {
        assertThat(Objects.requireNonNull(AddressDay.of(address)).iso()).isEqualTo(day);
    }

    @Test
    void takesNoDayFromTheStampOfAWebArchive() {
        assertThat(AddressDay.of("https://web.archive.org/web/20131110121040/http://a.example/bridge"))
                .isNull();
    }
}
