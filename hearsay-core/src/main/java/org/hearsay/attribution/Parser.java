package org.hearsay.attribution;

import java.util.Arrays;
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
        Reading reading = new Reading(s, low, high, s.syntax.relation());
        float[] sums = new float[3];
        while (!reading.done()) {
            int move = reading.isForced() ? reading.forced() : best(reading, out, sums);
            if (move != SHIFT) {
                int head = reading.headFor(move);
                int word = reading.top();
                out.clear();
                reading.relationSignals(head, word, out);
                s.syntax.relation()[word] = names[relations.best(out)];
                s.syntax.head()[word] = head == high ? -1 : head;
            }
            reading.move(move);
        }
    }

    private int best(Reading reading, Signals out, float[] sums) {
        out.clear();
        reading.signals(out);
        moves.score(out, sums);
        int move = SHIFT;
        for (int m = 1; m < 3; m++) {
            move = reading.can(m) && (!reading.can(move) || sums[m] > sums[move]) ? m : move;
        }
        return move;
    }

    /** The state of a reading: a stack of words, the words to come, and the arcs so far. */
    static final class Reading {
        private final Signs s;
        private final int low;
        private final int high;
        private final int[] relation;
        private final int[] stack;
        private int depth;
        private int front;
        private final int[] leftmost;
        private final int[] rightmost;
        private final int[] leftCount;
        private final int[] rightCount;

        Reading(Signs s, int low, int high, int[] relation) {
            this.s = s;
            this.low = low;
            this.high = high;
            this.relation = relation;
            this.stack = new int[high - low + 1];
            this.front = low;
            int n = high - low + 1;
            this.leftmost = new int[n];
            this.rightmost = new int[n];
            this.leftCount = new int[n];
            this.rightCount = new int[n];
            Arrays.fill(leftmost, -1);
            Arrays.fill(rightmost, -1);
        }

        boolean done() {
            return front == high && depth == 0;
        }

        boolean can(int move) {
            return switch (move) {
                case SHIFT -> front < high;
                case LEFT -> depth > 0;
                default -> depth > 1;
            };
        }

        /** Whether there is but one move, which needs no scores. */
        boolean isForced() {
            return depth == 0 || depth == 1 && front == high;
        }

        int forced() {
            return depth == 0 ? SHIFT : LEFT;
        }

        int top() {
            return stack[depth - 1];
        }

        int front() {
            return front;
        }

        int depth() {
            return depth;
        }

        /** The word at a depth of the stack, 0 for the top. */
        int under(int steps) {
            return stack[depth - 1 - steps];
        }

        int headFor(int move) {
            return move == LEFT ? front : stack[depth - 2];
        }

        void move(int move) {
            if (move == SHIFT) {
                stack[depth++] = front++;
                return;
            }
            int head = headFor(move);
            int word = stack[--depth];
            if (move == LEFT) {
                leftmost[head - low] = word;
                leftCount[head - low]++;
            } else {
                rightmost[head - low] = word;
                rightCount[head - low]++;
            }
        }

        private int word(int w) {
            return w < 0 ? Signs.NONE : w >= high ? Signs.NONE + 1 : s.word[w];
        }

        private int tag(int w) {
            return w < 0 ? Signs.NONE : w >= high ? Signs.NONE + 1 : s.tag[w];
        }

        private int cluster(int w) {
            return w < 0 || w >= high ? 0 : Clusters.first(s.cluster[w], 8);
        }

        private int relation(int w) {
            return w < 0 || w >= high ? 0 : relation[w];
        }

        void signals(Signals out) {
            int s0 = depth > 0 ? stack[depth - 1] : -1;
            int s1 = depth > 1 ? stack[depth - 2] : -1;
            int s2 = depth > 2 ? stack[depth - 3] : -1;
            int b0 = front;
            int b1 = front + 1;
            int t0 = tag(s0);
            int t1 = tag(s1);
            int u0 = tag(b0);
            int u1 = tag(b1);
            int w0 = word(s0);
            int w1 = word(s1);
            int v0 = word(b0);
            int l0 = s0 < 0 ? -1 : leftmost[s0 - low];
            int r0 = s0 < 0 ? -1 : rightmost[s0 - low];
            int r1 = s1 < 0 ? -1 : rightmost[s1 - low];
            int l1 = s1 < 0 ? -1 : leftmost[s1 - low];
            int lb = leftmost[b0 - low];
            int gap = s0 < 0 ? 0 : Math.min(8, b0 - s0);
            int gap1 = s1 < 0 ? 0 : Math.min(8, s0 - s1);
            out.add(0, w0, t0);
            out.add(1, v0, u0);
            out.add(2, w1, t1);
            out.add(3, t0, u0);
            out.add(4, t0, t1);
            out.add(5, w0, v0);
            out.add(6, w0, u0);
            out.add(7, t0, v0);
            out.add(8, w1, w0);
            out.add(9, w1, t0);
            out.add(10, t1, w0);
            out.add(11, t1, t0, u0);
            out.add(12, t0, u0, u1);
            out.add(13, t1, u0);
            out.add(14, w1, v0);
            out.add(15, tag(s2), t1, t0);
            out.add(16, t0, u0, tag(b0 + 2 <= high ? b0 + 2 : high));
            out.add(17, word(b1), u1);
            out.add(18, cluster(s0), cluster(b0));
            out.add(19, cluster(s1), cluster(s0));
            out.add(20, cluster(s1), cluster(s0), cluster(b0));
            out.add(21, t0, u0, tag(lb));
            out.add(22, t0, u0, tag(l0));
            out.add(23, t0, u0, tag(r0));
            out.add(24, t1, t0, tag(r1));
            out.add(25, t1, t0, tag(r0));
            out.add(26, t1, t0, tag(l0));
            out.add(27, w0, relation(l0), relation(r0));
            out.add(28, w1, relation(l1), relation(r1));
            out.add(29, v0, relation(lb), u0);
            out.add(30, t0, u0, gap);
            out.add(31, t1, t0, gap1);
            out.add(32, t0, u0, s0 < 0 ? 0 : leftCount[s0 - low] * 8 + Math.min(7, rightCount[s0 - low]));
            out.add(33, t1, t0, s1 < 0 ? 0 : leftCount[s1 - low] * 8 + Math.min(7, rightCount[s1 - low]));
            out.add(34, t0, u0, leftCount[b0 - low]);
            out.add(35, t0, relation(l0), relation(r0));
            out.add(36, t1, relation(l1), relation(r1));
            out.add(37, w0, u0, u1);
            out.add(38, t1, w0, u0);
            out.add(39, w1, t0, u0);
            out.add(40, t1, t0, v0);
        }

        void relationSignals(int head, int word, Signals out) {
            int side = head < word ? 0 : 1;
            int t = tag(word);
            int h = tag(head);
            out.add(0, word(word), side);
            out.add(1, t, h, side);
            out.add(2, word(head), side);
            out.add(3, word(word), word(head));
            out.add(4, word(word), h, side);
            out.add(5, word(head), t, side);
            out.add(6, cluster(word), cluster(head), side);
            out.add(7, t, h, Math.min(6, Math.abs(head - word)) * 2 + side);
            out.add(8, tag(word - 1 >= low ? word - 1 : -1), t, h);
            out.add(9, tag(word + 1), t, h);
            int l = leftmost[word - low];
            int r = rightmost[word - low];
            out.add(10, relation(l), t, h);
            out.add(11, relation(r), t, h);
            out.add(12, word(l), t, side);
            out.add(13, word(l), relation(l), h);
            int hl = leftmost[head - low];
            out.add(14, relation(hl), t, h);
            out.add(15, relation(rightmost[head - low]), t, h, side);
            out.add(16, word(word), relation(l), relation(r));
        }
    }
}
