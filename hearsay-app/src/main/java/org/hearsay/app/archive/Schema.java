package org.hearsay.app.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The archive's tables and their version, kept in SQLite's {@code user_version}. An older archive is brought to the present
 * version when it is opened to write: what it keeps stays, what was derived goes and is derived again.
 */
final class Schema {
    static final int VERSION = 4;
    /** "HSAY", in SQLite's {@code application_id}. */
    private static final int OURS = 0x48534159;

    private Schema() {}

    /** Makes the tables of an empty file, or brings those of an older version up to date. */
    static void prepare(Connection connection, Path file) throws SQLException, IOException {
        int version = check(connection, file);
        if (version == VERSION) {
            return;
        }
        try (Statement change = connection.createStatement()) {
            for (String table : tables(connection, "type = 'table' AND name NOT IN (" + kept(version) + ")")) {
                change.execute("DROP TABLE IF EXISTS \"" + table + "\"");
            }
            for (int next = version + 1; next <= VERSION; next++) {
                run(change, "kept-" + next + ".sql");
            }
            run(change, "derived.sql");
            change.execute("PRAGMA application_id = " + OURS);
            change.execute("PRAGMA user_version = " + VERSION);
        }
        connection.commit();
    }

    /** The tables of an older version that stay as they are. */
    private static String kept(int version) {
        return "'page'"
                + (version < 2 ? "" : ", 'unread', 'correction', 'meta', 'former'")
                + (version < 3 ? "" : ", 'watched'")
                + (version < 4 ? "" : ", 'story_change'");
    }

    private static void run(Statement change, String script) throws SQLException, IOException {
        for (String command : commands(script)) {
            change.execute(command);
        }
    }

    /** Refuses an archive that is not of the present version. */
    static void require(Connection connection, Path file) throws SQLException, IOException {
        int version = check(connection, file);
        if (version < VERSION) {
            throw new IOException(file + " is an archive of version " + version + "; run: hearsay ingest " + file
                    + " --retry-rejected, which brings it to version " + VERSION);
        }
    }

    private static int check(Connection connection, Path file) throws SQLException, IOException {
        int version = number(connection, "PRAGMA user_version");
        int program = number(connection, "PRAGMA application_id");
        boolean empty = tables(connection, "1").isEmpty();
        boolean first = version == 1 && tables(connection, "1").contains("page");
        if (program != OURS && !first && !empty) {
            throw new IOException(file + " is an SQLite file of another program, not an archive");
        }
        if (version > VERSION) {
            throw new IOException(file + " was written by a newer Hearsay (archive version " + version
                    + ", this one reads up to " + VERSION + ")");
        }
        return empty ? 0 : version;
    }

    private static int number(Connection connection, String query) throws SQLException {
        try (Statement select = connection.createStatement();
                ResultSet row = select.executeQuery(query)) {
            return row.getInt(1);
        }
    }

    /** The tables to name in a command; those that a full-text index keeps for itself are left out. */
    private static List<String> tables(Connection connection, String which) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Statement select = connection.createStatement();
                ResultSet rows = select.executeQuery("SELECT name FROM sqlite_master WHERE name NOT LIKE 'sqlite_%'"
                        + " AND name NOT LIKE '%\\_text\\_%' ESCAPE '\\' AND " + which)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    private static List<String> commands(String name) throws IOException {
        try (InputStream script = Schema.class.getResourceAsStream(name)) {
            if (script == null) {
                throw new IllegalStateException(name + " is missing");
            }
            String plain = new String(script.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("--"))
                    .collect(Collectors.joining("\n"));
            return List.of(plain.split(";\n?", 0)).stream()
                    .filter(command -> !command.isBlank())
                    .toList();
        }
    }
}
