package org.hearsay.app.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.hearsay.formats.ReadPages;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.DatedSpan;
import org.hearsay.model.Problem;
import org.junit.jupiter.api.Test;

class FaultsTest {
    private static final List<String> PAGES =
            List.of("../samples/pages/01-htb-wire.html", "../samples/pages/02-harbour-post.html");

    @Test
    void anArticleInWhichAStepFailsIsReportedAndTheOthersAreTold() throws IOException {
        try (LocalRun run = new LocalRun(2, Progress.SILENT)) {
            List<Article> articles = run.read(
                            sink -> new ReadPages(false, InputStream::nullInputStream).read(PAGES, sink))
                    .articles();
            Article failing = articles.get(0);
            Article other = articles.get(1);
            Map<String, List<DatedSpan>> dates = Map.of(other.id(), List.of());

            assertThat(run.attributions(articles, dates).attributions())
                    .isNotEmpty()
                    .extracting(Attribution::article)
                    .containsOnly(other.id());
            assertThat(run.faults()).singleElement().satisfies(fault -> {
                assertThat(fault.path()).isEqualTo(failing.path());
                assertThat(fault.problem()).isEqualTo(Problem.FAULT);
            });
        }
    }
}
