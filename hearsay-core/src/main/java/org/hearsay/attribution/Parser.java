package org.hearsay.attribution;

import java.util.List;

/**
 * Finds the word that each word depends on, by a greedy shift-reduce reading with a linear model (arc-hybrid; Kuhlmann et
 * al. 2011, Goldberg and Nivre 2013). The root stands after the last word. Time is linear in the sentence.
 */
final class Parser {
    static final int SHIFT = 0;
    static final int LEFT = 1;
    static final int RIGHT = 2;

    private final Weights moves;
    private final Weights relations;
    private final int[] names;

    /** @param labels the names of the relations, in the table's order */
    Parser(Weights moves, Weights relations, List<String> labels) {
        this.moves = moves;
        this.relations = relations;
        this.names = labels.stream().mapToInt(String::hashCode).toArray();
    }

    /** Fills head and relation of each word of one sentence; a root's head is -1. */
    void parse(Signs s, int low, int high, Signals out) {
        PartialParse reading = new PartialParse(s, low, high, s.syntax.relation());
        float[] sums = new float[3];
        while (!reading.done()) {
            int move = reading.isForced() ? reading.forced() : best(reading, out, sums);
            if (move != SHIFT) {
                int head = reading.headFor(move);
                int word = reading.top();
                out.clear();
                ParseSignals.ofRelation(reading, head, word, out);
                s.syntax.relation()[word] = names[relations.best(out)];
                s.syntax.head()[word] = head == high ? -1 : head;
            }
            reading.move(move);
        }
    }

    private int best(PartialParse reading, Signals out, float[] sums) {
        out.clear();
        ParseSignals.ofMove(reading, out);
        moves.score(out, sums);
        int move = SHIFT;
        for (int m = 1; m < 3; m++) {
            move = reading.can(m) && (!reading.can(move) || sums[m] > sums[move]) ? m : move;
        }
        return move;
    }
}
