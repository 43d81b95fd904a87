package org.hearsay.app.archive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.hearsay.formats.PageSink;
import org.hearsay.model.Moment;
import org.hearsay.model.Page;
import org.hearsay.model.Problem;
import org.hearsay.model.Rejected;
import org.hearsay.text.StableId;
import org.jspecify.annotations.Nullable;

/** Keeps pages in an archive as they came, and gives them back. */
public final class KeepPages {
    private static final int BATCH = 500;

    private final Archive archive;
    private final Consumer<String> safe;
    private final List<String> waiting = new ArrayList<>();

    public KeepPages(Archive archive) {
        this(archive, path -> {});
    }

    /** @param safe hears the name of each page once no crash can lose it */
    public KeepPages(Archive archive, Consumer<String> safe) {
        this.archive = archive;
        this.safe = safe;
    }

    /** Keeps a page; true if it was not there yet. A page is the same if its name and its bytes are. */
    public boolean keep(Page page) throws IOException {
        try (PreparedStatement insert = archive.connection()
                .prepareStatement("INSERT OR IGNORE INTO page (id, path, form, url, charset, fetched, raw)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)")) {
            insert.setString(1, id(page.path(), page.bytes()));
            insert.setString(2, page.path());
            insert.setString(3, page.form().name());
            insert.setString(4, page.url());
            insert.setString(5, page.charset());
            insert.setString(6, page.fetched() == null ? null : page.fetched().iso());
            insert.setBytes(7, packed(page.bytes()));
            boolean added = insert.executeUpdate() == 1;
            if (added) {
                archive.outdate();
            }
            waiting.add(page.path());
            if (waiting.size() >= BATCH) {
                commit();
            }
            return added;
        } catch (SQLException broken) {
            throw Archive.failed("keep " + page.path(), broken);
        }
    }

    /** Keeps what could not be read, with the reason. */
    public void unread(Rejected rejected) throws IOException {
        try (PreparedStatement insert = archive.connection()
                .prepareStatement("INSERT OR REPLACE INTO unread (path, problem, detail, offset, confidence)"
                        + " VALUES (?, ?, ?, ?, ?)")) {
            insert.setString(1, rejected.path());
            insert.setString(2, rejected.problem().name());
            insert.setString(3, rejected.detail());
            insert.setLong(4, rejected.offset());
            insert.setDouble(5, rejected.confidence());
            insert.executeUpdate();
            archive.outdate();
        } catch (SQLException broken) {
            throw Archive.failed("keep why a page was not read", broken);
        }
    }

    /** What could not be read, by name. */
    public List<Rejected> unread() throws IOException {
        try (Statement select = archive.connection().createStatement();
                ResultSet rows = select.executeQuery(
                        "SELECT path, problem, detail, offset, confidence FROM unread ORDER BY path, offset, problem")) {
            List<Rejected> unread = new ArrayList<>();
            while (rows.next()) {
                unread.add(new Rejected(
                        rows.getString(1),
                        Problem.valueOf(rows.getString(2)),
                        rows.getString(3),
                        rows.getLong(4),
                        rows.getDouble(5)));
            }
            return unread;
        } catch (SQLException broken) {
            throw Archive.failed("read why pages were not read", broken);
        }
    }

    /**
     * Forgets what was decided about rejected pages, so that the next run decides again.
     *
     * @return the files that could not be read at all, to be read again
     */
    public List<String> retry() throws IOException {
        List<String> files = unread().stream()
                .map(rejected -> rejected.path().replaceFirst("#\\d+$", ""))
                .distinct()
                .toList();
        try (Statement delete = archive.connection().createStatement()) {
            delete.execute("DELETE FROM unread");
            delete.execute("DELETE FROM page_facts WHERE page IN"
                    + " (SELECT page.id FROM page JOIN rejected ON rejected.path = page.path)");
            archive.outdate();
            return files;
        } catch (SQLException broken) {
            throw Archive.failed("forget what was rejected", broken);
        }
    }

    /** Makes what was kept so far survive a crash. */
    public void commit() throws IOException {
        archive.commit();
        waiting.forEach(safe);
        waiting.clear();
    }

    /** Hands every kept page to the sink, by id. */
    public void pages(PageSink sink) throws IOException {
        for (String id : ids()) {
            sink.page(page(id));
        }
    }

    /** The ids of all kept pages, sorted. */
    List<String> ids() throws IOException {
        try (Statement select = archive.connection().createStatement();
                ResultSet rows = select.executeQuery("SELECT id FROM page ORDER BY id")) {
            List<String> ids = new ArrayList<>();
            while (rows.next()) {
                ids.add(rows.getString(1));
            }
            return ids;
        } catch (SQLException broken) {
            throw Archive.failed("list pages", broken);
        }
    }

    /** A kept page. */
    Page page(String id) throws IOException {
        try (PreparedStatement select = archive.connection()
                .prepareStatement("SELECT path, form, url, charset, fetched, raw FROM page WHERE id = ?")) {
            select.setString(1, id);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    throw new IOException("the archive has no page " + id);
                }
                return new Page(
                        row.getString(1),
                        Page.Form.valueOf(row.getString(2)),
                        unpacked(row.getBytes(6)),
                        row.getString(3),
                        row.getString(4),
                        fetched(row.getString(5)));
            }
        } catch (SQLException broken) {
            throw Archive.failed("read a page", broken);
        }
    }

    /** The id under which a page is kept: a hash of its name and its bytes. */
    static String id(String path, byte[] bytes) {
        return StableId.of(path, HexFormat.of().formatHex(bytes));
    }

    private static @Nullable Moment fetched(@Nullable String iso) {
        if (iso == null) {
            return null;
        }
        return Moment.parse(iso);
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
}
