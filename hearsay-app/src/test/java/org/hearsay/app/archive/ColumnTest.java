package org.hearsay.app.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ColumnTest {
    private static final int ROWS = 40;

    @Property
    void fewRowsAndAlmostAllAreCountedAlike(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 5000) int values,
            @ForAll @IntRange(max = ROWS) int size) {
        Random random = new Random(seed);
        FillColumn filling = new FillColumn(ROWS);
        List<List<String>> had = new ArrayList<>();
        for (int number = 0; number < values; number++) {
            filling.add(0, "v" + number);
        }
        for (int row = 1; row < ROWS; row++) {
            String one = "v" + random.nextInt(values);
            String other = "v" + random.nextInt(Math.min(3, values));
            filling.add(row, one);
            filling.add(row, other);
            had.add(one.equals(other) ? List.of(one) : List.of(one, other));
        }
        List<Integer> shuffled =
                new ArrayList<>(IntStream.range(1, ROWS).boxed().toList());
        Collections.shuffle(shuffled, random);
        List<Integer> rows = shuffled.subList(0, Math.min(size, shuffled.size()));
        Map<String, Integer> counts = new TreeMap<>();
        rows.forEach(row -> had.get(row - 1).forEach(value -> counts.merge(value, 1, Integer::sum)));
        List<Map.Entry<String, Integer>> expected = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(5)
                .map(entry -> Map.entry(entry.getKey(), entry.getValue()))
                .toList();
        assertThat(filling.column()
                        .counts(rows.stream().mapToInt(Integer::intValue).toArray(), 5))
                .isEqualTo(expected);
    }
}
