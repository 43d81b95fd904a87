package org.hearsay.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.hearsay.text.TermTable;
import org.junit.jupiter.api.Test;

class GroupNamesTest {
    private final GroupNames names = new GroupNames();

    private record Figures(double precision, double recall) {}

    @Test
    void tellsSpellingsOfOneNameFromNearMisses() {
        Figures seen = figures("seen");
        Figures unseen = figures("unseen");
        assertThat(seen.precision()).isGreaterThanOrEqualTo(0.98);
        assertThat(seen.recall()).isGreaterThanOrEqualTo(0.94);
        assertThat(unseen.precision()).isGreaterThanOrEqualTo(0.975);
        assertThat(unseen.recall()).isGreaterThanOrEqualTo(0.92);
    }

    private Figures figures(String part) {
        int right = 0;
        int joined = 0;
        int same = 0;
        for (List<String> row :
                TermTable.load(GroupNamesTest.class, "name-pairs.tsv").rows()) {
            if (row.get(0).equals(part)) {
                boolean one = row.get(1).equals("same");
                boolean found = names.group(List.of(row.get(2), row.get(3))).size() == 1;
                right += one && found ? 1 : 0;
                joined += found ? 1 : 0;
                same += one ? 1 : 0;
            }
        }
        return new Figures(right / (double) joined, right / (double) same);
    }

    @Test
    void readsAKoreanNameInEitherOrder() {
        assertThat(names.group(List.of("Moon Jae-in", "Jae-in Moon", "Mun Chae-in")))
                .hasSize(1);
    }

    @Test
    void letsAnInitialStandForAGivenNameThatBeginsSo() {
        assertThat(names.likeness("W. Brandt", "Willy Brandt")).isGreaterThan(0.5);
        assertThat(names.likeness("K. Brandt", "Willy Brandt")).isLessThan(0.1);
    }

    @Test
    void doesNotTakeAFamilyNameAloneForAFullName() {
        assertThat(names.likeness("Brandt", "Willy Brandt")).isZero();
    }

    @Test
    void groupsTheSameInAnyOrder() {
        List<String> given = new ArrayList<>(List.of(
                "Yevgeny Khokhlov",
                "Evgeni Hohlov",
                "Jewgeni Chochlow",
                "Viktor Sorokin",
                "Valery Sorokin",
                "Wiktor Sorokin"));
        List<List<String>> expected = names.group(given);
        for (int seed = 0; seed < 10; seed++) {
            Collections.shuffle(given, new Random(seed));
            assertThat(names.group(given)).isEqualTo(expected);
        }
        assertThat(expected).hasSize(3);
    }
}
