package org.hearsay.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class ReadFiguresTest {
    private final ReadContent reader = new ReadContent(new Vocabulary());

    @Test
    void aFigureHasTheWordsBesideItInItsClause() {
        Content content = reader.read("The harbour lost 14 boats, and 3 cranes fell", "en");

        assertThat(content.figures()).extracting(Figure::value).containsExactly("14.0", "3.0");
        assertThat(content.figures().get(0).counted())
                .contains("harbour", "boat")
                .doesNotContain("crane");
        assertThat(content.figures().get(1).counted()).contains("crane").doesNotContain("boat");
    }

    @Test
    void readsAContentOfNothingButFiguresAtOnce() {
        String hostile = "On Monday 14 boats, ".repeat(20_000);

        Content content =
                Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> reader.read(hostile, "en"));

        assertThat(content.figures()).hasSize(40_000);
    }
}
