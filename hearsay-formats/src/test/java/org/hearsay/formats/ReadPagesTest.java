package org.hearsay.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.hearsay.model.Page;
import org.hearsay.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadPagesTest {
    private static final String RESPONSE =
            "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=koi8-r\r\n\r\n<p>Tidal gate</p>";

    @TempDir
    Path folder;

    @Test
    void readsAFolderRecursivelyInOrderOfNames() throws IOException {
        write("b.html", "<p>b</p>");
        Files.createDirectories(folder.resolve("a"));
        write("a/z.txt", "z");
        write("notes.md", "not a page");
        write(".hidden.html", "<p>hidden</p>");
        assertThat(Collected.from(List.of(folder.toString())).pages())
                .extracting(page -> folder.relativize(Path.of(page.path())).toString())
                .containsExactly("a/z.txt", "b.html");
    }

    @Test
    void knowsAPageUnderAForeignEndingByItsBytes() throws IOException {
        Files.write(folder.resolve("gazette.example.net.gz"), gzip("<!DOCTYPE html><html><p>packed</p>"));
        write("story.php", "\n<html><p>plain</p></html>");
        write("picture.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        write("style.css", "p { color: red }");
        Files.write(folder.resolve("cut.gz"), new byte[] {0x1f, (byte) 0x8b, 0});
        assertThat(Collected.from(List.of(folder.toString())).pages())
                .extracting(page -> Path.of(page.path()).getFileName().toString())
                .containsExactly("gazette.example.net.gz", "story.php");
    }

    @Test
    void saysThatALinkToAFolderIsNotFollowed() throws IOException {
        Path other = Files.createDirectory(folder.resolve("other"));
        Files.writeString(other.resolve("a.txt"), "a");
        Path named = Files.createDirectory(folder.resolve("named"));
        Files.createSymbolicLink(named.resolve("link"), other);
        Collected collected = Collected.from(List.of(named.toString()));
        assertThat(collected.pages()).isEmpty();
        assertThat(collected.refused()).singleElement().satisfies(one -> {
            assertThat(one.path()).endsWith("link");
            assertThat(one.detail()).contains("name that folder itself");
        });
    }

    @Test
    void readsStandardInput() throws IOException {
        assertThat(Collected.from(List.of("-")).text(0)).isEqualTo("from standard input");
    }

    @Test
    void inflatesGzip() throws IOException {
        Files.write(folder.resolve("a.html.gz"), gzip("<p>packed</p>"));
        Collected collected = Collected.from(List.of(folder.toString()));
        assertThat(collected.text(0)).isEqualTo("<p>packed</p>");
        assertThat(collected.pages().get(0).form()).isEqualTo(Page.Form.HTML);
    }

    @Test
    void namesTheMissingPathBeforeReadingAnything() {
        assertThatThrownBy(() -> Collected.from(List.of(folder.resolve("absent").toString())))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessageContaining("absent");
    }

    @Test
    void readsTheHtmlOfAWebArchiveWithItsAddressDayAndCharset() throws IOException {
        write("crawl.warc", record("response", "application/http; msgtype=response", RESPONSE));
        Collected collected = Collected.from(List.of(folder.toString()));
        assertThat(collected.text(0)).isEqualTo("<p>Tidal gate</p>");
        Page page = collected.pages().get(0);
        assertThat(page.url()).isEqualTo("https://gate.example/1");
        assertThat(page.charset()).isEqualTo("koi8-r");
        assertThat(page.fetched().iso()).isEqualTo("2031-03-14T08:00Z");
    }

    @Test
    void readsTextConversionsAsDumps() throws IOException {
        write("crawl.wet", record("conversion", "text/plain", "One line\nAnother"));
        Collected collected = Collected.from(List.of(folder.toString()));
        assertThat(collected.pages().get(0).form()).isEqualTo(Page.Form.DUMP);
        assertThat(collected.text(0)).isEqualTo("One line\nAnother");
    }

    @Test
    void readsAllMembersOfAPackedWebArchive() throws IOException {
        ByteArrayOutputStream members = new ByteArrayOutputStream();
        for (int i = 0; i < 3; i++) {
            members.write(gzip(record("response", "application/http; msgtype=response", RESPONSE)));
        }
        Files.write(folder.resolve("crawl.warc.gz"), members.toByteArray());
        assertThat(Collected.from(List.of(folder.toString())).pages()).hasSize(3);
    }

    @Test
    void goesOnAfterADamagedRecordOfAPackedWebArchive() throws IOException {
        ByteArrayOutputStream members = new ByteArrayOutputStream();
        members.write(gzip(record("response", "application/http; msgtype=response", RESPONSE)));
        members.write(gzip("WARC/9 nonsense without an end\r\n"));
        members.write(gzip(record("response", "application/http; msgtype=response", RESPONSE)));
        Files.write(folder.resolve("crawl.warc.gz"), members.toByteArray());
        Collected collected = Collected.from(List.of(folder.toString()));
        assertThat(collected.pages()).hasSize(2);
        assertThat(collected.refused())
                .extracting(rejected -> rejected.problem())
                .containsExactly(Problem.DAMAGED);
    }

    @Test
    void losesNoMemberOfAPackedWebArchiveWhereverTheOneBeforeIsCut() throws IOException {
        byte[] good = gzip(record("response", "application/http; msgtype=response", RESPONSE));
        byte[] last = gzip(record("response", "application/http; msgtype=response", RESPONSE.replace("Tidal", "Last")));
        for (int kept = 1; kept < good.length; kept++) {
            ByteArrayOutputStream members = new ByteArrayOutputStream();
            members.write(good);
            members.write(good, 0, kept);
            members.write(last);
            Files.write(folder.resolve("crawl.warc.gz"), members.toByteArray());
            Collected collected = Collected.from(List.of(folder.toString()));
            assertThat(collected.text(0)).as("cut to %d bytes", kept).isEqualTo("<p>Tidal gate</p>");
            assertThat(collected.text(collected.pages().size() - 1))
                    .as("cut to %d bytes", kept)
                    .isEqualTo("<p>Last gate</p>");
        }
    }

    @Test
    void goesOnAfterALyingLength() throws IOException {
        String good = record("response", "application/http; msgtype=response", RESPONSE);
        String lying = good.replaceFirst("Content-Length: \\d+", "Content-Length: 7");
        write("crawl.warc", good + lying + good);
        Collected collected = Collected.from(List.of(folder.toString()));
        assertThat(collected.pages().size() + collected.refused().size()).isGreaterThanOrEqualTo(3);
        assertThat(collected.text(collected.pages().size() - 1)).isEqualTo("<p>Tidal gate</p>");
    }

    @Test
    void makesAPageOfEachFeedEntryWithContent() throws IOException {
        write("news.xml", """
                <?xml version="1.0"?><rss version="2.0"><channel><title>Gate News</title><link>https://gate.example/</link>
                <description>d</description>
                <item><title>Gate &amp; tide</title><link>https://gate.example/1</link>
                <pubDate>Fri, 14 Mar 2031 08:00:00 +0100</pubDate>
                <description>&lt;p&gt;The gate holds.&lt;/p&gt;</description></item>
                <item><title>Empty</title></item></channel></rss>
                """);
        Collected collected = Collected.from(List.of(folder.toString()));
        assertThat(collected.pages()).hasSize(1);
        assertThat(collected.text(0)).contains("Gate &amp; tide", "<p>The gate holds.</p>", "2031-03-14T07:00Z");
        assertThat(collected.refused()).hasSize(1);
    }

    @Test
    void opensNoFileThatAFeedNames() throws IOException {
        Path secret = write("secret.md", "the combination is 1871");
        write(
                "news.xml",
                "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>"
                        + "<rss version=\"2.0\"><channel><title>t</title><link>l</link><description>d</description>"
                        + "<item><title>&x;</title><description>&x;</description></item></channel></rss>");
        Collected collected = Collected.from(List.of(folder.toString()));
        assertThat(collected.pages()).isEmpty();
        assertThat(collected.refused())
                .extracting(rejected -> rejected.problem())
                .containsExactly(Problem.DAMAGED);
    }

    @ParameterizedTest
    @ValueSource(ints = {12, 40, 90})
    void tellsOfAPackedWebArchiveThatEndsTooEarly(int kept) throws IOException {
        byte[] whole = gzip(record("response", "application/http; msgtype=response", RESPONSE));
        Files.write(folder.resolve("crawl.warc.gz"), Arrays.copyOf(whole, kept));
        assertThat(Collected.from(List.of(folder.toString())).refused())
                .extracting(rejected -> rejected.problem())
                .contains(Problem.DAMAGED);
    }

    @Test
    void tellsOfBytesBetweenTheMembersOfAPackedWebArchive() throws IOException {
        ByteArrayOutputStream members = new ByteArrayOutputStream();
        members.write(gzip(record("response", "application/http; msgtype=response", RESPONSE)));
        members.write("no member at all, but text".getBytes(StandardCharsets.UTF_8));
        members.write(gzip(record("response", "application/http; msgtype=response", RESPONSE)));
        Files.write(folder.resolve("crawl.warc.gz"), members.toByteArray());
        Collected collected = Collected.from(List.of(folder.toString()));
        assertThat(collected.pages()).hasSize(2);
        assertThat(collected.refused()).hasSize(1);
    }

    @Test
    void zerosAfterAPackedWebArchiveArePadding() throws IOException {
        ByteArrayOutputStream members = new ByteArrayOutputStream();
        members.write(gzip(record("response", "application/http; msgtype=response", RESPONSE)));
        members.write(new byte[512]);
        Files.write(folder.resolve("crawl.warc.gz"), members.toByteArray());
        assertThat(Collected.from(List.of(folder.toString())).refused()).isEmpty();
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static String record(String type, String mediaType, String body) {
        return "WARC/1.0\r\nWARC-Type: " + type
                + "\r\nWARC-Record-ID: <urn:uuid:0a3f2a34-6f6f-4d2c-9a51-1b6c1c1c1c1c>\r\n"
                + "WARC-Target-URI: https://gate.example/1\r\nWARC-Date: 2031-03-14T08:00:00Z\r\nContent-Type: "
                + mediaType
                + "\r\nContent-Length: " + body.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + body
                + "\r\n\r\n";
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return packed.toByteArray();
    }
}
