package org.hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.hearsay.app.archive.SampleArchive;
import org.hearsay.app.local.Threads;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.Statement;
import org.hearsay.model.Trace;
import org.hearsay.pipeline.Steps;
import org.junit.jupiter.api.Test;

class SpreadStatementsTest {
    private final Steps steps = new Steps();

    @Test
    void statementsOnManyThreadsAreThoseOnOne() throws IOException {
        Trace trace = SampleArchive.trace();
        try (Threads threads = new Threads(4)) {
            assertThat(steps.statements(
                            trace.articles(), trace.attributions(), trace.speakers(), trace.stories(), threads))
                    .isEqualTo(statements(trace, trace.articles(), trace.attributions()));
        }
    }

    @Test
    void theOrderOfWhatIsGivenChangesNothing() throws IOException {
        Trace trace = SampleArchive.trace();
        List<Article> articles = new ArrayList<>(trace.articles());
        List<Attribution> attributions = new ArrayList<>(trace.attributions());
        Collections.shuffle(articles, new Random(4));
        Collections.shuffle(attributions, new Random(5));
        assertThat(statements(trace, articles, attributions))
                .isEqualTo(statements(trace, trace.articles(), trace.attributions()));
    }

    private List<Statement> statements(Trace trace, List<Article> articles, List<Attribution> attributions) {
        return steps.statements(articles, attributions, trace.speakers(), trace.stories());
    }
}
