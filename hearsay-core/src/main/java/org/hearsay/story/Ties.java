package org.hearsay.story;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A draft's ties to others, by their first articles, ascending. */
final class Ties {
    private int[] others;
    private Tie[] ties;
    private int size;

    Ties() {
        this(4);
    }

    /** @param room for so many without growing */
    Ties(int room) {
        others = new int[room];
        ties = new Tie[room];
    }

    int size() {
        return size;
    }

    int other(int index) {
        return others[index];
    }

    Tie tie(int index) {
        return ties[index];
    }

    @Nullable
    Tie get(int other) {
        int at = Arrays.binarySearch(others, 0, size, other);
        return at < 0 ? null : ties[at];
    }

    void put(int other, Tie tie) {
        int at = size == 0 || others[size - 1] < other ? -size - 1 : Arrays.binarySearch(others, 0, size, other);
        if (at < 0) {
            at = -at - 1;
            if (size == others.length) {
                int room = size + size / 2 + 2;
                others = Arrays.copyOf(others, room);
                ties = Arrays.copyOf(ties, room);
            }
            System.arraycopy(others, at, others, at + 1, size - at);
            System.arraycopy(ties, at, ties, at + 1, size - at);
            others[at] = other;
            size++;
        }
        ties[at] = tie;
    }

    void remove(int other) {
        int at = Arrays.binarySearch(others, 0, size, other);
        if (at >= 0) {
            size--;
            System.arraycopy(others, at + 1, others, at, size - at);
            System.arraycopy(ties, at + 1, ties, at, size - at);
        }
    }
}
