package org.hearsay.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The values of a row as text, for formats that have no lists. */
final class Cells {
    private Cells() {}

    static List<String> of(Row row) {
        return row.values().values().stream().map(Cells::of).toList();
    }

    /** Lists joined by a semicolon, spans as {@code 3-17}, rows as {@code name=value}. */
    static String of(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Double number) {
            return Decimal.of(number).toPlainString();
        }
        if (value instanceof List<?> list) {
            if (list.size() == 2 && list.get(0) instanceof Integer from && list.get(1) instanceof Integer to) {
                return from + "-" + to;
            }
            List<String> parts = new ArrayList<>();
            for (Object item : list) {
                parts.add(of(item));
            }
            return String.join("; ", parts);
        }
        if (value instanceof Row row) {
            List<String> parts = new ArrayList<>();
            for (Map.Entry<String, @Nullable Object> entry : row.values().entrySet()) {
                parts.add(entry.getKey() + "=" + of(entry.getValue()));
            }
            return String.join(" ", parts);
        }
        return value.toString();
    }
}
