package org.hearsay.app.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.hearsay.formats.Maker;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** An open archive; one at a time writes, any number read. Not for several threads at once. */
public final class Archive implements AutoCloseable {
    private static final String DERIVED = "derived";

    private final Path file;
    private final Connection connection;

    private Archive(Path file, Connection connection) {
        this.file = file;
        this.connection = connection;
    }

    /** Opens the archive in this file to write, and makes it if there is none; an older one is brought up to date. */
    public static Archive create(Path file) throws IOException {
        return connect(file, true);
    }

    /** Opens an archive that must exist, to write. */
    public static Archive open(Path file) throws IOException {
        requireFile(file);
        return connect(file, true);
    }

    /** Opens an archive that must exist and be of the present version, to read. */
    public static Archive read(Path file) throws IOException {
        requireFile(file);
        return connect(file, false);
    }

    private static void requireFile(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new NoSuchFileException(file.toString());
        }
    }

    private static Archive connect(Path file, boolean writes) throws IOException {
        Connection connection = null;
        try {
            connection = settings(writes).createConnection("jdbc:sqlite:" + file);
            try (Statement settings = connection.createStatement()) {
                settings.execute("PRAGMA busy_timeout = 5000");
                if (writes) {
                    settings.execute("PRAGMA journal_mode = WAL");
                    settings.execute("PRAGMA synchronous = FULL");
                } else {
                    settings.execute("PRAGMA query_only = ON");
                }
            }
            if (writes) {
                connection.setAutoCommit(false);
                Schema.prepare(connection, file);
            } else {
                Schema.require(connection, file);
            }
            return new Archive(file, connection);
        } catch (SQLException broken) {
            shut(connection);
            throw new IOException(file + " is no archive that can be opened: " + broken.getMessage(), broken);
        } catch (IOException refused) {
            shut(connection);
            throw refused;
        }
    }

    /** A writer takes its turn when it begins to read, so that no other one can come between reading and writing. */
    private static SQLiteConfig settings(boolean writes) {
        SQLiteConfig settings = new SQLiteConfig();
        settings.setTransactionMode(
                writes ? SQLiteConfig.TransactionMode.IMMEDIATE : SQLiteConfig.TransactionMode.DEFERRED);
        return settings;
    }

    private static void shut(@Nullable Connection connection) {
        try {
            if (connection != null) {
                connection.close();
            }
        } catch (SQLException alreadyBroken) {
            // what went wrong before is what the caller must hear of
        }
    }

    /** The archive's file. */
    public Path file() {
        return file;
    }

    /** True if what is derived was made by these steps from all pages and corrections that are kept. */
    public boolean isCurrent() throws IOException {
        return Maker.id().equals(meta(DERIVED));
    }

    /** Says that what is derived no longer stands for all that is kept; counts when the change that causes it does. */
    void outdate() throws IOException {
        setMeta(DERIVED, "");
    }

    /** Says that what is derived stands for all that is kept. */
    void update() throws IOException {
        setMeta(DERIVED, Maker.id());
    }

    @Nullable
    String meta(String name) throws IOException {
        try (PreparedStatement select = connection.prepareStatement("SELECT value FROM meta WHERE name = ?")) {
            select.setString(1, name);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? row.getString(1) : null;
            }
        } catch (SQLException broken) {
            throw failed("read what it says of itself", broken);
        }
    }

    void setMeta(String name, String value) throws IOException {
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT OR REPLACE INTO meta (name, value) VALUES (?, ?)")) {
            insert.setString(1, name);
            insert.setString(2, value);
            insert.executeUpdate();
        } catch (SQLException broken) {
            throw failed("write what it says of itself", broken);
        }
    }

    /** Makes what was written so far survive a crash. */
    public void commit() throws IOException {
        try {
            connection.commit();
        } catch (SQLException broken) {
            throw failed("write", broken);
        }
    }

    /** How many rows a table of the archive has. */
    public int count(String table) throws IOException {
        if (!table.chars().allMatch(c -> c >= 'a' && c <= 'z' || c == '_')) {
            throw new IllegalArgumentException("no table: " + table);
        }
        try (Statement select = connection.createStatement();
                ResultSet count = select.executeQuery("SELECT count(*) FROM " + table)) {
            return count.getInt(1);
        } catch (SQLException broken) {
            throw failed("count", broken);
        }
    }

    Connection connection() {
        return connection;
    }

    /** What went wrong, in words that tell what to do where that is known. */
    static IOException failed(String what, SQLException broken) {
        SQLiteErrorCode code = broken instanceof SQLiteException known ? known.getResultCode() : null;
        if (code == SQLiteErrorCode.SQLITE_FULL) {
            return new IOException(
                    "the disk is full. Nothing that was kept is lost; make room and run the command again", broken);
        }
        if (code == SQLiteErrorCode.SQLITE_BUSY) {
            return new IOException("another Hearsay is writing to the archive; wait until it is done", broken);
        }
        if (code == SQLiteErrorCode.SQLITE_CORRUPT) {
            return new IOException(
                    "the archive is damaged; hearsay verify tells where: " + broken.getMessage(), broken);
        }
        return new IOException("the archive could not " + what + ": " + broken.getMessage(), broken);
    }

    /** Closes the file; what was not committed is taken back. */
    @Override
    public void close() throws IOException {
        try {
            connection.close();
        } catch (SQLException broken) {
            throw failed("close", broken);
        }
    }
}
