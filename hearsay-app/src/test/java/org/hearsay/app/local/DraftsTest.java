package org.hearsay.app.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.formats.PageSink;
import org.hearsay.formats.ReadPages;
import org.hearsay.model.Article;
import org.hearsay.model.Page;
import org.hearsay.model.Problem;
import org.hearsay.model.Rejected;
import org.hearsay.pipeline.Steps;
import org.junit.jupiter.api.Test;

class DraftsTest {
    private static final PageSource SAMPLES =
            sink -> new ReadPages(false, InputStream::nullInputStream).read(List.of("../samples/pages"), sink);
    private static final long ALL = Long.MAX_VALUE;

    private static List<Object> finished(PageSource source, long room) throws IOException {
        Steps steps = new Steps();
        try (Threads threads = new Threads(2)) {
            Drafts drafts = Drafts.read(source, steps, threads, room, Progress.SILENT);
            return drafts.finish(draft -> steps.finish(draft, drafts.memory()));
        }
    }

    @Test
    void readsAgainWhatItHadNoRoomFor() throws IOException {
        assertThat(finished(SAMPLES, 20_000)).isEqualTo(finished(SAMPLES, ALL));
    }

    @Test
    void readsAllAgainWithoutAnyRoom() throws IOException {
        assertThat(finished(SAMPLES, 0))
                .hasAtLeastOneElementOfType(Article.class)
                .isEqualTo(finished(SAMPLES, ALL));
    }

    @Test
    void finishesAPageThatIsGivenTwiceTwice() throws IOException {
        PageSource twice = sink -> {
            SAMPLES.read(sink);
            SAMPLES.read(sink);
        };
        assertThat(finished(twice, 0)).isEqualTo(finished(twice, ALL));
    }

    @Test
    void tellsOfAPageThatIsGoneWhenItIsReadAgain() throws IOException {
        List<Page> pages = new ArrayList<>();
        SAMPLES.read(new PageSink() {
            @Override
            public void page(Page page) {
                pages.add(page);
            }

            @Override
            public void rejected(Rejected page) {}
        });
        List<Page> there = new ArrayList<>(pages);
        PageSource vanishing = sink -> {
            List.copyOf(there).forEach(sink::page);
            there.remove(0);
        };
        List<Object> results = finished(vanishing, 0);
        assertThat(results).hasSameSizeAs(pages);
        assertThat(results.get(0)).isInstanceOfSatisfying(Rejected.class, gone -> assertThat(gone.problem())
                .isEqualTo(Problem.UNREADABLE));
        assertThat(results.subList(1, results.size()))
                .isEqualTo(finished(SAMPLES, ALL).subList(1, results.size()));
    }
}
