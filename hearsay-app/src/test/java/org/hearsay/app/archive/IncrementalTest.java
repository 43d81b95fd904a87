package org.hearsay.app.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.hearsay.model.Findings;
import org.hearsay.model.Page;
import org.hearsay.model.Trace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an archive knows does not depend on the order or the batches in which its pages came. */
class IncrementalTest {
    @TempDir
    Path folder;

    @Test
    void anyOrderAndBatchesGiveWhatOneRunGives() throws IOException {
        List<Page> pages = new ArrayList<>(SampleArchive.pages());
        pages.add(broken());
        Path whole = folder.resolve("whole.hearsay");
        SampleArchive.make(whole, pages);
        String expected = Exported.of(whole);
        Random random = new Random(7);
        for (int round = 0; round < 3; round++) {
            Collections.shuffle(pages, random);
            Path parts = folder.resolve("parts" + round + ".hearsay");
            int from = 0;
            while (from < pages.size()) {
                int until = Math.min(pages.size(), from + 1 + random.nextInt(8));
                SampleArchive.make(parts, pages.subList(from, until));
                from = until;
            }
            assertThat(Exported.of(parts)).as("round " + round).isEqualTo(expected);
        }
    }

    @Test
    void thatAnEarlierFirstArticleRenamedAStoryIsLogged() throws IOException, SQLException {
        List<Page> pages = SampleArchive.pages();
        Path whole = folder.resolve("whole.hearsay");
        SampleArchive.make(whole, pages);
        String earliest = firstOfTheLargestStory(whole);
        List<Page> first =
                pages.stream().filter(page -> page.path().equals(earliest)).toList();
        Path file = folder.resolve("a.hearsay");
        SampleArchive.make(
                file, pages.stream().filter(page -> !first.contains(page)).toList());
        SampleArchive.make(file, first);
        try (Archive archive = Archive.open(file);
                Statement select = archive.connection().createStatement();
                ResultSet rows =
                        select.executeQuery("SELECT c.kind, s.id FROM story_change c JOIN story s ON s.id = c.after")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).isEqualTo("renamed");
        }
    }

    private static String firstOfTheLargestStory(Path file) throws IOException, SQLException {
        try (Archive archive = Archive.open(file);
                Statement select = archive.connection().createStatement();
                ResultSet rows = select.executeQuery("SELECT path FROM article JOIN story_article one ON article = id"
                        + " WHERE position = 0 ORDER BY (SELECT COUNT(*) FROM story_article WHERE story = one.story)"
                        + " DESC")) {
            return rows.getString(1);
        }
    }

    @Test
    void anArchiveFindsWhatARunFinds() throws IOException {
        Path file = folder.resolve("a.hearsay");
        SampleArchive.make(file, SampleArchive.pages());
        Trace direct = SampleArchive.trace();
        try (Archive archive = Archive.read(file)) {
            for (Findings findings : direct.findings()) {
                StoredStory stored = new ReadStories(archive)
                        .story(findings.dossier().story().id());
                assertThat(stored.findings()).isEqualTo(findings);
            }
            assertThat(archive.count("story")).isEqualTo(direct.stories().size());
            assertThat(archive.count("statement")).isEqualTo(direct.statements().size());
            assertThat(archive.count("passage")).isEqualTo(direct.passages().size());
            assertThat(archive.count("speaker")).isEqualTo(direct.speakers().size());
        }
    }

    @Test
    void whatIsKnownOfAPageIsNotFoundAgain() throws IOException {
        Path file = folder.resolve("a.hearsay");
        List<Page> pages = SampleArchive.pages();
        SampleArchive.make(file, pages.subList(0, pages.size() - 1));
        AtomicInteger read = new AtomicInteger();
        AtomicInteger cleaned = new AtomicInteger();
        try (Archive archive = Archive.create(file)) {
            KeepPages keep = new KeepPages(archive);
            keep.keep(pages.get(pages.size() - 1));
            keep.commit();
            new UpdateArchive(archive, 1, (step, done) -> {
                        if (step.equals("reading pages")) {
                            read.set(done);
                        }
                        if (step.equals("finding who said what")) {
                            cleaned.set(done);
                        }
                    })
                    .update();
        }
        assertThat(read).as("pages read").hasValue(1);
        assertThat(cleaned.get()).as("pages of its outlet at most").isBetween(1, 3);
    }

    @Test
    void theAddressOfAStoryLeadsToTheStoryThatItBecame() throws IOException {
        Path file = folder.resolve("a.hearsay");
        List<Page> pages = SampleArchive.pages();
        SampleArchive.make(file, pages.subList(0, 2));
        String before;
        try (Archive archive = Archive.read(file)) {
            before = new ReadStories(archive).after("", 1).get(0);
        }
        SampleArchive.make(file, pages.subList(2, 8));
        try (Archive archive = Archive.read(file)) {
            ReadStories stories = new ReadStories(archive);
            assertThat(stories.story(before)).isNull();
            assertThat(stories.formerStory(before)).isNotNull();
        }
    }

    private static Page broken() {
        return new Page("broken.html", Page.Form.HTML, "\0\1\2".getBytes(StandardCharsets.US_ASCII), null, null, null);
    }
}
