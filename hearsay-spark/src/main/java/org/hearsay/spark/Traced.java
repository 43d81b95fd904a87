package org.hearsay.spark;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaRDD;
import org.hearsay.formats.TraceTable;
import org.hearsay.model.CapHit;

/** What a run found, as it lies with the workers; closed when it has been written. */
final class Traced implements AutoCloseable {
    private static final int ROWS_A_PART = 200_000;

    private final Map<TraceTable, JavaRDD<String>> lines;
    private final Map<TraceTable, Long> rows = new EnumMap<>(TraceTable.class);
    private final List<CapHit> caps;
    private final Kept kept;

    /**
     * @param lines of each table, in no order
     * @param caps bounds that were reached, in the order of the steps
     * @param kept what the lines are made of
     */
    Traced(Map<TraceTable, JavaRDD<String>> lines, List<CapHit> caps, Kept kept) {
        this.lines = lines;
        this.caps = List.copyOf(caps);
        this.kept = kept;
        lines.forEach((table, own) -> rows.put(table, own.count()));
    }

    /** The lines of a table, in no order. */
    JavaRDD<String> lines(TraceTable table) {
        return lines.get(table);
    }

    /** The lines of a table in order; one part of them at a time comes to the driver. */
    Iterable<String> sorted(TraceTable table) {
        return () -> lines.get(table).sortBy(line -> line, true, parts(table)).toLocalIterator();
    }

    long rows(TraceTable table) {
        return rows.get(table);
    }

    /** Pieces in which a table is sorted and written. */
    int parts(TraceTable table) {
        return (int) (1 + rows(table) / ROWS_A_PART);
    }

    List<CapHit> caps() {
        return caps;
    }

    @Override
    public void close() {
        kept.close();
    }
}
