package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.hearsay.attribution.Found.Range;
import org.junit.jupiter.api.Test;

class SourceFrameTest {
    private static final Passage PASSAGE = new Passage("The mayor of Selm said no.");
    private static final int SAID = 4;
    private static final int[] HEADS = {1, SAID, 1, 2, -1, SAID, SAID};

    @Test
    void seesTheHeadOfACandidateWhateverHangsToIt() {
        assertThat(views(new Range(0, 4))).isEqualTo(views(new Range(1, 2)));
        assertThat(views(new Range(0, 4))).isNotEqualTo(views(new Range(3, 4)));
    }

    @Test
    void hasAsManyViewsOfNoSourceAsOfOne() {
        assertThat(views(null)).hasSize(SourceFrame.VIEWS);
        assertThat(views(new Range(0, 4))).hasSize(SourceFrame.VIEWS);
    }

    private static int[] views(Range source) {
        int[] tags = new int[PASSAGE.size];
        Arrays.fill(tags, "NN".hashCode());
        Syntax syntax = new Syntax(tags, HEADS, new int[PASSAGE.size]);
        Signs signs = new Signs(PASSAGE, syntax, new Clusters(), new CueTable("en"));
        Signals views = new Signals();
        new SourceFrame(signs, new Clusters()).of(SAID, source, views);
        return views.copy();
    }
}
