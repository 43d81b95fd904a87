package org.hearsay.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DatelineTest {
    @Test
    void readsASignBetweenTheDayAndTheDash() {
        assertThat(Dateline.agency("TOLVIK, Oct 14 HTB - The quay was closed.")).isEqualTo("HTB");
        assertThat(Dateline.agency("NORTH TOLVIK, May 3 HTB — The quay was closed."))
                .isEqualTo("HTB");
    }

    @Test
    void takesNoHourAndNoSentenceForOne() {
        assertThat(Dateline.agency("TOLVIK, Oct 14 GMT - The quay was closed.")).isNull();
        assertThat(Dateline.agency("The board met on May 3 HTB - and left.")).isNull();
    }

    @Test
    void readsASignInBrackets() {
        assertThat(Dateline.agency("TOLVIK, May 3 (HTB) - The quay was closed."))
                .isEqualTo("HTB");
    }
}
