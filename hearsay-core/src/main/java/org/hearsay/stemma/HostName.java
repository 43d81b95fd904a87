package org.hearsay.stemma;

import java.util.List;
import org.hearsay.text.Fold;
import org.hearsay.text.Host;
import org.jspecify.annotations.Nullable;

/** The part of an address that names its house: "bbc" of www.bbc.co.uk. */
final class HostName {
    private static final int FEWEST = 2;

    /** What houses put behind their name in an address. */
    private static final List<String> ENDINGS =
            List.of("news", "online", "media", "press", "info", "web", "net", "wire", "agency", "tv", "today", "daily");

    private HostName() {}

    /** Letters and figures only; null where the address has no host. */
    static @Nullable String of(@Nullable String url) {
        Host host = Host.of(url);
        String name = host == null ? "" : letters(host.label());
        return name.length() < FEWEST ? null : name;
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
