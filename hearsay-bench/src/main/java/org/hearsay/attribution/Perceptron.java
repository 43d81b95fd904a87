package org.hearsay.attribution;

/** An averaged perceptron over hashed features (Collins 2002). */
final class Perceptron {
    final Weights now;
    private final int bits;
    private final float[] past;
    private int step = 1;

    Perceptron(int bits, int labels) {
        this.bits = bits;
        this.now = new Weights(bits, labels);
        this.past = new float[now.values.length];
    }

    void step() {
        step++;
    }

    void update(Signals signals, int good, int bad) {
        for (int i = 0; i < signals.size(); i++) {
            int row = now.row(signals.at(i));
            now.values[row + good] += 1;
            past[row + good] += step;
            now.values[row + bad] -= 1;
            past[row + bad] -= step;
        }
    }

    Weights averaged() {
        float[] mean = new float[past.length];
        for (int i = 0; i < mean.length; i++) {
            mean[i] = now.values[i] - past[i] / step;
        }
        return new Weights(bits, now.labels, mean);
    }
}
