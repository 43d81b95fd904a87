package org.hearsay.app.watch;

import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Keeps requests to one host apart. */
final class Pauses {
    private final Map<String, Long> next = new HashMap<>();

    /** Waits until the host may be asked again, and counts this request. */
    void take(String host, Duration apart) {
        String key = host.toLowerCase(Locale.ROOT);
        long now = System.nanoTime();
        long at = next.getOrDefault(key, now);
        try {
            while (now < at) {
                Thread.sleep(Math.max(1, (at - now) / 1_000_000));
                now = System.nanoTime();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stopped);
        }
        next.put(key, now + apart.toNanos());
    }
}
