package org.hearsay.app.archive;

import java.io.IOException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The addresses that an archive's watching asked, and what came of it. */
public final class Watched {
    private final Archive archive;

    public Watched(Archive archive) {
        this.archive = archive;
    }

    /**
     * An address as it was asked last.
     *
     * @param url the address as the feed names it
     * @param etag of the last answer, or null
     * @param modified of the last answer, or null
     * @param asked when
     * @param outcome what came of it, in words of ours
     */
    public record Visit(
            String url, @Nullable String etag, @Nullable String modified, Instant asked, String outcome) {}

    /** The last visit to an address, or null. */
    public @Nullable Visit last(String url) throws IOException {
        try (PreparedStatement select = archive.connection()
                .prepareStatement("SELECT url, etag, modified, asked, outcome FROM watched WHERE url = ?")) {
            select.setString(1, url);
            try (ResultSet row = select.executeQuery()) {
                return row.next()
                        ? new Visit(
                                row.getString(1),
                                row.getString(2),
                                row.getString(3),
                                Instant.parse(row.getString(4)),
                                row.getString(5))
                        : null;
            }
        } catch (SQLException broken) {
            throw Archive.failed("read what was asked", broken);
        }
    }

    /** Keeps a visit in place of the last one; counts when the archive is committed. */
    public void keep(Visit visit) throws IOException {
        try (PreparedStatement insert = archive.connection()
                .prepareStatement("INSERT OR REPLACE INTO watched (url, etag, modified, asked, outcome)"
                        + " VALUES (?, ?, ?, ?, ?)")) {
            insert.setString(1, visit.url());
            insert.setString(2, visit.etag());
            insert.setString(3, visit.modified());
            insert.setString(4, visit.asked().toString());
            insert.setString(5, visit.outcome());
            insert.executeUpdate();
        } catch (SQLException broken) {
            throw Archive.failed("keep what was asked", broken);
        }
    }
}
