package org.hearsay.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearsay.model.Article;
import org.hearsay.model.Claim;
import org.hearsay.model.Speaker;
import org.hearsay.model.TimelineEntry;

/** What {@code hearsay timeline} prints of a dated line. */
public final class TimelineRow {
    private TimelineRow() {}

    /** The rows of one story's timeline, in its order. */
    public static List<Row> of(
            List<TimelineEntry> entries, Map<String, Article> articles, Map<String, Speaker> speakers) {
        List<Row> rows = new ArrayList<>();
        TimelineEntry before = null;
        for (TimelineEntry entry : entries) {
            long gap = before == null ? 0 : Math.max(0, entry.daysAfter(before));
            rows.add(of(entry, gap, articles, speakers));
            before = entry;
        }
        return rows;
    }

    private static Row of(TimelineEntry entry, long gap, Map<String, Article> articles, Map<String, Speaker> speakers) {
        return new Row()
                .with("date", entry.date().iso())
                .with("certain", !entry.isUncertain())
                .with("gap_days", gap)
                .with("story", entry.story())
                .with("words", entry.words())
                .with(
                        "claims",
                        entry.claims().stream()
                                .map(claim -> ConflictRow.claim(claim, articles, speakers))
                                .toList())
                .with(
                        "first_report",
                        articles.get(entry.claims().get(0).article()).path())
                .with(
                        "articles",
                        entry.claims().stream().map(Claim::article).distinct().count())
                .with("confidence", entry.confidence());
    }
}
