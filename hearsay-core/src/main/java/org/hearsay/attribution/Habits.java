package org.hearsay.attribution;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * How often what looks alike in a view was marked, as log-odds, and how often it was seen at all, so that trees can tell a habit
 * from a chance. A view is a feature of {@link CueFrame} or {@link SourceFrame}.
 */
final class Habits {
    private static final float STEP = 0.1f;
    /** What is taken for marked, and for not marked, of everything beforehand. */
    private static final double MARKED = 0.2;

    private static final double OTHER = 1;

    /** The features of the views, in order. */
    private final int[] views;

    private final byte[] odds;
    private final byte[] seen;

    private Habits(int[] views, byte[] odds, byte[] seen) {
        this.views = views;
        this.odds = odds;
        this.seen = seen;
    }

    /**
     * What was counted.
     *
     * @param views the features, in ascending order
     * @param marked how often each was marked
     * @param seen how often each was seen
     */
    static Habits of(int[] views, int[] marked, int[] seen) {
        byte[] odds = new byte[views.length];
        byte[] often = new byte[views.length];
        double unseen = StrictMath.log(MARKED / OTHER);
        for (int i = 0; i < views.length; i++) {
            double log = StrictMath.log((marked[i] + MARKED) / (seen[i] - marked[i] + OTHER));
            odds[i] = (byte) StrictMath.round((log - unseen) / STEP);
            often[i] = (byte) StrictMath.round(StrictMath.log1p(seen[i]) / STEP);
        }
        return new Habits(views, odds, often);
    }

    /**
     * Writes from an index on, for each view, its log-odds above those of what was never seen, and the logarithm of how often it
     * was.
     */
    void tell(Signals looked, float[] row, int from) {
        for (int view = 0; view < looked.size(); view++) {
            int at = Arrays.binarySearch(views, looked.at(view));
            if (at >= 0) {
                row[from + 2 * view] = odds[at] * STEP;
                row[from + 2 * view + 1] = seen[at] * STEP;
            }
        }
    }

    static Habits read(DataInputStream in) throws IOException {
        int[] views = new int[in.readInt()];
        int last = 0;
        for (int i = 0; i < views.length; i++) {
            last += in.readInt();
            views[i] = last;
        }
        byte[] odds = new byte[views.length];
        byte[] seen = new byte[views.length];
        in.readFully(odds);
        in.readFully(seen);
        return new Habits(views, odds, seen);
    }

    /** Writes each feature as what it is above the one before. */
    void write(DataOutputStream out) throws IOException {
        out.writeInt(views.length);
        int last = 0;
        for (int view : views) {
            out.writeInt(view - last);
            last = view;
        }
        out.write(odds);
        out.write(seen);
    }
}
