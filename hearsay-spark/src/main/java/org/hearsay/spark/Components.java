package org.hearsay.spark;

import java.util.Arrays;

/** Which of numbered things hang together; grows by ties, each thing led by the least number of its component. */
final class Components {
    private final int[] leaders;

    /** @param size how many things there are */
    Components(int size) {
        leaders = new int[size];
        Arrays.setAll(leaders, number -> number);
    }

    void tie(int one, int other) {
        int a = leader(one);
        int b = leader(other);
        leaders[Math.max(a, b)] = Math.min(a, b);
    }

    /** The least number that hangs together with this one. */
    int leader(int number) {
        int leader = number;
        while (leaders[leader] != leader) {
            leaders[leader] = leaders[leaders[leader]];
            leader = leaders[leader];
        }
        return leader;
    }

    /** The leaders of all. */
    int[] all() {
        int[] all = new int[leaders.length];
        Arrays.setAll(all, this::leader);
        return all;
    }
}
