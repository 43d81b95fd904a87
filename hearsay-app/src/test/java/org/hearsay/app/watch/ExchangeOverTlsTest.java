package org.hearsay.app.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Asking a site of our own over TLS. */
class ExchangeOverTlsTest {
    private static final Limits LIMITS =
            new Limits(Duration.ofMillis(1), Duration.ofSeconds(60), 100_000, 3, Duration.ofDays(1));
    private static final InetAddress HERE = InetAddress.getLoopbackAddress();

    @TempDir
    Path folder;

    @Test
    void readsAPageOfASiteWhoseKeyIsTrusted() throws Exception {
        try (SecureSite site = new SecureSite(folder, "dns:localhost")) {
            Answer answer = new Exchange(LIMITS, site.trusting())
                    .ask(site.url("/1"), HERE, Map.of())
                    .answer();
            assertThat(answer.status()).isEqualTo(200);
            assertThat(new String(answer.bytes(), StandardCharsets.UTF_8)).contains("The gate holds.");
            assertThat(site.asked()).containsExactly("/1");
        }
    }

    @Test
    void asksNothingOfASiteWhoseKeyNobodyVouchesFor() throws Exception {
        try (SecureSite site = new SecureSite(folder, "dns:localhost")) {
            Exchange exchange = new Exchange(LIMITS);
            assertThatThrownBy(() -> exchange.ask(site.url("/1"), HERE, Map.of()))
                    .isInstanceOf(SSLHandshakeException.class);
            assertThat(site.asked()).isEmpty();
        }
    }

    @Test
    void asksNothingOfASiteThatHasTheKeyOfAnotherHost() throws Exception {
        try (SecureSite site = new SecureSite(folder, "dns:elsewhere.example")) {
            Exchange exchange = new Exchange(LIMITS, site.trusting());
            assertThatThrownBy(() -> exchange.ask(site.url("/1"), HERE, Map.of()))
                    .isInstanceOf(SSLHandshakeException.class);
            assertThat(site.asked()).isEmpty();
        }
    }
}
