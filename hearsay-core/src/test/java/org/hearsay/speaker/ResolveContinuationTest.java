package org.hearsay.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ResolveContinuationTest {
    @Test
    void goesOnWithAVerbThatFollowsAtOnce() {
        assertThat(new Pages()
                        .page("Karl Brandt said the dam held, adding that the ice broke.")
                        .says("Karl Brandt", "the dam held")
                        .cued("adding", "that the ice broke")
                        .names())
                .containsExactly("Karl Brandt", "Karl Brandt");
    }

    @Test
    void givesNoSpeakerToAPassive() {
        assertThat(new Pages()
                        .page("Karl Brandt said the dam held, and was accused of fraud.")
                        .says("Karl Brandt", "the dam held")
                        .cued("was accused of", "fraud")
                        .names())
                .containsExactly("Karl Brandt", "-");
    }

    @Test
    void givesNoSpeakerToACueBehindOtherWords() {
        assertThat(new Pages()
                        .page("Karl Brandt said the dam held. After heavy criticism of his plan the board left.")
                        .says("Karl Brandt", "the dam held")
                        .cued("criticism of", "his plan")
                        .names())
                .containsExactly("Karl Brandt", "-");
    }

    @Test
    void givesNoSpeakerToACueBehindWhatIsSaid() {
        assertThat(new Pages()
                        .page("Karl Brandt said the dam held, and new fees were reported.")
                        .says("Karl Brandt", "the dam held")
                        .cued("were reported", "new fees")
                        .names())
                .containsExactly("Karl Brandt", "-");
    }
}
