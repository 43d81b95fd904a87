package org.hearsay.page;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The features of one piece, in the order in which they are added. */
final class Row {
    private static final double[] LOGARITHMS =
            IntStream.range(0, 4096).mapToDouble(StrictMath::log1p).toArray();

    private float[] values = new float[256];
    private int size;

    Row add(double value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = (float) value;
        return this;
    }

    /** The logarithm of one more than a count, the same on every JDK. */
    Row addLog(double count) {
        return add(log(count));
    }

    /** The logarithm of one more than a count. */
    static double log(double count) {
        int whole = (int) count;
        return whole == count && whole >= 0 && whole < LOGARITHMS.length ? LOGARITHMS[whole] : StrictMath.log1p(count);
    }

    Row add(boolean value) {
        return add(value ? 1 : 0);
    }

    Row add(float[] more) {
        while (size + more.length > values.length) {
            values = Arrays.copyOf(values, values.length * 2);
        }
        System.arraycopy(more, 0, values, size, more.length);
        size += more.length;
        return this;
    }

    /** Forgets what was added, to take the next piece's features. */
    Row clear() {
        size = 0;
        return this;
    }

    float[] values() {
        return Arrays.copyOf(values, size);
    }
}
