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

    /** Keeps a correction as {@link #make(Correction.Kind, String, String, String)} does, in words taken from the archive. */
    public void make(Correction.Kind kind, String subject, String object) throws IOException {
        make(kind, subject, object, "");
    }

    /**
     * Keeps a correction; it counts from the next run on.
     *
     * @param subject id of what it is said of
     * @param object id of the other one, or a name; empty where the kind needs none
     * @param words what it is about, for people; taken from the archive if empty
     * @throws IllegalArgumentException if the archive has nothing of that id, or both ids are one
     */
    public void make(Correction.Kind kind, String subject, String object, String words) throws IOException {
        if (subject.equals(object)) {
            throw new IllegalArgumentException("a correction needs two different ids: " + subject);
        }
        Anchor said = subject(kind, subject);
        Anchor other = object(kind, object);
        String about = !words.isEmpty()
                ? words
                : kind == Correction.Kind.SAME_PERSON ? name(subject) + " = " + name(object) : said.words();
        try (PreparedStatement insert = archive.connection()
                .prepareStatement("INSERT INTO correction (kind, subject, subject_page, subject_words, object,"
                        + " object_page, object_words, words, made) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            insert.setString(1, kind.name());
            insert.setString(2, said.id());
            insert.setString(3, said.page());
            insert.setString(4, said.words());
            insert.setString(5, other.id());
            insert.setString(6, other.page());
            insert.setString(7, other.words());
            insert.setString(8, about);
            insert.setString(9, now());
            insert.executeUpdate();
            archive.outdate();
            archive.commit();
        } catch (SQLException broken) {
            throw Archive.failed("keep a correction", broken);
        }
    }

    private String name(String speaker) throws IOException {
        return new ReadArchive(archive)
                .list("SELECT name FROM speaker WHERE id = ?", row -> row.getString(1), speaker)
                .get(0);
    }

    private Anchor subject(Correction.Kind kind, String id) throws IOException {
        ReadAnchors anchors = new ReadAnchors(archive);
        return switch (kind) {
            case NOT_A_STATEMENT, OTHER_SPEAKER, NOT_THE_SAME -> anchors.attribution(id);
            case SAME_PERSON -> anchors.speaker(id);
            case DESCENT_KNOWN -> anchors.article(id);
        };
    }

    private Anchor object(Correction.Kind kind, String idOrName) throws IOException {
        ReadAnchors anchors = new ReadAnchors(archive);
        return switch (kind) {
            case NOT_A_STATEMENT -> Anchor.NONE;
            case OTHER_SPEAKER -> Anchor.named(idOrName);
            case NOT_THE_SAME -> anchors.attribution(idOrName);
            case SAME_PERSON -> anchors.speaker(idOrName);
            case DESCENT_KNOWN -> anchors.source(idOrName);
        };
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
                ResultSet rows = select.executeQuery("SELECT id, kind, subject, subject_page, subject_words, object,"
                        + " object_page, object_words, words, made, withdrawn, correction"
                        + " FROM correction LEFT JOIN applied ON correction = id ORDER BY id")) {
            List<Correction> all = new ArrayList<>();
            while (rows.next()) {
                all.add(new Correction(
                        rows.getLong(1),
                        Correction.Kind.valueOf(rows.getString(2)),
                        new Anchor(rows.getString(3), rows.getString(4), rows.getString(5)),
                        new Anchor(rows.getString(6), rows.getString(7), rows.getString(8)),
                        rows.getString(9),
                        rows.getString(10),
                        rows.getString(11),
                        rows.getString(11) == null && rows.getObject(12) != null));
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
