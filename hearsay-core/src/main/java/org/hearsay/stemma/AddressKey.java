package org.hearsay.stemma;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** An address in the form in which two are the same page: without scheme, "www.", fragment and what is asked of a counter. */
final class AddressKey {
    private AddressKey() {}

    /** Null where there is no host, or nothing behind it: a house's front page is no article. */
    static @Nullable String of(@Nullable String address) {
        if (address == null) {
            return null;
        }
        String rest = address.strip();
        int scheme = rest.indexOf("://");
        rest = scheme < 0 ? rest : rest.substring(scheme + 3);
        int fragment = rest.indexOf('#');
        rest = fragment < 0 ? rest : rest.substring(0, fragment);
        int counted = rest.indexOf("utm_");
        rest = counted < 1 ? rest : rest.substring(0, counted - 1);
        while (rest.endsWith("/") || rest.endsWith("?") || rest.endsWith("&")) {
            rest = rest.substring(0, rest.length() - 1);
        }
        int path = rest.indexOf('/');
        if (path <= 0) {
            return null;
        }
        String host = rest.substring(0, path).toLowerCase(Locale.ROOT);
        return (host.startsWith("www.") ? host.substring(4) : host) + rest.substring(path);
    }
}
