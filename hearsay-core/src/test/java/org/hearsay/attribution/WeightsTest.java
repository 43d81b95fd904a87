package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class WeightsTest {
    private static final int BITS = 6;

    @Property
    void theBestLabelIsTheFirstWithTheHighestSum(
            @ForAll long seed,
            @ForAll @IntRange(min = 2, max = 50) int labels,
            @ForAll @IntRange(max = 60) int features) {
        Random random = new Random(seed);
        byte[] steps = new byte[labels << BITS];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = (byte) (random.nextInt(4) == 0 ? random.nextInt(255) - 127 : 0);
        }
        Weights weights = new Weights(BITS, labels, steps, 0.5f);
        Signals signals = new Signals();
        for (int i = 0; i < features; i++) {
            signals.add(i, random.nextInt());
        }
        float[] sums = new float[labels];
        for (int i = 0; i < features; i++) {
            for (int label = 0; label < labels; label++) {
                sums[label] += steps[weights.row(signals.at(i)) + label] * 0.5f;
            }
        }

        assertThat(weights.best(signals)).isEqualTo(Weights.best(sums));
    }

    @Property
    void weightsInStepsAreWrittenAsTheyWereRead(@ForAll long seed, @ForAll @IntRange(min = 1, max = 50) int labels) {
        byte[] steps = new byte[labels << BITS];
        Random random = new Random(seed);
        for (int i = 0; i < steps.length; i++) {
            steps[i] = (byte) (random.nextInt(255) - 127);
        }
        float[] floats = new Weights(BITS, labels, steps, 0.5f).floats();
        for (int i = 0; i < steps.length; i++) {
            assertThat(floats[i]).isEqualTo(steps[i] * 0.5f);
        }
    }
}
