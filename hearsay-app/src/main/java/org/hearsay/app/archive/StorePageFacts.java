package org.hearsay.app.archive;

import java.io.IOException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.formats.Facts;
import org.hearsay.formats.Maker;
import org.hearsay.page.Imprint;
import org.hearsay.pipeline.PageFacts;

/** Keeps what was found on single pages, so that it need not be found again. */
final class StorePageFacts {
    private final Archive archive;

    StorePageFacts(Archive archive) {
        this.archive = archive;
    }

    /** Forgets everything that other steps than the present ones found. */
    void forgetOthers() throws IOException {
        if (Maker.id().equals(archive.meta("maker"))) {
            return;
        }
        try (Statement delete = archive.connection().createStatement()) {
            delete.execute("DELETE FROM page_facts");
        } catch (SQLException broken) {
            throw Archive.failed("forget old facts", broken);
        }
        archive.setMeta("maker", Maker.id());
    }

    /** The pages of which nothing is known yet, sorted by id. */
    List<String> unknown() throws IOException {
        List<String> ids = new ArrayList<>();
        try (Statement select = archive.connection().createStatement();
                ResultSet rows = select.executeQuery("SELECT id FROM page"
                        + " WHERE NOT EXISTS (SELECT 1 FROM page_facts WHERE page = id) ORDER BY id")) {
            while (rows.next()) {
                ids.add(rows.getString(1));
            }
        } catch (SQLException broken) {
            throw Archive.failed("list new pages", broken);
        }
        return ids;
    }

    void keep(String page, Imprint imprint) throws IOException {
        try (PreparedStatement insert = archive.connection()
                .prepareStatement("INSERT OR REPLACE INTO page_facts (page, imprint) VALUES (?, ?)")) {
            insert.setString(1, page);
            insert.setBytes(2, Facts.pack(imprint));
            insert.executeUpdate();
        } catch (SQLException broken) {
            throw Archive.failed("keep what a page tells of its outlet", broken);
        }
    }

    /** What each page tells of its outlet, by page id. */
    Map<String, Imprint> imprints() throws IOException {
        Map<String, Imprint> imprints = new HashMap<>();
        try (Statement select = archive.connection().createStatement();
                ResultSet rows = select.executeQuery("SELECT page, imprint FROM page_facts")) {
            while (rows.next()) {
                imprints.put(rows.getString(1), Facts.unpack(rows.getBytes(2), Imprint.class));
            }
        } catch (SQLException broken) {
            throw Archive.failed("read what pages tell of their outlets", broken);
        }
        return imprints;
    }

    /** With which furniture known each page's facts were found, by page id; pages without facts are left out. */
    Map<String, String> known() throws IOException {
        Map<String, String> known = new HashMap<>();
        try (Statement select = archive.connection().createStatement();
                ResultSet rows = select.executeQuery("SELECT page, known FROM page_facts WHERE known IS NOT NULL")) {
            while (rows.next()) {
                known.put(rows.getString(1), rows.getString(2));
            }
        } catch (SQLException broken) {
            throw Archive.failed("read what is known of pages", broken);
        }
        return known;
    }

    void keep(String page, String known, PageFacts facts) throws IOException {
        try (PreparedStatement change =
                archive.connection().prepareStatement("UPDATE page_facts SET known = ?, facts = ? WHERE page = ?")) {
            change.setString(1, known);
            change.setBytes(2, Facts.pack(facts));
            change.setString(3, page);
            change.executeUpdate();
        } catch (SQLException broken) {
            throw Archive.failed("keep what a page holds", broken);
        }
    }

    /** The facts of one page. */
    PageFacts facts(String page) throws IOException {
        try (PreparedStatement select =
                archive.connection().prepareStatement("SELECT facts FROM page_facts WHERE page = ?")) {
            select.setString(1, page);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    throw new IOException("the archive has no facts of page " + page);
                }
                return Facts.unpack(row.getBytes(1), PageFacts.class);
            }
        } catch (SQLException broken) {
            throw Archive.failed("read what a page holds", broken);
        }
    }

    /** Hears the facts of a page. */
    interface Hearer {
        void facts(String page, PageFacts facts);
    }

    /** Tells the facts of all pages, by page id. */
    void tell(Hearer hearer) throws IOException {
        try (Statement select = archive.connection().createStatement();
                ResultSet rows = select.executeQuery("SELECT page, facts FROM page_facts ORDER BY page")) {
            while (rows.next()) {
                hearer.facts(rows.getString(1), Facts.unpack(rows.getBytes(2), PageFacts.class));
            }
        } catch (SQLException broken) {
            throw Archive.failed("read what pages hold", broken);
        }
    }
}
