package org.hearsay.page;

import org.hearsay.model.Page;
import org.hearsay.text.Host;
import org.jspecify.annotations.Nullable;

/** The address of a page: what it says of itself, else where it was fetched from, else what the crawl's stamp says. */
final class PageAddress {
    private PageAddress() {}

    /** Null where nothing tells; what a page says counts only with a host. */
    static @Nullable String of(Page page, Sheet sheet) {
        String canonical = sheet.head().canonical;
        if (hasHost(canonical)) {
            return canonical;
        }
        String stated = sheet.head().first("og:url");
        if (hasHost(stated)) {
            return stated;
        }
        if (page.url() != null) {
            return page.url();
        }
        String stamped = sheet.stamp() == null ? null : sheet.stamp().rest();
        return hasHost(stamped) ? stamped : null;
    }

    private static boolean hasHost(@Nullable String address) {
        return address != null && Host.of(address) != null;
    }
}
