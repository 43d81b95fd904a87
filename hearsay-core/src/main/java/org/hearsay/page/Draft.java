package org.hearsay.page;

import org.hearsay.model.Page;
import org.hearsay.model.Rejected;
import org.jspecify.annotations.Nullable;

/** A page read as far as it can be read alone: decoded, in pieces, with chances and a headline, or rejected. */
public final class Draft {
    private final Page page;
    private final @Nullable Rejected rejected;
    private final @Nullable Reading reading;

    /** What was read of a page that holds text. */
    record Reading(Sheet sheet, SiteNames names, Choice<String> outlet, ChooseTitle.Title title, double[] chances) {}

    private Draft(Page page, @Nullable Rejected rejected, @Nullable Reading reading) {
        this.page = page;
        this.rejected = rejected;
        this.reading = reading;
    }

    static Draft of(Page page, Reading reading) {
        return new Draft(page, null, reading);
    }

    static Draft rejected(Page page, Rejected rejected) {
        return new Draft(page, rejected, null);
    }

    /** For a page that is an article as it stands. */
    static Draft asIs(Page page) {
        return new Draft(page, null, null);
    }

    public Page page() {
        return page;
    }

    @Nullable
    Rejected rejected() {
        return rejected;
    }

    @Nullable
    Reading reading() {
        return reading;
    }
}
