package org.hearsay.app.archive;

import java.util.Locale;

/** What a search can be narrowed by. */
public enum Facet {
    OUTLET,
    LANGUAGE,
    /** Of publication, or on which it was said. */
    DAY,
    SPEAKER,
    /** Of an attribution. */
    KIND,
    STORY,
    /** Whether an article has words from another one or from a lost source. */
    DESCENT;

    /** The name as printed, and in addresses. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
