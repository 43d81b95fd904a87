package org.hearsay.when;

import org.jspecify.annotations.Nullable;

/** A family of time expressions. */
interface Rule {
    /** The longest expression of the family that begins at the piece, or null; looks at a bounded number of pieces. */
    @Nullable
    Reading read(Grammar grammar, int at);
}
