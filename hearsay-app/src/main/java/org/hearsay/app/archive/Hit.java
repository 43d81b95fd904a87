package org.hearsay.app.archive;

import org.jspecify.annotations.Nullable;

/**
 * An article that a search found.
 *
 * @param article its id
 * @param title its headline
 * @param outlet who publishes
 * @param published ISO 8601
 * @param excerpt words around what was found; what was found stands between U+0001 and U+0002
 */
public record Hit(
        String article,
        String title,
        @Nullable String outlet,
        @Nullable String published,
        String excerpt) {}
