package org.hearsay.app.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hearsay.formats.ReadPages;
import org.hearsay.model.Article;
import org.hearsay.model.Problem;
import org.hearsay.model.Rejected;
import org.junit.jupiter.api.Test;

class KeptArticlesTest {
    private static final PageSource SAMPLES =
            sink -> new ReadPages(false, InputStream::nullInputStream).read(List.of("../samples/pages"), sink);

    @Test
    void givesTheSameArticlesFromMemoryAndFromAFile() throws IOException {
        List<Article> articles = samples();
        assertThat(kept(articles, Long.MAX_VALUE)).isEqualTo(articles);
        assertThat(kept(articles, 40_000)).isEqualTo(articles);
        assertThat(kept(articles, 0)).isEqualTo(articles);
    }

    @Test
    void givesThemByPathWhateverTheOrderTheyCameIn() throws IOException {
        List<Article> articles = samples();
        List<Article> backwards = new ArrayList<>(articles);
        Collections.reverse(backwards);
        assertThat(kept(backwards, 0)).isEqualTo(articles);
    }

    @Test
    void givesAnArticleThatCameTwiceOnce() throws IOException {
        List<Article> articles = samples();
        List<Article> twice = new ArrayList<>(articles);
        twice.addAll(articles);
        assertThat(kept(twice, 40_000)).isEqualTo(articles);
    }

    @Test
    void tellsWhichPagesGaveNone() throws IOException {
        Rejected unread = new Rejected("b", Problem.UNREADABLE, "", -1, 1);
        Rejected empty = new Rejected("a", Problem.EMPTY, "", -1, 1);
        try (KeptArticles kept = new KeptArticles(new Room(0))) {
            kept.order(List.of(empty), List.of(unread));
            assertThat(kept.rejected()).containsExactly(empty, unread);
            assertThat(kept.isEmpty()).isTrue();
        }
    }

    private static List<Article> samples() throws IOException {
        try (LocalRun run = new LocalRun(2, Progress.SILENT)) {
            return run.read(SAMPLES).articles();
        }
    }

    private static List<Article> kept(List<Article> articles, long room) throws IOException {
        try (KeptArticles kept = new KeptArticles(new Room(room))) {
            List<Object> outcomes = new ArrayList<>();
            for (Article article : articles) {
                outcomes.add(kept.keep(article));
            }
            kept.order(outcomes, List.of());
            List<Article> given = new ArrayList<>();
            kept.forEach(given::add);
            return given;
        }
    }
}
