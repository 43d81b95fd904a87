package org.hearsay.app.watch;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * What a server answered.
 *
 * @param url the address that answered, after redirects
 * @param status as HTTP counts
 * @param type the media type without parameters, lower case; empty where none is stated
 * @param charset the stated character set, or null
 * @param etag for the next conditional request, or null
 * @param modified for the next conditional request, or null
 * @param bytes the body, codings undone
 */
record Answer(
        URI url,
        int status,
        String type,
        @Nullable String charset,
        @Nullable String etag,
        @Nullable String modified,
        byte[] bytes) {
    boolean isUnchanged() {
        return status == 304;
    }

    boolean isThere() {
        return status == 200;
    }
}
