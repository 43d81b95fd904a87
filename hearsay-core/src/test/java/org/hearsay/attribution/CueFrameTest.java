package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CueFrameTest {
    private static final Passage PASSAGE = new Passage("Holm said the bridge holds and said yes.");
    private static final int SAID = 1;
    private static final int HOLDS = 4;
    private static final int SAID_AGAIN = 6;
    private static final int[] HEADS = {SAID, -1, 3, HOLDS, SAID, SAID, SAID, SAID_AGAIN, SAID};

    @Test
    void hasAsManyViewsOfAnyWord() {
        assertThat(IntStream.range(0, PASSAGE.size))
                .allSatisfy(w -> assertThat(views(w)).hasSize(CueFrame.VIEWS));
    }

    @Test
    void seesOneWordAlikeWithItsPartOfSpeechAndApartByWhatHangsToIt() {
        int[] first = views(SAID);
        int[] second = views(SAID_AGAIN);
        assertThat(first[0]).isEqualTo(second[0]);
        assertThat(first[1]).isNotEqualTo(second[1]);
    }

    private static int[] views(int word) {
        int[] tags = new int[PASSAGE.size];
        Arrays.fill(tags, "VBD".hashCode());
        int[] relations = new int[PASSAGE.size];
        relations[0] = "nsubj".hashCode();
        relations[HOLDS] = "ccomp".hashCode();
        Syntax syntax = new Syntax(tags, HEADS, relations);
        Signals views = new Signals();
        new CueFrame(new Signs(PASSAGE, syntax, new Clusters(), new CueTable("en")), new Tree(syntax), new Clusters())
                .of(word, views);
        return views.copy();
    }
}
