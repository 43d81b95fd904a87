package org.hearsay.app.archive;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Ids of stories and statements that are no more, so that their addresses lead to what holds their articles and witnesses
 * now: a story's id is made of its articles, and changes when one joins it.
 */
final class FormerIds {
    private final Connection connection;

    FormerIds(Connection connection) {
        this.connection = connection;
    }

    /** Remembers the present ids, each with one member. */
    void remember() throws SQLException {
        try (Statement insert = connection.createStatement()) {
            insert.execute("INSERT OR IGNORE INTO former (id, kind, member)"
                    + " SELECT story, 'story', article FROM story_article WHERE position = 0");
            insert.execute("INSERT OR IGNORE INTO former (id, kind, member)"
                    + " SELECT statement, 'statement', attribution FROM witness WHERE position = 0");
        }
    }

    /** Forgets those that are still there. */
    void forgetPresent() throws SQLException {
        try (Statement delete = connection.createStatement()) {
            delete.execute("DELETE FROM former WHERE id IN (SELECT id FROM story)");
            delete.execute("DELETE FROM former WHERE id IN (SELECT id FROM statement)");
        }
    }
}
