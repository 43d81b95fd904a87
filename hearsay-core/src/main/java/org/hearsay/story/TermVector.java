package org.hearsay.story;

import java.io.Serializable;
import java.util.Arrays;

/** A sparse vector over hashed terms, its keys ascending; values that do not depend on the order of what was added. */
final class TermVector implements Serializable {
    private static final long serialVersionUID = 1;

    static final TermVector EMPTY = new TermVector(new long[0], new float[0]);

    private final long[] keys;
    private final float[] values;
    private final double norm;
    private final double weight;

    private TermVector(long[] keys, float[] values) {
        this.keys = keys;
        this.values = values;
        double squares = 0;
        double sum = 0;
        for (float value : values) {
            squares += (double) value * value;
            sum += value;
        }
        this.norm = Math.sqrt(squares);
        this.weight = sum;
    }

    /** The terms of a text and how often each stands; the hashes may be in any order. */
    static TermVector counted(long[] hashes, int size) {
        long[] sorted = Arrays.copyOf(hashes, size);
        Arrays.sort(sorted);
        float[] times = new float[size];
        int count = 0;
        for (int i = 0; i < size; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                sorted[count++] = sorted[i];
            }
            times[count - 1]++;
        }
        return count == 0 ? EMPTY : new TermVector(Arrays.copyOf(sorted, count), Arrays.copyOf(times, count));
    }

    /** The same terms with other values. */
    TermVector with(float[] other) {
        return keys.length == 0 ? EMPTY : new TermVector(keys, other);
    }

    int size() {
        return keys.length;
    }

    boolean isEmpty() {
        return keys.length == 0;
    }

    long key(int index) {
        return keys[index];
    }

    float value(int index) {
        return values[index];
    }

    /** The value of a term; 0 if it is none of its. */
    float valueOf(long key) {
        int at = Arrays.binarySearch(keys, key);
        return at < 0 ? 0 : values[at];
    }

    double norm() {
        return norm;
    }

    /** The sum of all values. */
    double weight() {
        return weight;
    }

    /** From 0 to 1; 0 if one of them is empty. */
    double cosine(TermVector other) {
        if (norm == 0 || other.norm == 0) {
            return 0;
        }
        double dot = 0;
        int i = 0;
        int j = 0;
        while (i < keys.length && j < other.keys.length) {
            long mine = keys[i];
            long theirs = other.keys[j];
            if (mine == theirs) {
                dot += (double) values[i] * other.values[j];
            }
            // Steps without a jump: which of two keys is smaller cannot be foreseen.
            i += mine <= theirs ? 1 : 0;
            j += theirs <= mine ? 1 : 0;
        }
        return dot / (norm * other.norm);
    }

    /** The sum of both. */
    TermVector plus(TermVector other) {
        long[] allKeys = new long[keys.length + other.keys.length];
        float[] sums = new float[allKeys.length];
        int count = 0;
        int i = 0;
        int j = 0;
        while (i < keys.length || j < other.keys.length) {
            boolean mine = j >= other.keys.length || i < keys.length && keys[i] <= other.keys[j];
            boolean theirs = i >= keys.length || j < other.keys.length && other.keys[j] <= keys[i];
            allKeys[count] = mine ? keys[i] : other.keys[j];
            sums[count++] = (mine ? values[i] : 0) + (theirs ? other.values[j] : 0);
            i += mine ? 1 : 0;
            j += theirs ? 1 : 0;
        }
        return new TermVector(Arrays.copyOf(allKeys, count), Arrays.copyOf(sums, count));
    }

    /** This vector at length one. */
    TermVector unit() {
        if (norm == 0) {
            return this;
        }
        float[] scaled = values.clone();
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] = (float) (scaled[i] / norm);
        }
        return new TermVector(keys, scaled);
    }

    /** Its heaviest terms; of equal ones those with the smaller key. */
    TermVector heaviest(int most) {
        if (keys.length <= most) {
            return this;
        }
        float[] sorted = values.clone();
        Arrays.sort(sorted);
        float least = sorted[sorted.length - most];
        int above = 0;
        for (float value : values) {
            above += value > least ? 1 : 0;
        }
        long[] kept = new long[most];
        float[] weights = new float[most];
        int room = most - above;
        int count = 0;
        for (int i = 0; i < keys.length; i++) {
            if (values[i] > least || values[i] == least && room-- > 0) {
                kept[count] = keys[i];
                weights[count++] = values[i];
            }
        }
        return new TermVector(kept, weights);
    }

    /** The share of this vector's weight that lies on terms of the other; one half if this is empty. */
    double shareIn(TermVector other) {
        double shared = 0;
        for (int i = 0; i < keys.length; i++) {
            shared += Arrays.binarySearch(other.keys, keys[i]) >= 0 ? values[i] : 0;
        }
        return weight == 0 ? 0.5 : shared / weight;
    }
}
