package org.hearsay.app.watch;

import java.time.Duration;

/**
 * How far watching goes.
 *
 * @param perHost least time between two requests to one host; a longer one that its robots.txt asks for is kept
 * @param perRequest longest time for one answer, redirects apart
 * @param bytes most bytes of one answer, as sent and as inflated
 * @param redirects most redirects followed
 * @param again a page that was kept is asked again after this time, while a feed names it
 */
public record Limits(Duration perHost, Duration perRequest, int bytes, int redirects, Duration again) {
    /** Five seconds a host, half a minute and eight megabytes an answer, five redirects, a day. */
    public static final Limits POLITE =
            new Limits(Duration.ofSeconds(5), Duration.ofSeconds(30), 8 << 20, 5, Duration.ofDays(1));
}
