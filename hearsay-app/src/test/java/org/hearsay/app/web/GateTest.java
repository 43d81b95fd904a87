package org.hearsay.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.app.archive.Archive;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Who is let in: every Host with every Origin, with and without a token, as bytes on a socket. */
class GateTest {
    private static final String OURS = "(ours)";
    private static final String FORM = "kind=not-a-statement&subject=none&object=&words=&token=";

    @TempDir
    static Path folder;

    private static ServeArchive server;
    private static String token;

    @BeforeAll
    static void serve() throws Exception {
        Path file = folder.resolve("empty.hearsay");
        Archive.create(file).close();
        server = new ServeArchive(file, 0, 1);
        token = Visitor.of(server).token();
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @TestFactory
    Stream<DynamicTest> onlyNamesOfThisMachineAreAnswered() {
        List<DynamicTest> tests = new ArrayList<>();
        for (String name : List.of("localhost", "127.0.0.1", "[::1]")) {
            tests.add(status(name + ":" + server.port(), null, 200));
            tests.add(status(name, null, 200));
        }
        for (String name : List.of(
                "rebound.example",
                "localhost.rebound.example",
                "rebound.example:" + server.port(),
                "127.0.0.1.rebound.example",
                "192.168.1.7",
                "0.0.0.0",
                "[::]",
                "2130706433",
                "LOCALHOST.",
                "localhost:" + server.port() + ".rebound.example")) {
            tests.add(DynamicTest.dynamicTest(
                    name, () -> assertThat(get(name, null)).isIn(400, 421)));
        }
        return tests.stream();
    }

    @TestFactory
    Stream<DynamicTest> onlyPagesOfOurOwnAreAnswered() {
        String host = "localhost:" + server.port();
        List<DynamicTest> tests = new ArrayList<>();
        tests.add(status(host, "http://" + host, 200));
        for (String origin : List.of(
                "null",
                "http://rebound.example",
                "https://" + host,
                "http://localhost",
                "http://127.0.0.1:" + server.port(),
                "http://localhost:1",
                "http://" + host + ".rebound.example",
                "file://")) {
            tests.add(status(host, origin, 403));
        }
        return tests.stream();
    }

    @TestFactory
    Stream<DynamicTest> aChangeNeedsOurOriginOurSiteAndTheToken() {
        List<DynamicTest> tests = new ArrayList<>();
        for (String origin : List.of(OURS, "null", "http://rebound.example", "")) {
            for (String site : List.of("same-origin", "same-site", "cross-site", "none", "")) {
                for (String sent : List.of(token, "", "0".repeat(32), token + "0")) {
                    boolean good = (origin.equals(OURS) || origin.isEmpty())
                            && (site.equals("same-origin") || site.isEmpty())
                            && sent.equals(token);
                    tests.add(DynamicTest.dynamicTest(
                            origin + " " + site + " " + (sent.equals(token) ? "token" : "no token"),
                            () -> assertThat(post(origin, site, sent)).isEqualTo(good ? 303 : 403)));
                }
            }
        }
        return tests.stream();
    }

    @Test
    void aChangeThatDoesNotSayHowLongItIsIsRefused() throws IOException {
        assertThat(
                        send(
                                "POST /corrections HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                                        + "Content-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"))
                .isEqualTo(411);
    }

    @Test
    void aFormThatIsTooLongIsRefused() throws IOException {
        assertThat(send("POST /corrections HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                        + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 100001\r\n\r\n"))
                .isEqualTo(413);
    }

    @TestFactory
    Stream<DynamicTest> noOtherMethodIsAnswered() {
        return Stream.of("PUT", "DELETE", "PATCH", "TRACE", "OPTIONS")
                .map(method -> DynamicTest.dynamicTest(method, () -> assertThat(send(method
                                + " / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: 0\r\n\r\n"))
                        .isBetween(400, 499)));
    }

    @TestFactory
    Stream<DynamicTest> everyAnswerCarriesThePolicy() {
        return Stream.of(
                        "/",
                        "/search?q=a",
                        "/none",
                        "/api/v1",
                        "/api/v1/none",
                        "/hearsay.js",
                        "/api/v1/stories?format=csv")
                .map(path -> DynamicTest.dynamicTest(path, () -> {
                    var headers = Visitor.of(server).get(path).headers();
                    assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                            .contains(
                                    "default-src 'none'",
                                    "script-src 'self'",
                                    "frame-ancestors 'none'",
                                    "base-uri 'none'")
                            .doesNotContain("unsafe-eval", "script-src 'unsafe");
                    assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
                    assertThat(headers.firstValue("Cross-Origin-Resource-Policy"))
                            .contains("same-origin");
                    assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
                }));
    }

    private static DynamicTest status(String host, String origin, int expected) {
        return DynamicTest.dynamicTest(
                host + " " + origin, () -> assertThat(get(host, origin)).isEqualTo(expected));
    }

    private static int get(String host, String origin) throws IOException {
        return send("GET /help HTTP/1.1\r\nHost: " + host + "\r\n"
                + (origin == null ? "" : "Origin: " + origin + "\r\n") + "Connection: close\r\n\r\n");
    }

    private static int post(String origin, String site, String sent) throws IOException {
        String body = FORM + sent;
        String from = origin.equals(OURS) ? "http://localhost:" + server.port() : origin;
        return send("POST /corrections HTTP/1.1\r\nHost: localhost:" + server.port() + "\r\nConnection: close\r\n"
                + (from.isEmpty() ? "" : "Origin: " + from + "\r\n")
                + (site.isEmpty() ? "" : "Sec-Fetch-Site: " + site + "\r\n")
                + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + body.length() + "\r\n\r\n"
                + body);
    }

    /** The status of the answer. */
    private static int send(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", server.port())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            InputStream in = socket.getInputStream();
            String first = new String(in.readNBytes("HTTP/1.1 200".length()), StandardCharsets.US_ASCII);
            return Integer.parseInt(first.substring(first.length() - 3));
        }
    }
}
