package org.hearsay.app.archive;

import java.io.IOException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.formats.Facts;
import org.jspecify.annotations.Nullable;

/** Reads stories out of an archive: one, or all by id. */
public final class ReadStories {
    private final Archive archive;

    public ReadStories(Archive archive) {
        this.archive = archive;
    }

    /** The story of this id, or null. */
    public @Nullable StoredStory story(String id) throws IOException {
        try (PreparedStatement select =
                archive.connection().prepareStatement("SELECT facts FROM story_facts WHERE story = ?")) {
            select.setString(1, id);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Facts.unpack(row.getBytes(1), StoredStory.class) : null;
            }
        } catch (SQLException broken) {
            throw Archive.failed("read a story", broken);
        }
    }

    /** Ids of stories after this one, sorted; from the first for an empty id. */
    public List<String> after(String id, int most) throws IOException {
        try (PreparedStatement select = archive.connection()
                .prepareStatement("SELECT story FROM story_facts WHERE story > ? ORDER BY story LIMIT ?")) {
            select.setString(1, id);
            select.setInt(2, most);
            List<String> ids = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getString(1));
                }
            }
            return ids;
        } catch (SQLException broken) {
            throw Archive.failed("list stories", broken);
        }
    }

    /** Id of the story that holds an article, or null. */
    public @Nullable String ofArticle(String article) throws IOException {
        return one("SELECT story FROM story_article WHERE article = ?", article);
    }

    /** Id of the story that holds an attribution, or null. */
    public @Nullable String ofAttribution(String attribution) throws IOException {
        return one(
                "SELECT s.story FROM attribution a JOIN story_article s ON s.article = a.article WHERE a.id = ?",
                attribution);
    }

    /** Id of the story that holds a statement, or null. */
    public @Nullable String ofStatement(String statement) throws IOException {
        String witness =
                one("SELECT attribution FROM witness WHERE statement = ? ORDER BY position LIMIT 1", statement);
        return witness == null ? null : ofAttribution(witness);
    }

    /** Id of the story that holds a conflict, or null. */
    public @Nullable String ofConflict(String conflict) throws IOException {
        return one("SELECT story FROM conflict WHERE id = ?", conflict);
    }

    /** The present id of a story that had this one before articles joined it, or null. */
    public @Nullable String formerStory(String id) throws IOException {
        return one(
                "SELECT s.story FROM former f JOIN story_article s ON s.article = f.member"
                        + " WHERE f.kind = 'story' AND f.id = ?",
                id);
    }

    /** The present id of a statement that had this one before witnesses joined it, or null. */
    public @Nullable String formerStatement(String id) throws IOException {
        return one(
                "SELECT w.statement FROM former f JOIN witness w ON w.attribution = f.member"
                        + " WHERE f.kind = 'statement' AND f.id = ?",
                id);
    }

    private @Nullable String one(String query, String value) throws IOException {
        try (PreparedStatement select = archive.connection().prepareStatement(query)) {
            select.setString(1, value);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? row.getString(1) : null;
            }
        } catch (SQLException broken) {
            throw Archive.failed("find a story", broken);
        }
    }
}
