package org.hearsay.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.Javalin;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class TurnsTest {
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch mayEnd = new CountDownLatch(1);
    private final CountDownLatch quick = new CountDownLatch(1);
    private final HttpClient client = HttpClient.newHttpClient();
    private Javalin server;

    @BeforeEach
    void serveOneAtATime() {
        Turns turns = new Turns(1);
        server = Javalin.create(config -> {
                    config.startup.showJavalinBanner = false;
                    config.routes.get("/slow", turns.each(context -> {
                        begun.countDown();
                        mayEnd.await();
                    }));
                    config.routes.get("/quick", turns.each(context -> quick.countDown()));
                })
                .start("127.0.0.1", 0);
    }

    @AfterEach
    void stop() {
        mayEnd.countDown();
        server.stop();
    }

    @Test
    void oneWaitsForItsTurn() throws InterruptedException {
        CompletableFuture<Integer> first = ask("/slow");
        begun.await();
        CompletableFuture<Integer> second = ask("/quick");
        assertThat(quick.await(300, TimeUnit.MILLISECONDS)).isFalse();
        mayEnd.countDown();
        assertThat(first.join()).isEqualTo(200);
        assertThat(second.join()).isEqualTo(200);
    }

    @Test
    void aListAsCsvWaitsForNobody() throws InterruptedException {
        ask("/slow");
        begun.await();
        assertThat(ask("/quick?format=csv").join()).isEqualTo(200);
    }

    private CompletableFuture<Integer> ask(String path) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                .build();
        return client.sendAsync(request, HttpResponse.BodyHandlers.discarding()).thenApply(HttpResponse::statusCode);
    }
}
