package org.hearsay.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ResolveIntroducedTest {
    private static final String ANSWERS = """

            Why did you close the harbour?

            I had no choice.

            Did you ask the mayor, Berta Lund, or Emil Rask, or Rask's brother?

            I asked her twice.
            """;

    private static List<String> speakers(String before) {
        return new Pages()
                .page(before + ANSWERS)
                .answers("I had no choice.")
                .answers("I asked her twice.")
                .names();
    }

    @Test
    void givesTheAnswersToTheOnlyPersonNamedBefore() {
        assertThat(speakers("We met the harbour master, Ada Holm, on Friday.")).containsExactly("Ada Holm", "Ada Holm");
    }

    @Test
    void givesTheAnswersToThePersonNamedMost() {
        assertThat(speakers("Ada Holm follows Carl Brandt. Holm has led the harbour for nine years."))
                .containsExactly("Ada Holm", "Ada Holm");
    }

    @Test
    void givesTheAnswersToTheOneTalkedWith() {
        assertThat(speakers("Carl Brandt is ill, so we spoke to Ada Holm.")).containsExactly("Ada Holm", "Ada Holm");
    }

    @Test
    void leavesTheAnswersWithoutSpeakerWhereTwoAreNamedAsOften() {
        assertThat(speakers("Ada Holm follows Carl Brandt.")).containsExactly("-", "-");
    }
}
