package org.hearsay.spark;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructType;
import org.hearsay.formats.TraceTable;
import org.hearsay.text.TermTable;

/** The columns of each Parquet table; stated, so that a table has the same ones whatever a run found. */
final class Columns {
    private static final Map<TraceTable, StructType> TABLES = load();

    private Columns() {}

    static StructType of(TraceTable table) {
        return TABLES.get(table);
    }

    private static Map<TraceTable, StructType> load() {
        Map<TraceTable, StructType> tables = new EnumMap<>(TraceTable.class);
        for (List<String> row : TermTable.load(Columns.class, "tables.tsv").rows()) {
            TraceTable table = TraceTable.valueOf(row.get(0).toUpperCase(Locale.ROOT));
            StructType columns = tables.getOrDefault(table, new StructType());
            tables.put(table, columns.add(row.get(1), DataType.fromDDL(row.get(2))));
        }
        return tables;
    }
}
