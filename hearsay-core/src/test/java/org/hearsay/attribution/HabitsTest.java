package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class HabitsTest {
    private static final Passage PASSAGE = new Passage("Holm said the bridge holds.");
    private static final int SAID = 1;
    private static final int BRIDGE = 3;

    private final CueFrame frame = frame();
    private final Signals views = new Signals();

    @Test
    void aWordThatWasOftenTheHeartOfACueStandsAboveOneThatNeverWas() {
        float[] often = row(counted(9, 10), SAID);
        float[] never = row(counted(0, 10), SAID);
        assertThat(often[0]).isPositive();
        assertThat(never[0]).isNegative();
        assertThat(often[1]).isEqualTo(never[1]).isPositive();
    }

    @Test
    void aWordThatWasNeverSeenHasNothing() {
        assertThat(row(counted(9, 10), BRIDGE)[0]).isZero();
    }

    @Test
    void readsWhatItWrote() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        counted(9, 10).write(new DataOutputStream(bytes));
        Habits read = Habits.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
        assertThat(row(read, SAID)).isEqualTo(row(counted(9, 10), SAID));
    }

    private float[] row(Habits habits, int word) {
        views.clear();
        frame.of(word, views);
        float[] row = new float[CueFrame.COUNT];
        habits.tell(views, row, 0);
        return row;
    }

    /** The views of "said", each counted so often. */
    private Habits counted(int hearts, int seen) {
        views.clear();
        frame.of(SAID, views);
        int[] seenViews = Arrays.stream(views.copy()).sorted().distinct().toArray();
        int[] hits = new int[seenViews.length];
        int[] all = new int[seenViews.length];
        Arrays.fill(hits, hearts);
        Arrays.fill(all, seen);
        return Habits.of(seenViews, hits, all);
    }

    private static CueFrame frame() {
        int[] heads = {SAID, -1, BRIDGE, 4, SAID, SAID};
        int[] tags = new int[PASSAGE.size];
        Arrays.fill(tags, "NN".hashCode());
        tags[SAID] = "VBD".hashCode();
        Syntax syntax = new Syntax(tags, heads, new int[PASSAGE.size]);
        return new CueFrame(
                new Signs(PASSAGE, syntax, new Clusters(), new CueTable("en")), new Tree(syntax), new Clusters());
    }
}
