package org.hearsay.attribution;

/** The weights of a linear-chain conditional random field over the labels of a window (Lafferty et al. 2001). */
final class LabelModel {
    final Weights words;
    /** Price of each pass, by context, label before (one more for the start) and label. */
    final float[] passes;
    /** The same as factors of a probability. */
    final double[] factors;

    LabelModel(Weights words, float[] passes) {
        this.words = words;
        this.passes = passes;
        this.factors = new double[passes.length];
        for (int i = 0; i < passes.length; i++) {
            factors[i] = StrictMath.exp(passes[i]);
        }
    }

    static int pass(int context, int before, int label) {
        return (context * (Labels.COUNT + 1) + before) * Labels.COUNT + label;
    }

    static double logSum(double[] values) {
        double most = values[0];
        for (double value : values) {
            most = Math.max(most, value);
        }
        double sum = 0;
        for (double value : values) {
            sum += value - most > -30 ? StrictMath.exp(value - most) : 0;
        }
        return most + StrictMath.log(sum);
    }
}
