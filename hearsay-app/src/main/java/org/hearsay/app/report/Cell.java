package org.hearsay.app.report;

import org.jspecify.annotations.Nullable;

/**
 * A cell of a table.
 *
 * @param tag {@code td} or {@code th} with its attributes
 * @param inside what stands in it
 */
public record Cell(Tag tag, Html inside) {
    public static Cell of(Html inside) {
        return new Cell(Tag.open("td").with("role", "cell"), inside);
    }

    public static Cell of(String text) {
        return of(Html.text(text));
    }

    /** The cell that names its row. */
    public static Cell head(Html... inside) {
        return new Cell(Tag.open("th").with("role", "rowheader").with("scope", "row"), Html.all(inside));
    }

    public Cell kind(String classes) {
        return new Cell(tag.with("class", classes), inside);
    }

    /** The label that stands before the cell's value where the table becomes blocks. */
    public Cell label(String label) {
        return new Cell(tag.with("data-h", label), inside);
    }

    public Cell across(int columns) {
        return new Cell(tag.with("colspan", columns), inside);
    }

    public Cell down(int rows) {
        return rows == 1 ? this : new Cell(tag.with("rowspan", rows), inside);
    }

    public Cell with(String attribute, @Nullable String value) {
        return new Cell(tag.withAny(attribute, value), inside);
    }

    public Html html() {
        return tag.of(inside);
    }
}
