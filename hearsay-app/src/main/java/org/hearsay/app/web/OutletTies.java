package org.hearsay.app.web;

import java.io.IOException;
import java.util.List;
import org.hearsay.formats.Row;

/** From which sources an outlet's articles have words, or which outlets have words from it. */
final class OutletTies {
    private final Library library;

    OutletTies(Library library) {
        this.library = library;
    }

    /**
     * How many articles are tied to another outlet, or to a lost source, with what certainty.
     *
     * @param other its name
     */
    record Tie(String other, String certainty, int articles) {
        Row row() {
            return new Row().with("other", other).with("certainty", certainty).with("articles", articles);
        }
    }

    /** Most first. */
    List<Tie> takenFrom(String outlet) throws IOException {
        return ties("to", "from", outlet);
    }

    /** Most first. */
    List<Tie> takenBy(String outlet) throws IOException {
        return ties("from", "to", outlet);
    }

    private List<Tie> ties(String here, String there, String outlet) throws IOException {
        return library.list(
                "SELECT coalesce(b.outlet, n.label, 'unknown outlet') AS other, e.certainty, count(*) AS c FROM article a"
                        + " JOIN edge e ON e.\"" + here + "\" = a.id LEFT JOIN article b ON b.id = e.\"" + there + "\""
                        + " LEFT JOIN node n ON n.story = e.story AND n.id = e.\"" + there + "\""
                        + " WHERE " + OutletPage.IS + " AND e.certainty IN ('documented', 'probable', 'possible')"
                        + " GROUP BY other, e.certainty ORDER BY c DESC, other, e.certainty LIMIT 200",
                row -> new Tie(row.getString(1), row.getString(2), row.getInt(3)),
                outlet);
    }
}
