package org.hearsay.app.watch;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts addresses in an order in which no host is asked twice in a row while others wait. */
final class Hosts {
    private Hosts() {}

    /** One address of each host, then the next of each, until there are none. */
    static List<String> inTurn(List<String> addresses) {
        Map<String, Deque<String>> byHost = new LinkedHashMap<>();
        for (String address : addresses) {
            String host = String.valueOf(URI.create(address).getHost());
            byHost.computeIfAbsent(host, none -> new ArrayDeque<>()).add(address);
        }
        List<String> inTurn = new ArrayList<>(addresses.size());
        while (inTurn.size() < addresses.size()) {
            for (Deque<String> waiting : byHost.values()) {
                if (!waiting.isEmpty()) {
                    inTurn.add(waiting.remove());
                }
            }
        }
        return inTurn;
    }
}
