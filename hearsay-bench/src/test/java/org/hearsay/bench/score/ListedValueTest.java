package org.hearsay.bench.score;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ListedValueTest {
    @Test
    void aNumberInWordsIsThatInDigits() {
        assertThat(ListedValue.isSame("22", "some twenty-two families")).isTrue();
        assertThat(ListedValue.isSame("11", "eleven tonnes")).isTrue();
        assertThat(ListedValue.isSame("20", "twenty-two")).isFalse();
    }

    @Test
    void aDayInWordsIsThatOfTheCalendar() {
        assertThat(ListedValue.isSame("2027-03-03", "3 March")).isTrue();
        assertThat(ListedValue.isSame("2027-03-03", "March 3, 2027")).isTrue();
        assertThat(ListedValue.isSame("2027-03-03", "March 2027")).isTrue();
        assertThat(ListedValue.isSame("2027-03-13", "3 March")).isFalse();
    }

    @Test
    void whatStandsBehindThePointIsNoNumberOfItsOwn() {
        assertThat(ListedValue.isSame("4", "0.4 grams")).isFalse();
        assertThat(ListedValue.isSame("3400000", "3.4 million plates")).isTrue();
    }
}
