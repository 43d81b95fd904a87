package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CodesTest {
    @Test
    void aNameHasTheNumberThatItWasGivenFirst() {
        Codes codes = new Codes(9);
        codes.put("nsubj", 5);
        codes.put("nsubj", 6);
        assertThat(codes.of("nsubj".hashCode())).isEqualTo(5);
    }

    @Test
    void everyOtherNameHasTheOtherNumber() {
        Codes codes = new Codes(9);
        codes.put("nsubj", 5);
        assertThat(codes.of("dobj".hashCode())).isEqualTo(9);
        assertThat(codes.of(0)).isEqualTo(9);
    }
}
