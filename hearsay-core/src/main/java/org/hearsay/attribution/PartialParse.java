package org.hearsay.attribution;

import java.util.Arrays;

/** A sentence read in part: a stack of words, the words to come, and for each word what depends on it so far. */
final class PartialParse {
    private static final int KINDS = 32;

    final Signs signs;
    final int low;
    final int high;
    private final int[] relation;
    private final int[] stack;
    private int depth;
    private int front;
    private final Side before;
    private final Side behind;

    /**
     * Words that depend on each word from one side.
     *
     * @param last the outermost; -1 for none
     * @param second the one next to it; -1 for none
     * @param kinds which relations they have, a bit each, relations that share a bit taken for one
     */
    private record Side(int[] last, int[] second, int[] kinds) {
        static Side of(int size) {
            int[] last = new int[size];
            int[] second = new int[size];
            Arrays.fill(last, -1);
            Arrays.fill(second, -1);
            return new Side(last, second, new int[size]);
        }

        void add(int head, int word, int relation) {
            second[head] = last[head];
            last[head] = word;
            kinds[head] |= 1 << Integer.remainderUnsigned(Signals.mix(relation), KINDS);
        }
    }

    /** @param relation how each word depends on its head, for the words that have one already */
    PartialParse(Signs signs, int low, int high, int[] relation) {
        this.signs = signs;
        this.low = low;
        this.high = high;
        this.relation = relation;
        this.stack = new int[high - low + 1];
        this.front = low;
        this.before = Side.of(high - low + 1);
        this.behind = Side.of(high - low + 1);
    }

    boolean done() {
        return front == high && depth == 0;
    }

    boolean can(int move) {
        return switch (move) {
            case Parser.SHIFT -> front < high;
            case Parser.LEFT -> depth > 0;
            default -> depth > 1;
        };
    }

    /** Whether there is but one move, which needs no scores. */
    boolean isForced() {
        return depth == 0 || depth == 1 && front == high;
    }

    int forced() {
        return depth == 0 ? Parser.SHIFT : Parser.LEFT;
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

    /** The word at a depth of the stack, 0 for the top; -1 for none. */
    int under(int steps) {
        return depth > steps ? stack[depth - 1 - steps] : -1;
    }

    int headFor(int move) {
        return move == Parser.LEFT ? front : stack[depth - 2];
    }

    void move(int move) {
        if (move == Parser.SHIFT) {
            stack[depth++] = front++;
            return;
        }
        int head = headFor(move);
        int word = stack[--depth];
        (move == Parser.LEFT ? before : behind).add(head - low, word, relation[word]);
    }

    /** The first word that depends on a word so far, and the one after it; -1 for none, and of none. */
    int first(int word) {
        return word < 0 ? -1 : before.last[word - low];
    }

    int second(int word) {
        return word < 0 ? -1 : before.second[word - low];
    }

    /** The last word behind a word that depends on it so far, and the one before it; -1 for none, and of none. */
    int last(int word) {
        return word < 0 ? -1 : behind.last[word - low];
    }

    int lastButOne(int word) {
        return word < 0 ? -1 : behind.second[word - low];
    }

    /** The relations of what depends on a word so far, before it. */
    int kindsBefore(int word) {
        return word < 0 ? 0 : before.kinds[word - low];
    }

    /** The relations of what depends on a word so far, behind it. */
    int kindsBehind(int word) {
        return word < 0 ? 0 : behind.kinds[word - low];
    }

    int relation(int word) {
        return isReal(word) ? relation[word] : 0;
    }

    int word(int word) {
        return sign(signs.word, word);
    }

    int tag(int word) {
        return sign(signs.tag, word);
    }

    int cluster(int word) {
        return isReal(word) ? Clusters.first(signs.cluster[word], 8) : 0;
    }

    /** Whether two words stand in the same quotation, or both outside; 0 where one of them is none. */
    int together(int one, int other) {
        int[] quotation = signs.passage.quotation;
        return !isReal(one) || !isReal(other) ? 0 : quotation[one] == quotation[other] ? 1 : 2;
    }

    private int sign(int[] values, int word) {
        return word < 0 ? Signs.NONE : word >= high ? Signs.NONE + 1 : values[word];
    }

    private boolean isReal(int word) {
        return word >= 0 && word < high;
    }
}
