package org.hearsay.app.archive;

import java.io.IOException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** The corrections kept in an archive, apart from what was found; none is ever deleted. */
public final class Corrections {
    private final Archive archive;

    public Corrections(Archive archive) {
        this.archive = archive;
    }

    /** Keeps a correction; it counts from the next run on. */
    public void make(Correction.Kind kind, String subject, String object, String words) throws IOException {
        try (PreparedStatement insert = archive.connection()
                .prepareStatement(
                        "INSERT INTO correction (kind, subject, object, words, made) VALUES (?, ?, ?, ?, ?)")) {
            insert.setString(1, kind.name());
            insert.setString(2, subject);
            insert.setString(3, object);
            insert.setString(4, words);
            insert.setString(5, now());
            insert.executeUpdate();
            archive.outdate();
            archive.commit();
        } catch (SQLException broken) {
            throw Archive.failed("keep a correction", broken);
        }
    }

    /** Takes a correction back; true if it stood. */
    public boolean withdraw(long id) throws IOException {
        try (PreparedStatement change = archive.connection()
                .prepareStatement("UPDATE correction SET withdrawn = ? WHERE id = ? AND withdrawn IS NULL")) {
            change.setString(1, now());
            change.setLong(2, id);
            boolean stood = change.executeUpdate() == 1;
            if (stood) {
                archive.outdate();
            }
            archive.commit();
            return stood;
        } catch (SQLException broken) {
            throw Archive.failed("take a correction back", broken);
        }
    }

    /** All corrections in the order of making. */
    public List<Correction> all() throws IOException {
        try (Statement select = archive.connection().createStatement();
                ResultSet rows = select.executeQuery(
                        "SELECT id, kind, subject, object, words, made, withdrawn FROM correction ORDER BY id")) {
            List<Correction> all = new ArrayList<>();
            while (rows.next()) {
                all.add(new Correction(
                        rows.getLong(1),
                        Correction.Kind.valueOf(rows.getString(2)),
                        rows.getString(3),
                        rows.getString(4),
                        rows.getString(5),
                        rows.getString(6),
                        rows.getString(7)));
            }
            return all;
        } catch (SQLException broken) {
            throw Archive.failed("read corrections", broken);
        }
    }

    /** Those that have not been taken back. */
    public List<Correction> standing() throws IOException {
        return all().stream().filter(Correction::isStanding).toList();
    }

    private static String now() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
