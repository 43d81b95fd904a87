package org.hearsay.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One bad page never stops a run: it becomes a row of --rejected, and the good page beside it is read. */
class BadInputTest {
    private static final String GOOD = """
            <html><head><title>Bridge closed</title></head><body><article><h1>Bridge closed after flood</h1>
            <p>The old bridge at Marlow Ford was closed on Tuesday after the river rose by two metres overnight.</p>
            <p>Engineers will inspect the piers once the water falls, the county council said in a statement.</p>
            <p>Residents were told to use the northern crossing until further notice, which adds half an hour.</p>
            </article></body></html>
            """;

    @TempDir
    Path folder;

    private Path rejected;

    @BeforeEach
    void writeTheGoodPage() throws IOException {
        Files.writeString(folder.resolve("good.html"), GOOD);
        rejected = folder.resolve("rejected.jsonl");
    }

    @Test
    void anEmptyFileIsRejectedAsEmpty() throws IOException {
        Files.write(folder.resolve("bad.html"), new byte[0]);
        assertThat(rejectedRows()).contains("\"problem\":\"empty\"", "bad.html");
    }

    @Test
    void aBinaryIsRejectedAsBinary() throws IOException {
        byte[] bytes = new byte[20_000];
        new Random(7).nextBytes(bytes);
        Files.write(folder.resolve("bad.html"), bytes);
        assertThat(rejectedRows()).contains("\"problem\":\"binary\"");
    }

    @Test
    void anErrorPageIsRejected() throws IOException {
        Files.writeString(
                folder.resolve("bad.html"),
                "<html><head><title>404 Not Found</title></head><body><h1>Page not found</h1>"
                        + "<p>Sorry, the page you asked for does not exist.</p></body></html>");
        assertThat(rejectedRows()).contains("bad.html");
    }

    @Test
    void tenMegabytesOfNestedTagsDoNotStopTheRun() throws IOException {
        Files.writeString(folder.resolve("bad.html"), "<div>".repeat(2_000_000));
        assertThat(rejectedRows()).contains("bad.html");
    }

    @Test
    void moreThanTenMegabytesAreTooLarge() throws IOException {
        Files.write(folder.resolve("bad.html"), new byte[10 * 1024 * 1024 + 1]);
        assertThat(rejectedRows()).contains("\"problem\":\"too-large\"");
    }

    @Test
    void aGzipBombIsTooLarge() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 100; i++) {
                gzip.write(zeros);
            }
        }
        Files.write(folder.resolve("bad.html.gz"), packed.toByteArray());
        assertThat(rejectedRows()).contains("\"problem\":\"too-large\"");
    }

    @Test
    void aCutGzipIsUnreadable() throws IOException {
        Files.write(folder.resolve("bad.html.gz"), new byte[] {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, 0, 1, 2});
        assertThat(rejectedRows()).contains("\"problem\":\"unreadable\"");
    }

    @Test
    void aBrokenEncodingIsReadAllTheSame() throws IOException {
        byte[] page = GOOD.replace("river", "ri\u00FFver").getBytes(StandardCharsets.ISO_8859_1);
        Files.write(folder.resolve("other.html"), page);
        Console read = Console.run("read", "--rejected", rejected.toString(), folder.toString());
        assertThat(read.lines()).hasSize(2);
    }

    @Test
    void strictEndsWithFourWhenSomethingWasRejected() throws IOException {
        Files.write(folder.resolve("bad.html"), new byte[0]);
        assertThat(Console.run("read", "--strict", folder.toString()).exitCode())
                .isEqualTo(4);
    }

    /** Reads the folder, checks that the good page came through, and gives the rejected file. */
    private String rejectedRows() throws IOException {
        Console read = Console.run("read", "--rejected", rejected.toString(), folder.toString());
        assertThat(read.exitCode()).isZero();
        assertThat(read.lines()).hasSize(1);
        assertThat(read.out()).contains("good.html");
        assertThat(read.err()).contains("1 page rejected");
        return Files.readString(rejected);
    }
}
