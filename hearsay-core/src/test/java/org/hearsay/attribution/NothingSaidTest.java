package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.attribution.Found.Range;
import org.hearsay.model.Attribution.Stance;
import org.junit.jupiter.api.Test;

class NothingSaidTest {
    @Test
    void knowsWhoWouldNotSpeakOrBeNamed() {
        assertThat(is("Holm declined to comment on the quay.", 0, 1, 2)).isTrue();
        assertThat(is("The master asked not to be named.", 0, 2, 3)).isTrue();
    }

    @Test
    void knowsAQuestionOfTheOutlet() {
        assertThat(is("Asked whether the quay would hold, she laughed.", -1, 0, 1))
                .isTrue();
    }

    @Test
    void leavesWhatIsRefusedOrAskedInEarnest() {
        assertThat(is("Holm refused to close the quay.", 0, 1, 2)).isFalse();
        assertThat(is("Holm asked the masters to wait.", 0, 1, 2)).isFalse();
        assertThat(is("Holm asked whether the quay would hold.", 0, 1, 2)).isFalse();
    }

    private static boolean is(String text, int source, int cue, int content) {
        Passage p = new Passage(text);
        Range who = source < 0 ? null : new Range(source, cue);
        Range said = new Range(content, p.size - 1);
        return NothingSaid.is(p, new Found(List.of(said), who, new Range(cue, cue + 1), Stance.SAID, 1, "", null, 0));
    }
}
