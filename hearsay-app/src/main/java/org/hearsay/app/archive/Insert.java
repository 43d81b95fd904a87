package org.hearsay.app.archive;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Adds rows to one table. */
final class Insert implements AutoCloseable {
    private final PreparedStatement insert;

    Insert(Connection connection, String table, int columns) throws SQLException {
        insert = connection.prepareStatement("INSERT INTO " + table + " VALUES (" + "?, ".repeat(columns - 1) + "?)");
    }

    /** @param values one a column, in the columns' order */
    void add(@Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            insert.setObject(i + 1, values[i]);
        }
        insert.executeUpdate();
    }

    @Override
    public void close() throws SQLException {
        insert.close();
    }
}
