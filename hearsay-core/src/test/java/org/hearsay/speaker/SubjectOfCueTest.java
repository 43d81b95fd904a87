package org.hearsay.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SubjectOfCueTest {
    @Test
    void namesWhoStandsBeforeACueWithoutASource() {
        assertThat(new Pages()
                        .page("Watchdog boss Anna Berg said that it rained.")
                        .cued("said", "that it rained")
                        .names())
                .containsExactly("Anna Berg");
    }

    @Test
    void namesWhoStandsBeforeAClauseBetweenCommas() {
        assertThat(new Pages()
                        .page("Anna Berg, who runs the only shop, fears that it rains.")
                        .cued("fears", "that it rains")
                        .names())
                .containsExactly("Anna Berg");
    }

    @Test
    void namesNobodyWhoIsAnothersObject() {
        assertThat(new Pages()
                        .page("The man beside Anna Berg said that it rained.")
                        .cued("said", "that it rained")
                        .names())
                .containsExactly("-");
    }
}
