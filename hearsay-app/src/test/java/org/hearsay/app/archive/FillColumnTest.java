package org.hearsay.app.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class FillColumnTest {
    @Test
    void countsTheValuesOfRowsMostFirstThenByValue() {
        FillColumn column = new FillColumn(4);
        column.add(3, "b");
        column.add(0, "c");
        column.add(1, "a");
        column.add(2, "b");
        assertThat(column.column().counts(new int[] {0, 1, 2, 3}, 2))
                .containsExactly(Map.entry("b", 2), Map.entry("a", 1));
    }

    @Test
    void aRowHasAValueOnceHoweverOftenItIsAdded() {
        FillColumn column = new FillColumn(1);
        column.add(0, "a");
        column.add(0, "b");
        column.add(0, "a");
        assertThat(column.column().counts(new int[] {0}, 9)).containsExactly(Map.entry("a", 1), Map.entry("b", 1));
    }

    @Test
    void aRowWithoutAValueHasNone() {
        FillColumn column = new FillColumn(2);
        column.add(1, "a");
        column.add(0, null);
        assertThat(column.column().having(new int[] {0, 1}, "a")).containsExactly(1);
        assertThat(column.column().having(new int[] {0, 1}, "b")).isEmpty();
    }

    @Test
    void rowsOfAnotherTableHaveTheValuesOfTheirs() {
        FillColumn column = new FillColumn(3);
        column.add(0, "a");
        column.add(2, "b");
        column.add(2, "c");
        Column others = column.column().of(new int[] {2, 1, 2, 0});
        assertThat(others.counts(new int[] {0, 1, 2, 3}, 9))
                .containsExactly(Map.entry("b", 2), Map.entry("c", 2), Map.entry("a", 1));
    }
}
