package org.hearsay.app.watch;

import crawlercommons.filters.basic.BasicURLNormalizer;
import java.net.URI;
import java.net.URISyntaxException;

/** Reads addresses as feeds and servers write them. */
final class WebAddress {
    private static final int LONGEST = 2000;
    private static final BasicURLNormalizer NORMALIZER =
            BasicURLNormalizer.newBuilder().build();

    private WebAddress() {}

    /**
     * The address in its plain form, without a fragment.
     *
     * @throws Refused if it is none
     */
    static URI of(String written) throws Refused {
        String plain = written.length() > LONGEST ? null : NORMALIZER.filter(written.strip());
        if (plain == null || plain.isEmpty()) {
            throw new Refused("not an address");
        }
        try {
            URI url = new URI(plain);
            return url.getRawFragment() == null ? url : new URI(plain.substring(0, plain.indexOf('#')));
        } catch (URISyntaxException none) {
            throw new Refused("not an address");
        }
    }

    /** An address that may be relative to another one. */
    static URI of(URI base, String written) throws Refused {
        try {
            return of(base.resolve(written.strip().replace(" ", "%20")).toString());
        } catch (IllegalArgumentException none) {
            throw new Refused("not an address");
        }
    }
}
