package org.hearsay.bench.page;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.hearsay.model.Page;

/** Makes a page without headings from one with some: they become plain blocks, as on pages that set them by size and weight. */
final class Unheaded {
    private static final Pattern HEADING = Pattern.compile("(?i)<(/?)h[1-6](?=[\\s>])");

    private Unheaded() {}

    /** The same bytes but for the names of the elements. */
    static Page of(Page page) {
        String characters = new String(page.bytes(), StandardCharsets.ISO_8859_1);
        byte[] bytes = HEADING.matcher(characters).replaceAll("<$1div").getBytes(StandardCharsets.ISO_8859_1);
        return new Page(page.path(), page.form(), bytes, null, null, null);
    }
}
