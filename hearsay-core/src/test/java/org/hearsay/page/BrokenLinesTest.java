package org.hearsay.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class BrokenLinesTest {
    private static float[] measured(String dump, int line) {
        Row row = new Row();
        new BrokenLines(ReadDump.read(dump)).measure(row, line);
        return row.values();
    }

    @Test
    void aNameThatIsALinkIsPartOfTheLineAroundIt() {
        float[] name = measured("Weather\nThe ferry was late,\nAnna Berg\nsaid on Monday.\nShare", 2);
        assertEquals((float) StrictMath.log1p(9), name[0]);
        assertEquals(1, name[1], "parts before it");
        assertEquals(1, name[2], "parts behind it");
        assertEquals(1, name[3], "the whole ends as a sentence does");
    }

    @Test
    void entriesOfAListAreLinesOfTheirOwn() {
        float[] entry = measured("News\nSport\nWeather", 1);
        assertEquals((float) StrictMath.log1p(1), entry[0]);
        assertEquals(0, entry[3]);
    }

    @Test
    void aSentenceBelowASentenceIsALineOfItsOwn() {
        float[] second = measured("The ferry was late.\nAnna Berg waited at the quay.", 1);
        assertEquals((float) StrictMath.log1p(6), second[0]);
    }
}
