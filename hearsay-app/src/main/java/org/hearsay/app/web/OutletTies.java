package org.hearsay.app.web;

import java.io.IOException;
import java.util.List;
import org.hearsay.app.archive.Archive;
import org.hearsay.app.archive.ReadArchive;
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
     * @param held true if it is an outlet with articles in the archive
     */
    record Tie(String other, String certainty, int articles, boolean held) {
        Row row() {
            return new Row().with("other", other).with("certainty", certainty).with("articles", articles);
        }
    }

    /** Most first. */
    List<Tie> takenFrom(String outlet) throws IOException {
        return library.kept("from " + outlet, archive -> ties(archive, "to", "from", outlet));
    }

    /** Most first. */
    List<Tie> takenBy(String outlet) throws IOException {
        return library.kept("by " + outlet, archive -> ties(archive, "from", "to", outlet));
    }

    private static List<Tie> ties(Archive archive, String here, String there, String outlet) throws IOException {
        return new ReadArchive(archive)
                .list(
                        "SELECT coalesce(b.outlet, n.label, 'unknown outlet') AS other, e.certainty, count(*) AS c, b.id IS NOT NULL AS held FROM article a"
                                + " JOIN edge e ON e.\"" + here + "\" = a.id LEFT JOIN article b ON b.id = e.\"" + there
                                + "\""
                                + " LEFT JOIN node n ON n.story = e.story AND n.id = e.\"" + there + "\""
                                + " WHERE " + OutletPage.IS
                                + " AND e.certainty IN ('documented', 'probable', 'possible')"
                                + " GROUP BY other, e.certainty, held ORDER BY c DESC, other, e.certainty LIMIT 200",
                        row -> new Tie(row.getString(1), row.getString(2), row.getInt(3), row.getBoolean(4)),
                        outlet);
    }
}
