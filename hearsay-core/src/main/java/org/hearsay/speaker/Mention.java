package org.hearsay.speaker;

import org.hearsay.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A person's name in a passage.
 *
 * @param name the name without titles
 * @param span where the name stands
 * @param token index of its first token
 * @param tokens how many it takes
 * @param sentence number of its sentence
 * @param description what stands beside it, or null
 * @param gender what titles and the given name of a full name tell
 * @param likely what a name that stands alone tells if it is a given name and not somebody's surname
 * @param sure something other than capitals shows that it is a person
 * @param possessive with a possessive ending
 * @param subject it stands where a subject stands: first in its clause, after no preposition
 */
record Mention(
        PersonName name,
        Span span,
        int token,
        int tokens,
        int sentence,
        @Nullable Description description,
        Gender gender,
        Gender likely,
        boolean sure,
        boolean possessive,
        boolean subject) {
    int end() {
        return token + tokens;
    }
}
