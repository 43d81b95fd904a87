package org.hearsay.app.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.hearsay.app.archive.Found;
import org.hearsay.app.archive.Hit;
import org.hearsay.app.archive.SearchQuery;
import org.hearsay.formats.Row;
import org.jspecify.annotations.Nullable;

/** Lists that come from one table: speakers, outlets, what a search found. */
final class TableLists {
    private static final String SPEAKER = "SELECT s.id, s.name, s.kind, s.spellings, s.descriptions,"
            + " (SELECT count(*) FROM attribution WHERE speaker = s.id) FROM speaker s";

    private static final String OUTLET = "SELECT id, name, articles FROM outlet";

    private final Library library;

    TableLists(Library library) {
        this.library = library;
    }

    void speakers(Context context) throws IOException {
        list(context, SPEAKER + " WHERE s.id > ? ORDER BY s.id LIMIT ?", "speaker", TableLists::speaker);
    }

    void outlets(Context context) throws IOException {
        list(context, OUTLET + " WHERE id > ? ORDER BY id LIMIT ?", "outlet", TableLists::outlet);
    }

    void outlet(Context context) throws IOException {
        String id = context.pathParam("id");
        List<Row> found = library.list(OUTLET + " WHERE id = ?", TableLists::outlet, id);
        if (found.isEmpty()) {
            throw new Missing("There is no outlet " + id + " in this archive.");
        }
        String name = String.valueOf(found.get(0).values().get("name"));
        OutletTies ties = new OutletTies(library);
        Form.wanted(context, Form.JSON);
        Reply.row(
                context,
                found.get(0).with("takes_from", rows(ties.takenFrom(name))).with("taken_by", rows(ties.takenBy(name))));
    }

    private static List<Row> rows(List<OutletTies.Tie> ties) {
        return ties.stream().map(OutletTies.Tie::row).toList();
    }

    private static Row outlet(ResultSet row) throws SQLException {
        return new Row()
                .with("id", row.getString(1))
                .with("name", row.getString(2))
                .with("articles", row.getInt(3));
    }

    void speaker(Context context) throws IOException {
        String id = context.pathParam("id");
        List<Row> found = library.list(SPEAKER + " WHERE s.id = ?", TableLists::speaker, id);
        if (found.isEmpty()) {
            throw new Missing("There is no speaker " + id + " in this archive.");
        }
        Reply.row(context, found.get(0));
    }

    void search(Context context) throws IOException {
        SearchQuery query = SearchPage.query(context);
        boolean csv = Form.wanted(context, Form.JSON, Form.CSV) == Form.CSV;
        int limit = csv ? Integer.MAX_VALUE : StoryLists.limit(context);
        int from = from(context);
        Found found = library.search(query, from, limit);
        List<Row> rows = found.hits().stream().map(TableLists::hit).toList();
        if (csv) {
            Reply.list(context, rows);
            return;
        }
        Row facets = new Row();
        found.counts()
                .forEach((facet, counts) -> facets.with(
                        facet.label(),
                        counts.stream()
                                .map(one -> new Row()
                                        .with("value", one.value())
                                        .with("label", one.label())
                                        .with("count", one.count()))
                                .toList()));
        boolean more = from + rows.size() < found.total();
        Reply.row(
                context,
                new Row()
                        .with("items", rows)
                        .with("next", more ? Integer.toString(from + rows.size()) : null)
                        .with("total", found.total())
                        .with("facets", facets));
    }

    private void list(
            Context context, String question, String table, org.hearsay.app.archive.ReadArchive.Read<Row> read)
            throws IOException {
        boolean csv = Form.wanted(context, Form.JSON, Form.CSV) == Form.CSV;
        int limit = csv ? Integer.MAX_VALUE - 1 : StoryLists.limit(context);
        String cursor = context.queryParam("cursor");
        List<Row> rows = library.list(question, read, csv || cursor == null ? "" : cursor, limit + 1);
        if (csv) {
            Reply.list(context, rows);
            return;
        }
        boolean more = rows.size() > limit;
        List<Row> items = more ? rows.subList(0, limit) : rows;
        @Nullable
        String next = more ? String.valueOf(items.get(limit - 1).values().get("id")) : null;
        Reply.part(context, items, next, library.read(archive -> archive.count(table)));
    }

    private static Row speaker(ResultSet row) throws SQLException {
        return new Row()
                .with("id", row.getString(1))
                .with("name", row.getString(2))
                .with("kind", row.getString(3).toLowerCase(Locale.ROOT))
                .with("spellings", split(row.getString(4)))
                .with("descriptions", split(row.getString(5)))
                .with("attributions", row.getInt(6));
    }

    private static List<String> split(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split("; ", -1));
    }

    private static Row hit(Hit hit) {
        return new Row()
                .with("article", hit.article())
                .with("title", hit.title())
                .with("outlet", hit.outlet())
                .with("published", hit.published())
                .with("excerpt", hit.excerpt().replace("\u0001", "").replace("\u0002", ""))
                .with("attribution", hit.attribution())
                .with("statement", hit.statement())
                .with("speaker", hit.speaker())
                .with("said_on", hit.day());
    }

    private static int from(Context context) {
        String cursor = context.queryParam("cursor");
        if (cursor == null) {
            return 0;
        }
        if (cursor.isEmpty() || cursor.length() > 8 || !cursor.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new Refused(HttpStatus.BAD_REQUEST, "cursor is not one that this server gave");
        }
        return Integer.parseInt(cursor);
    }
}
