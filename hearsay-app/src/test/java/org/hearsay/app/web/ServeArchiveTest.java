package org.hearsay.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.hearsay.app.archive.Archive;
import org.hearsay.app.archive.KeepPages;
import org.hearsay.app.archive.SampleArchive;
import org.hearsay.app.archive.UpdateArchive;
import org.hearsay.app.local.Progress;
import org.hearsay.model.Attribution;
import org.hearsay.model.Statement;
import org.hearsay.model.Trace;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeArchiveTest {
    @TempDir
    static Path folder;

    private static ServeArchive server;
    private static Trace trace;

    @BeforeAll
    static void serveTheSamples() throws IOException {
        Path file = folder.resolve("samples.hearsay");
        try (Archive archive = Archive.create(file)) {
            SampleArchive.read(new KeepPages(archive));
            new UpdateArchive(archive, 2, Progress.SILENT).update();
        }
        trace = SampleArchive.trace();
        server = new ServeArchive(file, 0, 2);
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Test
    void theStartPageListsTheStories() throws Exception {
        assertThat(get("/").body())
                .contains("articles, ", "/stories/" + trace.stories().get(0).id());
    }

    @Test
    void searchFindsAnArticleAndMarksTheWord() throws Exception {
        HttpResponse<String> found = get("/search?q=freighter");
        assertThat(found.body()).contains("<b>freighter</b>", "/articles/");
    }

    @Test
    void whatIsTypedComesBackAsText() throws Exception {
        String typed = "\"><script>alert(1)</script>";
        assertThat(get("/search?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8))
                        .body())
                .doesNotContain("<script>")
                .contains("&lt;script");
    }

    @Test
    void anArticleShowsItsTextAndWhoSaidWhat() throws Exception {
        String id = trace.attributions().get(0).article();
        assertThat(get("/articles/" + id).body()).contains("Who said what", "<q");
    }

    @Test
    void aSpeakersPageShowsWhereAQuotationGoesOn() throws Exception {
        String speaker = trace.attributions().stream()
                .filter(one -> one.content().contains("got there Without"))
                .findFirst()
                .orElseThrow()
                .speaker();
        assertThat(get("/speakers/" + speaker).body()).contains("got there \u2026 Without");
    }

    @Test
    void articlesSideBySideShowWhereAQuotationGoesOn() throws Exception {
        Attribution inPieces = trace.attributions().stream()
                .filter(one -> one.content().contains("got there Without"))
                .findFirst()
                .orElseThrow();
        Statement statement = trace.statements().stream()
                .filter(one -> one.witnesses().contains(inPieces.id()))
                .findFirst()
                .orElseThrow();
        String articles = trace.attributions().stream()
                .filter(one -> statement.witnesses().contains(one.id()))
                .map(one -> "article=" + one.article())
                .distinct()
                .collect(Collectors.joining("&"));
        assertThat(get("/api/v1/compare?" + articles).body()).contains("got there \u2026 Without");
    }

    @Test
    void anUnknownArticleIsNotFound() throws Exception {
        assertThat(get("/articles/none").statusCode()).isEqualTo(404);
    }

    @Test
    void everyAnswerForbidsScriptsAndFrames() throws Exception {
        for (String path : java.util.List.of("/", "/search?q=a", "/articles/none")) {
            assertThat(get(path).headers().firstValue("Content-Security-Policy").orElse(""))
                    .contains("default-src 'none'", "frame-ancestors 'none'");
        }
    }

    @Test
    void itAnswersToNoOtherName() throws IOException {
        try (Socket socket = new Socket("127.0.0.1", server.port())) {
            socket.getOutputStream()
                    .write("GET / HTTP/1.1\r\nHost: rebound.example\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            String first = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))
                    .readLine();
            assertThat(first).contains("421");
        }
    }

    private static HttpResponse<String> get(String path) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + path))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }
}
