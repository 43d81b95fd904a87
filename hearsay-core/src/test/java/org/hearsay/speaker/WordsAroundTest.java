package org.hearsay.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordsAroundTest {
    @Test
    void takesTheFirstPersonForWhoseWordsItStandsIn() {
        assertThat(new Pages()
                        .page("Ada Holm said, \"I think that the dam holds.\" We know that it breaks.")
                        .says("Ada Holm", "I think that the dam holds.")
                        .within("I", "that the dam holds")
                        .says("We", "that it breaks")
                        .names())
                .containsExactly("Ada Holm", "Ada Holm", "-");
    }

    @Test
    void waitsForASpeakerWhoIsToldBehindTheWords() {
        assertThat(new Pages()
                        .page("\"I think that the dam holds,\" Ada Holm said.")
                        .says("Ada Holm", "I think that the dam holds,")
                        .within("I", "that the dam holds")
                        .names())
                .containsExactly("Ada Holm", "Ada Holm");
    }

    @Test
    void takesTheInnermostOfWordsWithinWords() {
        assertThat(new Pages()
                        .page("Ada Holm said that Karl Lind had told her, \"I know that the dam holds.\"")
                        .says("Ada Holm", "that Karl Lind had told her, \"I know that the dam holds.\"")
                        .within("Karl Lind", "I know that the dam holds.")
                        .within("I", "that the dam holds")
                        .names())
                .containsExactly("Ada Holm", "Karl Lind", "Karl Lind");
    }

    @Test
    void readsManySourcesWithinTheSameWordsInTimeThatGrowsWithTheirNumber() {
        int count = 20_000;
        String words = "I think it rains. ".repeat(count);
        Pages pages = new Pages().page("Ada Holm said: " + words).says("Ada Holm", words);
        pages.within("I", "it rains");
        for (int i = 1; i < count; i++) {
            pages.says("I", "it rains");
        }
        long start = System.nanoTime();
        List<String> names = pages.names();
        assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(20_000);
        assertThat(names).hasSize(count + 1).containsOnly("Ada Holm");
    }
}
