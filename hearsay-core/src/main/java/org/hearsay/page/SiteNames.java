package org.hearsay.page;

import java.util.LinkedHashSet;
import java.util.Set;
import org.hearsay.text.Host;
import org.jspecify.annotations.Nullable;

/** The names by which a page calls its outlet, and how to take them off a headline. */
final class SiteNames {
    private static final String PARTING = "|-\u2013\u2014\u00BB\u00B7:\u2022/~\u203A\u2013\u25B7\u2759\uFF5C";

    private final Set<String> keys = new LinkedHashSet<>();

    void add(@Nullable String name) {
        if (name != null && !name.isBlank() && name.length() < 60) {
            String key = Prose.key(name).replace(" ", "");
            if (key.length() >= 2) {
                keys.add(key);
            }
        }
    }

    /** Adds the part of an address's host that names the site: "bbc" of www.bbc.co.uk. */
    void addHost(@Nullable String url) {
        Host host = Host.of(url);
        if (host != null) {
            add(host.label());
        }
    }

    boolean names(String text) {
        String key = Prose.key(text).replace(" ", "");
        if (key.isEmpty()) {
            return false;
        }
        for (String name : keys) {
            if (name.equals(key)
                    || name.length() >= 4
                            && key.length() >= 4
                            && key.length() < 40
                            && (key.startsWith(name) && key.length() < name.length() + 12 || name.startsWith(key))) {
                return true;
            }
        }
        return false;
    }

    /** The headline without a name of the site, word for word, before or after a parting mark that is no colon. */
    String stripExact(String headline) {
        String text = headline.strip();
        int last = lastParting(text);
        if (last > 0 && text.charAt(last) != ':' && isOne(text.substring(last + 1))) {
            text = text.substring(0, last).strip();
        }
        int first = nextParting(text, 0);
        if (first > 0 && text.charAt(first) != ':' && isOne(text.substring(0, first))) {
            text = text.substring(first + 1).strip();
        }
        return text;
    }

    private boolean isOne(String text) {
        return keys.contains(Prose.key(text).replace(" ", ""));
    }

    /** The headline without a site name before or after a parting mark. */
    String strip(String headline) {
        String text = headline.strip();
        for (int round = 0; round < 3; round++) {
            int last = lastParting(text);
            int first = nextParting(text, 0);
            if (last > 0 && names(text.substring(last + 1))) {
                text = text.substring(0, last).strip();
            } else if (first > 0 && first < text.length() - 1 && names(text.substring(0, first))) {
                text = text.substring(first + 1).strip();
            } else if (last > 0 && text.charAt(last) == '|' && Prose.words(text.substring(0, last)) >= 4) {
                text = text.substring(0, last).strip();
            } else {
                return text;
            }
        }
        return text;
    }

    static int lastParting(String text) {
        for (int i = text.length() - 1; i > 0; i--) {
            if (isParting(text, i)) {
                return i;
            }
        }
        return -1;
    }

    /** Place of the next parting mark after one, or -1. */
    static int nextParting(String text, int after) {
        for (int i = after + 1; i < text.length(); i++) {
            if (isParting(text, i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isParting(String text, int at) {
        char c = text.charAt(at);
        if (PARTING.indexOf(c) < 0) {
            return false;
        }
        boolean before = text.charAt(at - 1) == ' ';
        boolean after = at + 1 < text.length() && text.charAt(at + 1) == ' ';
        return c == '|' || c == '\uFF5C' || before && after || c == ':' && after;
    }
}
