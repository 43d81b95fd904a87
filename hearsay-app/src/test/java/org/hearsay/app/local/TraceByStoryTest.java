package org.hearsay.app.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.formats.ReadPages;
import org.hearsay.model.Article;
import org.hearsay.model.Findings;
import org.hearsay.model.Story;
import org.hearsay.model.Trace;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TraceByStoryTest {
    private static final PageSource SAMPLES =
            sink -> new ReadPages(false, InputStream::nullInputStream).read(List.of("../samples/pages"), sink);

    private static LocalRun run;
    private static Trace held;

    @BeforeAll
    static void hold() throws IOException {
        run = new LocalRun(2, Progress.SILENT);
        try (TraceByStory trace = run.trace(SAMPLES, new Room(Long.MAX_VALUE))) {
            held = trace.whole();
        }
    }

    @AfterAll
    static void end() {
        run.close();
    }

    @Test
    void findsTheSameWhereNothingIsHeld() throws IOException {
        try (TraceByStory trace = run.trace(SAMPLES, new Room(0))) {
            assertThat(trace.whole()).isEqualTo(held);
        }
    }

    @Test
    void findsTheSameWhereSomeIsHeld() throws IOException {
        try (TraceByStory trace = run.trace(SAMPLES, new Room(100_000))) {
            assertThat(trace.whole()).isEqualTo(held);
        }
    }

    @Test
    void givesLightArticlesBackWhole() throws IOException {
        try (TraceByStory trace = run.trace(SAMPLES, new Room(0))) {
            assertThat(trace.articles()).allMatch(article -> article.text().isEmpty());
            for (Article article : held.articles()) {
                assertThat(trace.article(article.id())).isEqualTo(article);
            }
        }
    }

    @Test
    void tellsOneStoryAlone() throws IOException {
        Story last = held.stories().get(held.stories().size() - 1);
        List<Findings> told = new ArrayList<>();
        try (TraceByStory trace = run.trace(SAMPLES, new Room(0))) {
            trace.findings(List.of(last), told::add);
        }
        assertThat(told).containsExactly(held.findings().get(held.findings().size() - 1));
    }

    @Test
    void aPageThatIsGivenTwiceIsOneArticle() throws IOException {
        PageSource twice = sink -> {
            SAMPLES.read(sink);
            SAMPLES.read(sink);
        };
        try (TraceByStory trace = run.trace(twice, new Room(0))) {
            assertThat(trace.whole().articles()).isEqualTo(held.articles());
        }
    }
}
