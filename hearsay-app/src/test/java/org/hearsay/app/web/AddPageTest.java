package org.hearsay.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.app.archive.Archive;
import org.hearsay.app.archive.SampleArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The form that adds pages, as a browser without scripts sends it. */
class AddPageTest {
    private static final String BETWEEN = "between-files";

    @TempDir
    Path folder;

    private ServeArchive server;
    private Visitor visitor;

    @BeforeEach
    void serveAnEmptyArchive() throws IOException {
        Path file = folder.resolve("empty.hearsay");
        Archive.create(file).close();
        server = new ServeArchive(file, 0, 2);
        visitor = Visitor.of(server);
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @Test
    void aPageLeadsToItsStory() throws Exception {
        assertThat(landing(add(List.of("story.txt"), List.of(sample(0))))).startsWith("/stories/");
    }

    @Test
    void aPageThatComesAgainIsNotKeptTwiceAndLeadsToTheSameStory() throws Exception {
        String first = landing(add(List.of("story.txt"), List.of(sample(0))));
        assertThat(landing(add(List.of("story.txt"), List.of(sample(0))))).isEqualTo(first);
        assertThat(visitor.get("/").body()).contains("One article, one story.");
    }

    @Test
    void twoFilesOfOneNameAreTwoPages() throws Exception {
        landing(add(List.of("index.html", "index.html"), List.of(sample(0), sample(1))));
        assertThat(visitor.get("/").body()).contains("Two articles");
    }

    @Test
    void aPageWithoutAnArticleLeadsToTheReason() throws Exception {
        String landing = landing(add(List.of("../../empty.html"), List.of("<p>".getBytes(StandardCharsets.UTF_8))));
        assertThat(landing).isEqualTo("/rejected");
        assertThat(visitor.get(landing).body().replace("<wbr>", ""))
                .contains("added/", "-empty.html")
                .doesNotContain("../");
    }

    @Test
    void aFormWithoutFilesIsRefused() throws Exception {
        assertThat(add(List.of(), List.of()).statusCode()).isEqualTo(400);
    }

    /** Follows the way from an answer until it leads no further, also by way of the page that waits. */
    private String landing(HttpResponse<String> answer) throws Exception {
        String at = "";
        HttpResponse<String> now = answer;
        for (int step = 0; step < 200; step++) {
            if (now.statusCode() == 303) {
                at = now.headers().firstValue("Location").orElseThrow();
                at = at.replaceFirst("^http://[^/]+", "");
            } else if (at.startsWith("/working")) {
                Thread.sleep(200);
            } else {
                return at;
            }
            now = visitor.get(at);
        }
        throw new IOException("still at " + at);
    }

    private HttpResponse<String> add(List<String> names, List<byte[]> contents) throws Exception {
        List<byte[]> parts = new ArrayList<>();
        parts.add(part("token", visitor.token()));
        for (int i = 0; i < names.size(); i++) {
            parts.add(part("pages\"; filename=\"" + names.get(i), ""));
            parts.add(contents.get(i));
        }
        parts.add(("\r\n--" + BETWEEN + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return visitor.post("/add", "multipart/form-data; boundary=" + BETWEEN, parts);
    }

    private static byte[] part(String name, String value) {
        return ("\r\n--" + BETWEEN + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] sample(int number) throws IOException {
        try (var files = Files.list(SampleArchive.PAGES)) {
            return Files.readAllBytes(files.sorted().toList().get(number));
        }
    }
}
