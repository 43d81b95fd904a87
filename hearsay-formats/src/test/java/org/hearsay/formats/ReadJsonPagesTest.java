package org.hearsay.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.model.Page;
import org.hearsay.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadJsonPagesTest {
    @TempDir
    Path folder;

    @Test
    void aLineIsAPageWithItsAddressAndTime() throws IOException {
        Collected read = read("""
                {"url": "https://gate.example/1", "html": "<p>Tidal gate</p>", "fetched": "2031-03-14T08:00Z", "more": 1}
                """);
        Page page = read.pages().get(0);
        assertThat(read.text(0)).isEqualTo("<p>Tidal gate</p>");
        assertThat(page.form()).isEqualTo(Page.Form.HTML);
        assertThat(page.url()).isEqualTo("https://gate.example/1");
        assertThat(page.fetched().iso()).isEqualTo("2031-03-14T08:00Z");
    }

    @Test
    void aPageIsNamedByItsLine() throws IOException {
        assertThat(read("{\"text\": \"one\"}\n\n{\"text\": \"three\"}").pages())
                .extracting(page -> page.path().substring(page.path().indexOf('#')))
                .containsExactly("#1", "#3");
    }

    @Test
    void textIsADumpOfAPage() throws IOException {
        assertThat(read("{\"text\": \"One line\\nAnother\"}").pages().get(0).form())
                .isEqualTo(Page.Form.DUMP);
    }

    @Test
    void aTimeThatIsNoneIsLeftOut() throws IOException {
        assertThat(read("{\"text\": \"one\", \"fetched\": \"last week\"}")
                        .pages()
                        .get(0)
                        .fetched())
                .isNull();
    }

    @Test
    void aBadLineIsOneRejectedPageAndTheRestIsRead() throws IOException {
        Collected read = read("{\"html\": \"<p>a\n[1, 2]\n{\"url\": \"https://gate.example\"}\n{\"text\": \"good\"}\n");
        assertThat(read.refused())
                .extracting(org.hearsay.model.Rejected::problem)
                .containsExactly(Problem.DAMAGED, Problem.DAMAGED, Problem.DAMAGED);
        assertThat(read.text(0)).isEqualTo("good");
    }

    @Test
    void aPageLongerThanAnyIsRejectedAndTheNextOneRead() throws IOException {
        String longer = "x".repeat(2 * BoundedStream.PAGE_LIMIT);
        Collected read = read("{\"text\": \"" + longer + "\"}\n{\"text\": \"good\"}\n");
        assertThat(read.refused())
                .extracting(org.hearsay.model.Rejected::problem)
                .containsExactly(Problem.TOO_LARGE);
        assertThat(read.text(0)).isEqualTo("good");
    }

    private Collected read(String lines) throws IOException {
        Files.writeString(folder.resolve("pages.jsonl"), lines);
        return Collected.from(List.of(folder.toString()));
    }
}
