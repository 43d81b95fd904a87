package org.hearsay.app.archive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.hearsay.formats.PageSink;
import org.hearsay.model.Moment;
import org.hearsay.model.Page;
import org.hearsay.text.StableId;
import org.jspecify.annotations.Nullable;

/** An open archive; one at a time writes, any number read. */
public final class Archive implements AutoCloseable {
    private static final int BATCH = 500;

    private final Connection connection;
    private int waiting;

    private Archive(Connection connection) {
        this.connection = connection;
    }

    /** Opens the archive in this file, and makes it if there is none. */
    public static Archive create(Path file) throws IOException {
        return connect(file);
    }

    /** Opens an archive that must exist. */
    public static Archive open(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new NoSuchFileException(file.toString());
        }
        return connect(file);
    }

    private static Archive connect(Path file) throws IOException {
        try {
            Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
            try (Statement settings = connection.createStatement()) {
                settings.execute("PRAGMA busy_timeout = 5000");
                settings.execute("PRAGMA journal_mode = WAL");
                settings.execute("PRAGMA synchronous = FULL");
                settings.execute("PRAGMA foreign_keys = ON");
            }
            connection.setAutoCommit(false);
            Schema.prepare(connection, file);
            return new Archive(connection);
        } catch (SQLException broken) {
            throw new IOException(file + " is no archive that can be opened: " + broken.getMessage(), broken);
        }
    }

    /** Keeps a page; true if it was not there yet. A page is the same if its name and its bytes are. */
    public boolean keep(Page page) throws IOException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT OR IGNORE INTO page (id, path, form, url, charset, fetched, raw) VALUES (?, ?, ?, ?, ?, ?, ?)")) {
            insert.setString(1, StableId.of(page.path(), HexFormat.of().formatHex(page.bytes())));
            insert.setString(2, page.path());
            insert.setString(3, page.form().name());
            insert.setString(4, page.url());
            insert.setString(5, page.charset());
            insert.setString(
                    6, page.fetched() == null ? null : page.fetched().earliest().toString());
            insert.setBytes(7, packed(page.bytes()));
            boolean added = insert.executeUpdate() == 1;
            if (++waiting >= BATCH) {
                commit();
            }
            return added;
        } catch (SQLException broken) {
            throw failed("keep " + page.path(), broken);
        }
    }

    /** Makes what was kept so far survive a crash. */
    public void commit() throws IOException {
        try {
            connection.commit();
            waiting = 0;
        } catch (SQLException broken) {
            throw failed("write", broken);
        }
    }

    /** Hands every kept page to the sink, by id. */
    public void pages(PageSink sink) throws IOException {
        try (Statement select = connection.createStatement();
                ResultSet rows =
                        select.executeQuery("SELECT path, form, url, charset, fetched, raw FROM page ORDER BY id")) {
            while (rows.next()) {
                sink.page(new Page(
                        rows.getString(1),
                        Page.Form.valueOf(rows.getString(2)),
                        unpacked(rows.getBytes(6)),
                        rows.getString(3),
                        rows.getString(4),
                        fetched(rows.getString(5))));
            }
        } catch (SQLException broken) {
            throw failed("read pages", broken);
        }
    }

    /** How many pages are kept. */
    public int pageCount() throws IOException {
        try (Statement select = connection.createStatement();
                ResultSet count = select.executeQuery("SELECT count(*) FROM page")) {
            return count.getInt(1);
        } catch (SQLException broken) {
            throw failed("count pages", broken);
        }
    }

    Connection connection() {
        return connection;
    }

    static IOException failed(String what, SQLException broken) {
        return new IOException("the archive could not " + what + ": " + broken.getMessage(), broken);
    }

    private static @Nullable Moment fetched(@Nullable String instant) {
        if (instant == null) {
            return null;
        }
        var time = Instant.parse(instant).atOffset(ZoneOffset.UTC);
        return Moment.of(time.toLocalDate(), time.toLocalTime(), ZoneOffset.UTC);
    }

    private static byte[] packed(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream(bytes.length / 4 + 64);
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }

    private static byte[] unpacked(byte[] bytes) throws IOException {
        try (InputStream gzip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return gzip.readAllBytes();
        }
    }

    @Override
    public void close() throws IOException {
        try {
            connection.rollback();
            connection.close();
        } catch (SQLException broken) {
            throw failed("close", broken);
        }
    }
}
