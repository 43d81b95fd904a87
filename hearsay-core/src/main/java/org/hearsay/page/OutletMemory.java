package org.hearsay.page;

import java.util.Collection;

/** Lines that several pages of one outlet share, and that therefore are furniture. */
public record OutletMemory() {
    /** Knows no outlet. */
    public static final OutletMemory EMPTY = new OutletMemory();

    /** What these pages tell of each other; the same for any order of them. */
    public static OutletMemory of(Collection<Draft> drafts) {
        return EMPTY;
    }
}
