package org.hearsay.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.model.Attribution;
import org.hearsay.model.Span;
import org.junit.jupiter.api.Test;

class WitnessesTableTest {
    private final StoryFacts story =
            new StoryFacts(1, TraceByHand.trace().findings().get(0));

    @Test
    void saysWhereWordsArePerhapsNoStatement() {
        assertThat(WitnessesTable.form(story, found(0.4)).toString()).contains("perhaps no statement");
        assertThat(WitnessesTable.form(story, found(0.6)).toString()).doesNotContain("perhaps");
    }

    private static Attribution found(double confidence) {
        return new Attribution(
                "w",
                "a1",
                Attribution.IN_TEXT,
                Attribution.Kind.INDIRECT,
                "a taxi",
                List.of(new Span(0, 1)),
                "",
                null,
                "expect",
                null,
                Attribution.Stance.SAID,
                null,
                null,
                confidence,
                "learned");
    }
}
