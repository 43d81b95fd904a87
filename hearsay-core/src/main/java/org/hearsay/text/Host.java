package org.hearsay.text;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The host of an address: "www.bbc.co.uk" of https://www.bbc.co.uk/news.
 *
 * @param name in lower case, with at least one dot
 */
public record Host(String name) {
    /** What registrars sell names under, before the two letters of a country. */
    private static final Set<String> KINDS =
            Set.of("ac", "co", "com", "edu", "gob", "gov", "in", "ne", "net", "or", "org");

    private static final String BEFORE = "//";

    /** Null for no address, an address within a site, and a host without a dot. Nothing is looked up. */
    public static @Nullable Host of(@Nullable String address) {
        int slashes = address == null ? -1 : address.indexOf(BEFORE);
        if (address == null || slashes < 0) {
            return null;
        }
        int start = slashes + BEFORE.length();
        int end = start;
        while (end < address.length() && "/?#:".indexOf(address.charAt(end)) < 0) {
            end++;
        }
        String name = address.substring(start, end).toLowerCase(Locale.ROOT);
        return name.isBlank() || name.indexOf('.') < 0 ? null : new Host(name);
    }

    /** The part that was registered: "bbc" of www.bbc.co.uk. */
    public String label() {
        String[] parts = name.split("\\.");
        int last = parts.length - 1;
        boolean underKind = last >= 2 && parts[last].length() == 2 && KINDS.contains(parts[last - 1]);
        return last < 0 ? "" : parts[Math.max(0, last - (underKind ? 2 : 1))];
    }
}
