package org.hearsay.app.web;

import org.hearsay.app.report.Times;
import org.hearsay.model.Moment;
import org.hearsay.model.PartialDate;
import org.jspecify.annotations.Nullable;

/** Times that an archive keeps as ISO 8601, for people. */
final class When {
    private When() {}

    static String published(@Nullable String iso) {
        return iso == null ? "undated" : Times.full(Moment.parse(iso));
    }

    /** The day on which something was said; what is no date of the calendar stands as it is. */
    static String said(@Nullable String iso) {
        if (iso == null) {
            return "day unknown";
        }
        PartialDate date = PartialDate.parse(iso);
        return date == null ? iso : Times.date(date);
    }
}
