package org.hearsay.attribution;

import java.util.Arrays;

/** The features that hold for one decision, as hashes; reused from decision to decision. */
final class Signals {
    private int[] hashes = new int[128];
    private int size;

    void clear() {
        size = 0;
    }

    int size() {
        return size;
    }

    int at(int index) {
        return hashes[index];
    }

    int[] copy() {
        return Arrays.copyOf(hashes, size);
    }

    void add(int template, int a) {
        put(mix(template * 0x9E3779B1 + a));
    }

    void add(int template, int a, int b) {
        put(mix(mix(template * 0x9E3779B1 + a) + b));
    }

    void add(int template, int a, int b, int c) {
        put(mix(mix(mix(template * 0x9E3779B1 + a) + b) + c));
    }

    void add(int template, int a, int b, int c, int d) {
        put(mix(mix(mix(mix(template * 0x9E3779B1 + a) + b) + c) + d));
    }

    private void put(int hash) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, size * 2);
        }
        hashes[size++] = hash;
    }

    /** The finishing steps of MurmurHash3. */
    static int mix(int hash) {
        int h = hash;
        h ^= h >>> 16;
        h *= 0x85EBCA6B;
        h ^= h >>> 13;
        h *= 0xC2B2AE35;
        return h ^ h >>> 16;
    }

    /** Distances by steps that grow. */
    static int step(int distance) {
        int d = Math.abs(distance);
        int step = d < 6 ? d : d < 9 ? 6 : d < 13 ? 7 : d < 20 ? 8 : d < 35 ? 9 : 10;
        return distance < 0 ? -step : step;
    }
}
