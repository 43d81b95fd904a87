package org.hearsay.formats;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.hearsay.model.Speakers;
import org.hearsay.model.Trace;

/** A table of what a whole trace found; together they hold all of it. */
public enum TraceTable {
    ARTICLES(trace -> trace.articles().stream().map(ArticleRow::of).toList()),
    ATTRIBUTIONS(trace -> TraceRows.attributions(trace.articles(), speakers(trace))),
    SPEAKERS(trace -> trace.speakers().stream().map(SpeakerRow::of).toList()),
    STATEMENTS(TraceRows::statements),
    STORIES(trace -> TraceRows.stories(trace.articles(), trace.stories())),
    REUSE(trace -> TraceRows.passages(trace.articles(), trace.passages())),
    EDGES(TraceRows::stemma),
    CONFLICTS(trace -> TraceRows.conflicts(trace, true)),
    TIMELINE(TraceRows::timeline),
    WORDS(TraceRows::words),
    REJECTED(trace -> trace.rejected().stream().map(RejectedRow::of).toList());

    private final Function<Trace, List<Row>> rows;

    TraceTable(Function<Trace, List<Row>> rows) {
        this.rows = rows;
    }

    /** The rows of the table, in the trace's order. */
    public List<Row> rows(Trace trace) {
        return rows.apply(trace);
    }

    /** The name as printed, and of the table's file. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static Speakers speakers(Trace trace) {
        return new Speakers(trace.attributions(), trace.speakers(), trace.resolutions());
    }
}
