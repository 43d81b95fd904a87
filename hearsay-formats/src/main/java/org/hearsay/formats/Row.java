package org.hearsay.formats;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * One line of a command's output: named values in a fixed order.
 *
 * <p>Values are strings, numbers, booleans, null, rows, or lists of these.
 */
public final class Row {
    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

    /** Adds a value and gives the row back. */
    public Row with(String name, @Nullable Object value) {
        values.put(name, value);
        return this;
    }

    /** The values in order. */
    public Map<String, @Nullable Object> values() {
        return values;
    }

    /** A span as the pair that commands print. */
    public static @Nullable List<Integer> pair(@Nullable Span span) {
        return span == null ? null : List.of(span.start(), span.end());
    }
}
