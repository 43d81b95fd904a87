package org.hearsay.stemma;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.hearsay.model.Certainty;
import org.hearsay.model.Stemma;
import org.hearsay.model.StemmaEdge;
import org.hearsay.model.StemmaNode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DrawTraditionTest {
    /** B was copied from A, C and D from B. */
    @Test
    void aWitnessFromWhichOthersWereCopiedStandsBetweenThem() {
        List<List<@Nullable String>> readings = new ArrayList<>();
        add(readings, 5, "a", "b", "b", "b");
        add(readings, 5, "a", "a", "c", "a");
        add(readings, 5, "a", "a", "a", "d");
        Stemma stemma = new DrawStemma().draw(List.of("A", "B", "C", "D"), readings);

        assertThat(pairs(stemma)).containsExactlyInAnyOrder("A B", "B C", "B D");
    }

    /** C and D share twelve errors that B, their nearest, lacks; E to H keep B's words. */
    @Test
    void errorsThatTwoShareAgainstTheirNearestCallForALostCopy() {
        List<List<@Nullable String>> readings = new ArrayList<>();
        add(readings, 12, "a", "a", "x", "x");
        add(readings, 5, "a", "b", "a", "a");
        add(readings, 6, "a", "a", "c", "a");
        add(readings, 6, "a", "a", "a", "d");
        add(readings, 6, "e", "a", "a", "a");
        Stemma stemma = new DrawStemma().draw(List.of("A", "B", "C", "D"), readings);

        assertThat(stemma.nodes()).extracting(StemmaNode::kind).contains(StemmaNode.Kind.INFERRED);
        String lost = stemma.nodes().stream()
                .filter(node -> node.kind() == StemmaNode.Kind.INFERRED)
                .map(StemmaNode::id)
                .findFirst()
                .orElseThrow();
        assertThat(pairs(stemma)).contains(pair("C", lost), pair("D", lost));
    }

    @Test
    void readingsAloneGiveNoDirection() {
        List<List<@Nullable String>> readings = new ArrayList<>();
        add(readings, 3, "a", "b", "b");
        Stemma stemma = new DrawStemma().draw(List.of("A", "B", "C"), readings);

        assertThat(stemma.edges()).extracting(StemmaEdge::certainty).containsOnly(Certainty.UNDETERMINED);
    }

    @Test
    void theOrderOfWitnessesChangesNothing() {
        Random random = new Random(5);
        List<String> witnesses = new ArrayList<>(List.of("A", "B", "C", "D", "E", "F"));
        List<List<@Nullable String>> readings = new ArrayList<>();
        for (int place = 0; place < 60; place++) {
            List<@Nullable String> row = new ArrayList<>();
            for (int i = 0; i < witnesses.size(); i++) {
                row.add(random.nextInt(12) == 0 ? null : random.nextInt(4) == 0 ? "x" + random.nextInt(2) : "a");
            }
            readings.add(row);
        }
        Stemma first = new DrawStemma().draw(witnesses, readings);
        List<Integer> order = new ArrayList<>(List.of(3, 0, 5, 1, 4, 2));
        Collections.shuffle(order, random);
        List<List<@Nullable String>> turned = new ArrayList<>();
        for (List<@Nullable String> row : readings) {
            List<@Nullable String> cells = new ArrayList<>();
            order.forEach(at -> cells.add(row.get(at)));
            turned.add(cells);
        }
        Stemma again = new DrawStemma().draw(order.stream().map(witnesses::get).toList(), turned);

        assertThat(again).isEqualTo(first);
    }

    @Test
    void oneWitnessHasNoEdge() {
        List<List<@Nullable String>> readings = new ArrayList<>();
        add(readings, 2, "a");

        assertThat(new DrawStemma().draw(List.of("A"), readings).edges()).isEmpty();
    }

    private static void add(List<List<@Nullable String>> readings, int times, String... cells) {
        for (int i = 0; i < times; i++) {
            readings.add(new ArrayList<>(Arrays.asList(cells)));
        }
    }

    private static List<String> pairs(Stemma stemma) {
        return stemma.edges().stream().map(edge -> pair(edge.from(), edge.to())).toList();
    }

    private static String pair(String a, String b) {
        return a.compareTo(b) < 0 ? a + " " + b : b + " " + a;
    }
}
