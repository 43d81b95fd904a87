package org.hearsay.formats;

import org.hearsay.model.Rejected;

/** What {@code --rejected} lists of a page that gave no article. */
public final class RejectedRow {
    private RejectedRow() {}

    public static Row of(Rejected rejected) {
        return new Row()
                .with("path", rejected.path())
                .with("problem", rejected.problem().code())
                .with("meaning", rejected.problem().meaning())
                .with("detail", rejected.detail())
                .with("offset", rejected.offset() < 0 ? null : rejected.offset())
                .with("confidence", rejected.confidence());
    }
}
