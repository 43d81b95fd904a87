package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.hearsay.attribution.Found.Range;
import org.junit.jupiter.api.Test;

class BordersTest {
    private static final String TEXT = "Holm said the bridge was safe and crossed it .";
    private static final int SAID = 1;
    private static final int WAS = 4;
    private static final int CROSSED = 7;
    /** "crossed" goes on with "said", "was" is what was said. */
    private static final int[] HEADS = {SAID, -1, 3, WAS, SAID, WAS, SAID, SAID, CROSSED, SAID};

    @Test
    void whatFollowsTheContentHangsWhereItsHeadStands() {
        Borders borders = borders(2, 6);
        int hangsToTheCue = borders.where(CROSSED);
        assertThat(borders.next).isEqualTo(6);
        assertThat(borders.where(borders.opensNext)).isEqualTo(hangsToTheCue);
        assertThat(borders.where(5)).isNotEqualTo(hangsToTheCue);
    }

    @Test
    void theTopOfAContentIsTheWordThatHangsToTheCue() {
        Borders borders = borders(2, 6);
        assertThat(borders.top).isEqualTo(WAS);
        assertThat(borders.tops).isEqualTo(1);
    }

    @Test
    void aContentThatTakesInTheNextClauseHasMoreTops() {
        assertThat(borders(2, 9).tops).isGreaterThan(1);
    }

    @Test
    void nothingStandsBehindTheLastWordOfASentence() {
        assertThat(borders(2, 10).next).isNegative();
    }

    private static Borders borders(int from, int to) {
        Passage passage = new Passage(TEXT);
        int[] tags = new int[passage.size];
        Arrays.fill(tags, "NN".hashCode());
        Syntax syntax = new Syntax(tags, HEADS, new int[passage.size]);
        Signs signs = new Signs(passage, syntax, new Clusters(), new CueTable("en"));
        Borders borders = new Borders(signs, new Tree(syntax));
        borders.turnTo(new Candidate(
                SAID, List.of(new Range(from, to)), new Range(0, 1), new Range(SAID, SAID + 1), 1, -1, 0));
        return borders;
    }
}
