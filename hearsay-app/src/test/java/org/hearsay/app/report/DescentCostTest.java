package org.hearsay.app.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DescentCostTest {
    private static final int NODES = 12;
    private static final int EDGES = 18;
    private static final int WIDTH = 6;

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

    @Test
    void whatTwoNodesHaveAHandInChangesAsTheWholeDoes() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            int[] rows = IntStream.range(0, NODES).map(node -> node / 4).toArray();
            int[][] ends = IntStream.range(0, EDGES)
                    .mapToObj(edge -> {
                        int from = random.nextInt(NODES);
                        return new int[] {from, (from + 1 + random.nextInt(NODES - 1)) % NODES};
                    })
                    .toArray(int[][]::new);
            DescentCost cost = new DescentCost(rows, ends, WIDTH);
            int[] slots = places(random, rows);
            int node = random.nextInt(NODES);
            int to = random.nextInt(WIDTH);
            int other = IntStream.range(0, NODES)
                    .filter(one -> one != node && rows[one] == rows[node] && slots[one] == to)
                    .findFirst()
                    .orElse(-1);
            double whole = cost.of(slots);
            double part = cost.of(slots, node, other);
            if (other >= 0) {
                slots[other] = slots[node];
            }
            slots[node] = to;
            assertThat(cost.of(slots, node, other) - part).isCloseTo(cost.of(slots) - whole, within(1e-9));
        }
    }

    /** No two nodes of a row share a place. */
    private static int[] places(Random random, int[] rows) {
        int[] slots = new int[NODES];
        for (int node = 0; node < NODES; node++) {
            int slot = random.nextInt(WIDTH);
            while (isTaken(rows, slots, node, slot)) {
                slot = (slot + 1) % WIDTH;
            }
            slots[node] = slot;
        }
        return slots;
    }

    private static boolean isTaken(int[] rows, int[] slots, int node, int slot) {
        return IntStream.range(0, node).anyMatch(other -> rows[other] == rows[node] && slots[other] == slot);
    }
}
