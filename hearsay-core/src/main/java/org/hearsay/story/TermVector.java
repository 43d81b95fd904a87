package org.hearsay.story;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** A sparse vector over hashed terms, its keys ascending; values that do not depend on the order of what was added. */
final class TermVector implements Serializable {
    private static final long serialVersionUID = 1;

    static final TermVector EMPTY = new TermVector(new long[0], new float[0]);

    private final long[] keys;
    private final float[] values;
    private final double norm;

    private TermVector(long[] keys, float[] values) {
        this.keys = keys;
        this.values = values;
        double squares = 0;
        for (float value : values) {
            squares += (double) value * value;
        }
        this.norm = Math.sqrt(squares);
    }

    static TermVector of(TreeMap<Long, Double> weights) {
        long[] keys = new long[weights.size()];
        float[] values = new float[keys.length];
        int at = 0;
        for (Map.Entry<Long, Double> entry : weights.entrySet()) {
            keys[at] = entry.getKey();
            values[at++] = entry.getValue().floatValue();
        }
        return keys.length == 0 ? EMPTY : new TermVector(keys, values);
    }

    /** The same terms with other values. */
    TermVector map(Value value) {
        float[] mapped = new float[keys.length];
        for (int i = 0; i < keys.length; i++) {
            mapped[i] = (float) value.of(keys[i], values[i]);
        }
        return keys.length == 0 ? EMPTY : new TermVector(keys, mapped);
    }

    /** A term's value from the one that it had. */
    interface Value {
        double of(long key, double value);
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

    boolean has(long key) {
        return Arrays.binarySearch(keys, key) >= 0;
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
            if (keys[i] == other.keys[j]) {
                dot += (double) values[i++] * other.values[j++];
            } else if (keys[i] < other.keys[j]) {
                i++;
            } else {
                j++;
            }
        }
        return dot / (norm * other.norm);
    }

    /** Length of this vector's part that lies on terms of the other. */
    double sharedLength(TermVector other) {
        double squares = 0;
        int j = 0;
        for (int i = 0; i < keys.length; i++) {
            while (j < other.keys.length && other.keys[j] < keys[i]) {
                j++;
            }
            if (j < other.keys.length && other.keys[j] == keys[i]) {
                squares += (double) values[i] * values[i];
            }
        }
        return Math.sqrt(squares);
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
        double whole = 0;
        double shared = 0;
        for (int i = 0; i < keys.length; i++) {
            whole += values[i];
            shared += other.has(keys[i]) ? values[i] : 0;
        }
        return whole == 0 ? 0.5 : shared / whole;
    }

    /** The share of the lighter one's weight whose terms the other has too; 0 if one of them is empty. */
    double containment(TermVector other) {
        double mine = 0;
        double theirs = 0;
        double shared = 0;
        double sharedTheirs = 0;
        int i = 0;
        int j = 0;
        while (i < keys.length || j < other.keys.length) {
            if (j >= other.keys.length || i < keys.length && keys[i] < other.keys[j]) {
                mine += values[i++];
            } else if (i >= keys.length || keys[i] > other.keys[j]) {
                theirs += other.values[j++];
            } else {
                shared += values[i];
                sharedTheirs += other.values[j];
                mine += values[i++];
                theirs += other.values[j++];
            }
        }
        return mine == 0 || theirs == 0 ? 0 : Math.max(shared / mine, sharedTheirs / theirs);
    }
}
