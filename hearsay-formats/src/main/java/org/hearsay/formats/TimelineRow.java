package org.hearsay.formats;

import java.util.Map;
import org.hearsay.model.Article;
import org.hearsay.model.Speaker;
import org.hearsay.model.TimelineEntry;

/** What {@code hearsay timeline} prints of a dated line. */
public final class TimelineRow {
    private TimelineRow() {}

    public static Row of(TimelineEntry entry, Map<String, Article> articles, Map<String, Speaker> speakers) {
        return new Row()
                .with("date", entry.date().iso())
                .with("story", entry.story())
                .with("words", entry.words())
                .with(
                        "claims",
                        entry.claims().stream()
                                .map(claim -> ConflictRow.claim(claim, articles, speakers))
                                .toList())
                .with("confidence", entry.confidence());
    }
}
