package org.hearsay.bench.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LikeSentencesTest {
    private static final List<String> FERRY =
            List.of("the ferry left the harbour", "out of the harbour went the ferry");
    private static final List<String> WAGES = List.of("wages rise in autumn");
    private static final List<String> FOG = List.of("fog kept the second ferry in");

    @Test
    void putsSentencesThatShareRareWordsTogether() {
        assertThat(LikeSentences.stories(List.of(FERRY, WAGES, FOG), 2))
                .containsExactly(List.of(FERRY, FOG), List.of(WAGES));
    }

    @Test
    void givesEachSentenceOnce() {
        assertThat(LikeSentences.stories(List.of(FERRY, WAGES, FOG), 1))
                .containsExactly(List.of(FERRY), List.of(WAGES), List.of(FOG));
    }
}
