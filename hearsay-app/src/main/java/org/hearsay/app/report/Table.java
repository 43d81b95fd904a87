package org.hearsay.app.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A table with every role written out: on a phone its parts become blocks, and browsers then forget that it is a table.
 */
public final class Table {
    private final Html caption;
    private final Tag table;
    private final List<Html> heads = new ArrayList<>();
    private final List<Html> groups = new ArrayList<>();
    private List<Html> rows = new ArrayList<>();

    private Table(String kind, Html caption) {
        this.table = Tag.open("table", "t " + kind).with("role", "table");
        this.caption = caption;
    }

    /** A table under a caption. */
    public static Table titled(String kind, String caption) {
        return new Table(kind, Tag.open("caption").of(caption));
    }

    /** A table whose heading stands before it; the caption is for the ear. */
    public static Table named(String kind, String caption) {
        return new Table(kind, Tag.open("caption", "vh").of(caption));
    }

    public Table columns(String... names) {
        for (String name : names) {
            column("", Html.text(name));
        }
        return this;
    }

    public Table column(String classes, Html name) {
        Tag head = Tag.open("th").with("role", "columnheader").with("scope", "col");
        heads.add((classes.isEmpty() ? head : head.with("class", classes)).of(name));
        return this;
    }

    /** Begins a group of rows under a heading of its own. */
    public Table group(String heading) {
        endGroup();
        Tag head = Tag.open("th")
                .with("role", "rowheader")
                .with("scope", "rowgroup")
                .with("colspan", heads.size());
        rows.add(Tag.open("tr", "grp").with("role", "row").of(head.of(heading)));
        return this;
    }

    public Table row(Cell... cells) {
        return row(Tag.open("tr"), Arrays.asList(cells));
    }

    public Table row(Tag row, List<Cell> cells) {
        rows.add(row.with("role", "row").of(cells.stream().map(Cell::html).toList()));
        return this;
    }

    public Html html() {
        endGroup();
        Html head = Tag.open("thead")
                .with("role", "rowgroup")
                .of(Tag.open("tr").with("role", "row").of(heads));
        return table.of(caption, head, Html.all(groups));
    }

    private void endGroup() {
        if (!rows.isEmpty()) {
            groups.add(Tag.open("tbody").with("role", "rowgroup").of(rows));
            rows = new ArrayList<>();
        }
    }
}
