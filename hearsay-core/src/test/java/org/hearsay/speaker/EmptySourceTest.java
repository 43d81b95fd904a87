package org.hearsay.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EmptySourceTest {
    @Test
    void givesAParticipleToTheNameBefore() {
        assertThat(new Pages()
                        .page("Mrs Ada Holm, reading from a sheet, said it was over.")
                        .says("reading from a sheet", "it was over")
                        .names())
                .containsExactly("Ada Holm");
    }

    @Test
    void givesAConjunctionToTheSubjectThatOpensTheSentence() {
        assertThat(new Pages()
                        .page("Ada Holm did not dispute this, but said nobody would lose.")
                        .says("but", "nobody would lose")
                        .names())
                .containsExactly("Ada Holm");
    }

    @Test
    void takesWordsThatNameNobodyForNoSpeaker() {
        assertThat(new Pages()
                        .page("Rain fell. This was new, today said.")
                        .says("today", "This was new")
                        .resolve()
                        .speakers())
                .isEmpty();
    }
}
