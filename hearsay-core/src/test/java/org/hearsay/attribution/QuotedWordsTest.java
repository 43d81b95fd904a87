package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.hearsay.attribution.Found.Range;
import org.junit.jupiter.api.Test;

class QuotedWordsTest {
    private static final Passage PASSAGE = new Passage("\"It holds,\" Holm said. \"It will hold.\" He left.");
    private static final Range BEFORE = new Range(0, 5);
    private static final Range BEHIND = new Range(8, 13);
    private static final Range SOURCE = new Range(5, 6);
    private static final int SAID = 6;

    @Test
    void countsTheQuotedWordsThatAReadingLeavesOut() {
        assertThat(row(BEHIND)).startsWith(2, 0, 0);
        assertThat(row(BEFORE)).startsWith(0, 0, 3);
        assertThat(row(BEFORE, BEHIND)).startsWith(0, 0, 0);
    }

    @Test
    void tellsWhetherTheQuotationRightBeforeTheSourceIsTaken() {
        assertThat(row(BEHIND)[3]).isEqualTo(2);
        assertThat(row(BEFORE)[3]).isEqualTo(4);
    }

    private static float[] row(Range... content) {
        int[] none = new int[PASSAGE.size];
        Arrays.fill(none, -1);
        Signs signs = new Signs(
                PASSAGE,
                new Syntax(new int[PASSAGE.size], none, new int[PASSAGE.size]),
                new Clusters(),
                new CueTable("en"));
        float[] row = new float[QuotedWords.COUNT];
        new QuotedWords(signs)
                .of(new Candidate(SAID, List.of(content), SOURCE, new Range(SAID, SAID + 1), 1, -1, 0), row, 0);
        return row;
    }
}
