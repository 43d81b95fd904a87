package org.hearsay.app.archive;

import org.jspecify.annotations.Nullable;

/**
 * An article that a search found, or something said in one.
 *
 * @param article the article's id
 * @param title its headline
 * @param outlet who publishes
 * @param published ISO 8601
 * @param excerpt words around what was found; what was found stands between U+0001 and U+0002
 * @param attribution id of what was said, or null where articles were looked for
 * @param statement id of the statement that it renders, or null
 * @param speaker who said it, or null
 * @param day the day on which it was said, or null
 */
public record Hit(
        String article,
        String title,
        @Nullable String outlet,
        @Nullable String published,
        String excerpt,
        @Nullable String attribution,
        @Nullable String statement,
        @Nullable String speaker,
        @Nullable String day) {}
