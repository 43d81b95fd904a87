package org.hearsay.collation;

/**
 * One stage of the model of links: a layer of rectified sums, then one logistic unit.
 *
 * @param inputs figures of a cell
 * @param hidden units of the layer
 * @param weights the units' biases; for each input its weight in each unit; then the last unit's bias and weights. In
 *     this order the inner loop adds vectors, which machines do at once
 */
record Network(int inputs, int hidden, float[] weights) {
    static int size(int inputs, int hidden) {
        return hidden * (inputs + 1) + hidden + 1;
    }

    /** The probability of a link; {@code units} is room for the layer. */
    float probability(float[] figures, float[] units) {
        System.arraycopy(weights, 0, units, 0, hidden);
        for (int f = 0; f < inputs; f++) {
            float figure = figures[f];
            if (figure != 0) {
                int at = (f + 1) * hidden;
                for (int h = 0; h < hidden; h++) {
                    units[h] += weights[at + h] * figure;
                }
            }
        }
        int last = hidden * (inputs + 1);
        float sum = weights[last];
        for (int h = 0; h < hidden; h++) {
            sum += Math.max(0, units[h]) * weights[last + 1 + h];
        }
        return (float) (1 / (1 + StrictMath.exp(-sum)));
    }
}
