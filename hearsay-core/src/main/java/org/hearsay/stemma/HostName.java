package org.hearsay.stemma;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.text.Fold;
import org.jspecify.annotations.Nullable;

/** The part of an address that names its house: "bbc" of www.bbc.co.uk. */
final class HostName {
    private static final int FEWEST = 2;

    /** What stands before the country in addresses such as bbc.co.uk. */
    private static final Set<String> KINDS = Set.of("co", "com", "org", "net", "gov", "ac", "edu", "or", "ne", "in");

    /** What houses put behind their name in an address. */
    private static final List<String> ENDINGS =
            List.of("news", "online", "media", "press", "info", "web", "net", "wire", "agency", "tv", "today", "daily");

    private HostName() {}

    /** Letters and figures only; null where the address has no host. */
    static @Nullable String of(@Nullable String url) {
        String host = host(url);
        if (host == null) {
            return null;
        }
        String[] labels = host.toLowerCase(Locale.ROOT).split("\\.");
        int at = labels.length - 2;
        if (at > 0 && KINDS.contains(labels[at])) {
            at--;
        }
        String name = at < 0 ? "" : letters(labels[at]);
        return name.length() < FEWEST ? null : name;
    }

    private static @Nullable String host(@Nullable String url) {
        if (url == null) {
            return null;
        }
        int scheme = url.indexOf("://");
        int start = scheme < 0 ? 0 : scheme + 3;
        int end = start;
        while (end < url.length() && "/?#:".indexOf(url.charAt(end)) < 0) {
            end++;
        }
        return url.substring(start, end);
    }

    /** True if the host's name is that name, or begins with it and says what it is ("apnews"). */
    static boolean is(String host, String name) {
        String letters = letters(Fold.plain(name));
        return letters.length() >= FEWEST
                && (host.equals(letters)
                        || host.equals("the" + letters)
                        || letters.equals("the" + host)
                        || ENDINGS.stream().anyMatch(ending -> host.equals(letters + ending)));
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        text.chars().filter(Character::isLetterOrDigit).forEach(c -> letters.append((char) c));
        return letters.toString();
    }
}
