package org.hearsay.bench.conflict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class PlainSentenceTest {
    @Test
    void numbersAreWholeAndDatesAreNot() {
        assertEquals(
                "On March 13, 2009 it cost $31,000, or 1.5 percent.",
                plain("On March 13 , 2009 it cost $ 31 , 000 , or 1 . 5 percent ."));
    }

    @Test
    void twoNumbersBesideACommaStayTwo() {
        assertEquals("It hurt 40, 15 of them badly.", plain("It hurt 40 , 15 of them badly ."));
    }

    @Test
    void marksStandBesideTheirWords() {
        assertEquals(
                "\"It's a 61-year-old man's,\" she said.", plain("`` It 's a 61 - year-old man 's , '' she said ."));
    }

    private static String plain(String tokenised) {
        return PlainSentence.of(tokenised);
    }
}
