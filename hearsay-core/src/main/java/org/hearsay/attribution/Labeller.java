package org.hearsay.attribution;

import java.util.List;
import org.hearsay.attribution.LearnedSpeech.Analysed;

/**
 * Labels the windows of one passage. What holds of a word on the same side of any cue is summed once a passage; windows of
 * cues of one sentence share it.
 */
final class Labeller {
    private static final int N = Labels.COUNT;
    /** How far the features of a word look to either side; nearer to a window's edge nothing is shared. */
    private static final int REACH = 2;

    private final LabelModel model;
    private final SpanSignals span;
    private final Contexts contexts;
    private final Signals out = new Signals();
    private final Lattice lattice = new Lattice();
    private final int[] kinds = new int[Contexts.KINDS];
    private final long[] shared;
    private final int[] features;
    private final long[] sums;
    private final int longs;
    private final int size;

    Labeller(Analysed text, LabelModel model) {
        this.model = model;
        this.span = new SpanSignals(text.signs(), text.tree());
        this.contexts = new Contexts(text.signs());
        this.size = text.signs().passage.size;
        this.longs = model.words.sums();
        this.sums = new long[longs];
        this.shared = new long[2 * size * longs];
        this.features = new int[2 * size];
    }

    /** The most probable labellings of the window around a cue, best first. */
    List<Lattice.Labelling> best(int cue, Window window, int most) {
        int low = window.from();
        int high = window.to();
        span.turnTo(cue, low, high);
        lattice.turnTo(high - low);
        for (int w = low; w < high; w++) {
            int i = w - low;
            boolean inner = w != cue && w - REACH >= low && w + REACH < high;
            if (longs > 0 && inner) {
                score(w, w < cue ? 0 : 1, i * N);
            } else {
                out.clear();
                span.of(w, out);
                model.words.score(out, lattice.words, i * N);
            }
            contexts.of(span, w, low, kinds, 0);
            pass(i);
        }
        return lattice.best(most);
    }

    /** Logarithm of the probability of another labelling of the same window. */
    double log(int[] labels) {
        return lattice.log(labels);
    }

    private void score(int w, int side, int into) {
        int row = side * size + w;
        if (features[row] == 0) {
            out.clear();
            span.ofSide(w, out);
            features[row] = out.size();
            model.words.add(out, shared, row * longs);
        }
        System.arraycopy(shared, row * longs, sums, 0, longs);
        out.clear();
        span.ofCue(w, out);
        model.words.add(out, sums, 0);
        model.words.unpack(sums, features[row] + out.size(), lattice.words, into);
    }

    private void pass(int i) {
        float[] prices = model.passes;
        double[] factors = model.factors;
        int start = i == 0 ? N : 0;
        int one = LabelModel.pass(kinds[0], start, 0);
        int two = LabelModel.pass(kinds[1], start, 0);
        int three = LabelModel.pass(kinds[2], start, 0);
        int row = i * N * N;
        for (int k = 0; k < (i == 0 ? N : N * N); k++) {
            lattice.passes[row + k] = prices[one + k] + prices[two + k] + prices[three + k];
            lattice.factors[row + k] = factors[one + k] * factors[two + k] * factors[three + k];
        }
    }
}
