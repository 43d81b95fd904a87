package org.hearsay.app.watch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What each host's robots.txt allows us (RFC 9309), asked once a run. */
final class Robots {
    /** How Hearsay calls itself. */
    static final String AGENT = "Hearsay/0.1 (reads the feeds that its user names)";

    private static final List<String> NAMES = List.of("hearsay");
    private static final int LONGEST_DELAY = 60_000;

    private final Map<String, BaseRobotRules> known = new HashMap<>();
    private final SimpleRobotRulesParser parser = new SimpleRobotRulesParser(LONGEST_DELAY, 0);

    /** Asks for one file. */
    interface Ask {
        Answer answer(URI url) throws IOException;
    }

    /**
     * Whether a URL may be asked.
     *
     * @param ask how to get the host's robots.txt if it is not known yet
     */
    boolean allow(URI url, Ask ask) {
        return rules(url, ask).isAllowed(url.toString());
    }

    /** The time between two requests that the host asks for; zero if it asks for none. */
    Duration delay(URI url) {
        BaseRobotRules rules = known.get(host(url));
        return rules == null || rules.getCrawlDelay() <= 0 ? Duration.ZERO : Duration.ofMillis(rules.getCrawlDelay());
    }

    private BaseRobotRules rules(URI url, Ask ask) {
        BaseRobotRules rules = known.get(host(url));
        if (rules == null) {
            rules = read(url, ask);
            known.put(host(url), rules);
        }
        return rules;
    }

    /** A host that cannot say what it allows allows nothing for now. */
    private BaseRobotRules read(URI url, Ask ask) {
        URI place = url.resolve("/robots.txt");
        try {
            Answer answer = ask.answer(place);
            if (answer.isThere()) {
                return parser.parseContent(place.toString(), answer.bytes(), answer.type(), NAMES);
            }
            boolean empty = answer.status() / 100 == 2;
            return parser.failedFetch(empty ? 404 : answer.status());
        } catch (IOException unreachable) {
            return parser.failedFetch(503);
        }
    }

    private static String host(URI url) {
        return url.getScheme() + "://" + url.getRawAuthority();
    }
}
