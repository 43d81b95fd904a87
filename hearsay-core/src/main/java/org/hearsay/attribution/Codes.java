package org.hearsay.attribution;

/** Small numbers for a few names, each name given by its hash; a table with open addresses. */
final class Codes {
    private static final int SLOTS = 128;

    private final int[] keys = new int[SLOTS];
    private final int[] codes = new int[SLOTS];
    private final int other;

    /** @param other the number of all other names */
    Codes(int other) {
        this.other = other;
    }

    /** Gives a name its number; a name that has one already keeps it. */
    void put(String name, int code) {
        int key = name.hashCode();
        int slot = slot(key);
        if (keys[slot] == 0) {
            keys[slot] = key;
            codes[slot] = code;
        }
    }

    int of(int hash) {
        int slot = slot(hash);
        return keys[slot] == 0 ? other : codes[slot];
    }

    private int slot(int key) {
        int slot = Signals.mix(key) & SLOTS - 1;
        while (keys[slot] != key && keys[slot] != 0) {
            slot = slot + 1 & SLOTS - 1;
        }
        return slot;
    }
}
