package org.hearsay.app.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.hearsay.app.archive.Archive;
import org.hearsay.app.local.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Watching a site of our own, with the guard's switch for loopback; without the switch nothing is asked at all. */
class WatchFeedsTest {
    private static final Limits QUICK =
            new Limits(Duration.ofMillis(1), Duration.ofMillis(1500), 100_000, 3, Duration.ofDays(1));
    private static final PublicAddresses LOOPBACK = new PublicAddresses(InetAddress::getAllByName, true);

    @TempDir
    Path folder;

    private LoopbackSite site;
    private Archive archive;

    @BeforeEach
    void open() throws IOException {
        site = new LoopbackSite();
        archive = Archive.create(folder.resolve("a.hearsay"));
    }

    @AfterEach
    void close() throws IOException {
        site.close();
        archive.close();
    }

    @Test
    void keepsThePagesThatAFeedNames() throws IOException {
        site.feed("/feed", site.url("/1"), "/2").page("/1", "The gate holds.").page("/2", "The gate opens.");
        assertThat(round(QUICK)).isEqualTo(Map.of("feed read", 1, "kept", 2));
        assertThat(archive.count("page")).isEqualTo(2);
        assertThat(archive.isCurrent()).isFalse();
    }

    @Test
    void doesNotAskAgainSoon() throws IOException {
        site.feed("/feed", "/1").page("/1", "The gate holds.");
        round(QUICK);
        round(QUICK);
        assertThat(site.asked()).containsExactly("/feed", "/1", "/feed");
    }

    @Test
    void asksLaterOnlyForWhatHasChanged() throws IOException {
        site.feed("/feed", "/1").page("/1", "The gate holds.");
        Limits soon = new Limits(QUICK.perHost(), QUICK.perRequest(), QUICK.bytes(), 3, Duration.ofSeconds(-9));
        round(soon);
        assertThat(round(soon)).isEqualTo(Map.of("feed read", 1, "unchanged", 1));
        site.page("/1", "The gate opens.");
        assertThat(round(soon)).isEqualTo(Map.of("feed read", 1, "kept", 1));
        assertThat(archive.count("page")).isEqualTo(2);
    }

    @Test
    void keepsToRobots() throws IOException {
        site.feed("/feed", "/private/1", "/open")
                .page("/private/1", "Not for robots.")
                .page("/open", "The gate holds.")
                .text("/robots.txt", "text/plain", "User-agent: *\nDisallow: /private/\n");
        assertThat(round(QUICK))
                .containsEntry("robots.txt does not allow it", 1)
                .containsEntry("kept", 1);
        assertThat(site.asked()).doesNotContain("/private/1");
    }

    @Test
    void asksNothingOfAHostWhoseRobotsFail() throws IOException {
        site.feed("/feed", "/1").on("/robots.txt", request -> request.sendResponseHeaders(503, -1));
        assertThat(round(QUICK)).containsOnlyKeys("robots.txt does not allow it");
        assertThat(site.asked()).isEmpty();
    }

    @Test
    void asksNothingOfThisMachineWithoutTheSwitch() throws IOException {
        site.feed("/feed", "/1").page("/1", "The gate holds.");
        Map<String, Integer> outcomes = new WatchFeeds(archive, QUICK, new PublicAddresses(), Clock.systemUTC())
                .round(List.of(site.url("/feed"), "http://localhost/feed"), Progress.SILENT);
        assertThat(outcomes)
                .containsOnlyKeys("port " + java.net.URI.create(site.url("/")).getPort(), "not a public address");
        assertThat(site.asked()).isEmpty();
    }

    @Test
    void checksWhereARedirectLeads() throws IOException {
        site.feed("/feed", "/1", "/2", "/3")
                .moved("/1", "http://169.254.169.254/latest/meta-data/")
                .moved("/2", "file:///etc/hostname")
                .moved("/3", "/kept")
                .page("/kept", "The gate holds.");
        assertThat(round(QUICK))
                .containsEntry("not a public address", 1)
                .containsEntry("kept", 1)
                .hasSize(4);
    }

    @Test
    void givesUpOnACircleOfRedirects() throws IOException {
        site.feed("/feed", "/1").moved("/1", "/1");
        assertThat(round(QUICK)).containsKey("more than 3 redirects");
    }

    @Test
    void aNameServerThatChangesItsMindGainsNothing() throws IOException {
        site.feed("/feed", "/1");
        AtomicInteger calls = new AtomicInteger();
        PublicAddresses rebound = new PublicAddresses(
                host -> new InetAddress[] {
                    InetAddress.getByName(calls.getAndIncrement() == 0 ? "93.184.215.14" : "127.0.0.1")
                },
                false);
        Map<String, Integer> outcomes = new WatchFeeds(archive, QUICK, rebound, Clock.systemUTC())
                .round(List.of("http://rebound.example/feed"), Progress.SILENT);
        assertThat(outcomes).doesNotContainKeys("feed read", "kept");
        assertThat(site.asked()).isEmpty();
    }

    @Test
    void takesNoMoreThanItsLimits() throws IOException {
        site.feed("/feed", "/large", "/bomb", "/slow", "/picture")
                .text("/large", "text/html", "x".repeat(200_000))
                .on("/bomb", request -> {
                    ByteArrayOutputStream packed = new ByteArrayOutputStream();
                    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
                        gzip.write(new byte[20_000_000]);
                    }
                    request.getResponseHeaders().set("Content-Encoding", "gzip");
                    request.getResponseHeaders().set("Content-Type", "text/html");
                    request.sendResponseHeaders(200, packed.size());
                    request.getResponseBody().write(packed.toByteArray());
                })
                .on("/slow", request -> {
                    request.sendResponseHeaders(200, 1000);
                    for (int i = 0; i < 1000; i++) {
                        request.getResponseBody().write("x".getBytes(StandardCharsets.US_ASCII));
                        request.getResponseBody().flush();
                        pause();
                    }
                })
                .text("/picture", "image/png", "x");
        long before = System.nanoTime();
        assertThat(round(QUICK))
                .containsEntry("too large", 2)
                .containsEntry("took too long", 1)
                .containsEntry("no page of markup", 1);
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(20));
        assertThat(archive.count("page")).isZero();
    }

    @Test
    void readsAnAnswerInPiecesAndOneWithoutAStatedLength() throws IOException {
        site.feed("/feed", "/pieces").on("/pieces", request -> {
            request.getResponseHeaders().set("Content-Type", "text/html");
            request.sendResponseHeaders(200, 0);
            request.getResponseBody().write("<p>The gate holds.</p>".getBytes(StandardCharsets.US_ASCII));
        });
        assertThat(round(QUICK)).containsEntry("kept", 1);
        String plain = "HTTP/1.0 200 OK\r\nContent-Type: text/html\r\n\r\n<p>The gate holds.</p>";
        InputStream answer = new ByteArrayInputStream(plain.getBytes(StandardCharsets.US_ASCII));
        assertThat(new ReadAnswer(answer, 1000).read().body()).asString().isEqualTo("<p>The gate holds.</p>");
    }

    @Test
    void leavesAHostInPeaceBetweenRequests() throws IOException {
        site.feed("/feed", "/1", "/2").page("/1", "One.").page("/2", "Two.");
        Limits slow = new Limits(Duration.ofMillis(200), QUICK.perRequest(), QUICK.bytes(), 3, QUICK.again());
        long before = System.nanoTime();
        round(slow);
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isGreaterThan(Duration.ofMillis(600));
    }

    private Map<String, Integer> round(Limits limits) throws IOException {
        return new WatchFeeds(archive, limits, LOOPBACK, Clock.systemUTC())
                .round(List.of(site.url("/feed")), Progress.SILENT);
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
