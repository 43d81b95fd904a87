package org.hearsay.app.watch;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;

/** Asks for addresses: each one checked, each redirect too, robots.txt kept, hosts not hurried. */
final class Fetch {
    private final PublicAddresses addresses;
    private final Limits limits;
    private final Exchange exchange;
    private final Pauses pauses = new Pauses();
    private final Robots robots = new Robots();

    Fetch(PublicAddresses addresses, Limits limits) {
        this.addresses = addresses;
        this.limits = limits;
        this.exchange = new Exchange(limits);
    }

    /**
     * The answer, after redirects.
     *
     * @param headers for the first request: conditions; a redirected one is asked without them
     * @throws Refused if it must not be asked, or its answer not be taken
     */
    Answer answer(URI url, Map<String, String> headers) throws IOException {
        return follow(url, headers, true);
    }

    private Answer follow(URI url, Map<String, String> headers, boolean obey) throws IOException {
        URI at = url;
        Map<String, String> conditions = headers;
        for (int redirects = 0; redirects <= limits.redirects(); redirects++) {
            addresses.check(at);
            if (obey && !robots.allow(at, place -> follow(place, Map.of(), false))) {
                throw new Refused("robots.txt does not allow it");
            }
            pauses.take(at.getHost(), longer(limits.perHost(), robots.delay(at)));
            Exchange.Heard heard = exchange.ask(at, addresses.check(at), conditions);
            if (heard.location().isEmpty()) {
                return heard.answer();
            }
            at = WebAddress.of(at, heard.location());
            conditions = Map.of();
        }
        throw new Refused("more than " + limits.redirects() + " redirects");
    }

    private static Duration longer(Duration a, Duration b) {
        return a.compareTo(b) >= 0 ? a : b;
    }
}
