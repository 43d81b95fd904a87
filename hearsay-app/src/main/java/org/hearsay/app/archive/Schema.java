package org.hearsay.app.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The archive's tables and their version, kept in SQLite's {@code user_version}. */
final class Schema {
    static final int VERSION = 1;

    private Schema() {}

    /** Makes the tables of an empty file, or checks that the file's version is one that we read. */
    static void prepare(Connection connection, Path file) throws SQLException, IOException {
        int version;
        try (Statement select = connection.createStatement();
                ResultSet row = select.executeQuery("PRAGMA user_version")) {
            version = row.getInt(1);
        }
        if (version > VERSION) {
            throw new IOException(file + " was written by a newer Hearsay (archive version " + version
                    + ", this one reads up to " + VERSION + ")");
        }
        if (version == 0) {
            try (Statement make = connection.createStatement()) {
                for (String command : commands()) {
                    make.execute(command);
                }
                make.execute("PRAGMA user_version = " + VERSION);
            }
            connection.commit();
        }
    }

    private static String[] commands() throws IOException {
        try (InputStream script = Schema.class.getResourceAsStream("schema.sql")) {
            if (script == null) {
                throw new IllegalStateException("schema.sql is missing");
            }
            String text = new String(script.readAllBytes(), StandardCharsets.UTF_8);
            StringBuilder plain = new StringBuilder();
            text.lines().filter(line -> !line.startsWith("--")).forEach(line -> plain.append(line)
                    .append('\n'));
            return java.util.Arrays.stream(plain.toString().split(";\n", -1))
                    .filter(command -> !command.isBlank())
                    .toArray(String[]::new);
        }
    }
}
