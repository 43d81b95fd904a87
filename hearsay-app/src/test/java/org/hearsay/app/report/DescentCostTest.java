package org.hearsay.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DescentCostTest {
    @Test
    void linesThatCrossCostMore() {
        DescentCost cost = new DescentCost(new int[] {0, 0, 1, 1}, new int[][] {{0, 2}, {1, 3}}, 4);
        assertThat(cost.of(new int[] {1, 2, 2, 1}) - cost.of(new int[] {1, 2, 0, 3}))
                .isGreaterThan(3);
    }

    @Test
    void linesOfOtherRowsDoNotCross() {
        DescentCost both = new DescentCost(new int[] {0, 1, 2, 3}, new int[][] {{0, 1}, {2, 3}}, 4);
        DescentCost one = new DescentCost(new int[] {0, 1, 2, 3}, new int[][] {{0, 1}}, 4);
        int[] slots = {0, 3, 0, 3};
        assertThat(both.of(slots) - one.of(slots)).isLessThan(3);
    }

    @Test
    void aLineThroughANameCostsMore() {
        DescentCost cost = new DescentCost(new int[] {0, 1, 2}, new int[][] {{0, 2}}, 3);
        assertThat(cost.of(new int[] {1, 1, 1}) - cost.of(new int[] {1, 2, 1})).isGreaterThan(8);
    }

    @Test
    void aLineThroughANameOfItsRowCostsMore() {
        DescentCost cost = new DescentCost(new int[] {0, 0, 0}, new int[][] {{0, 2}}, 5);
        assertThat(cost.of(new int[] {0, 1, 2}) - cost.of(new int[] {0, 3, 2})).isGreaterThan(8);
    }
}
