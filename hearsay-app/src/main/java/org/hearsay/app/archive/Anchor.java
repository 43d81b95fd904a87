package org.hearsay.app.archive;

import org.jspecify.annotations.Nullable;

/**
 * What a correction speaks of, told in two ways: by id, and by what stays when more pages or better steps give it another
 * id.
 *
 * @param id of an article, an attribution or a speaker; or a name, where the kind of correction takes one
 * @param page id of the page that shows it, or null where there is none
 * @param words what stands there: what was said, or the article's headline; empty where there is no page
 */
public record Anchor(String id, @Nullable String page, String words) {
    /** Speaks of nothing. */
    static final Anchor NONE = named("");

    static Anchor named(String name) {
        return new Anchor(name, null, "");
    }
}
