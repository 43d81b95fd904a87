package org.hearsay.app.archive;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.model.Conflict;
import org.hearsay.model.Evidence;
import org.hearsay.model.Findings;
import org.hearsay.model.StemmaEdge;
import org.hearsay.model.StemmaNode;
import org.hearsay.model.Story;

/** Keeps each story whole, for pages and exports, and its parts in tables; a story that has not changed stays as it is. */
final class StoreStory {
    private static final List<String> TABLES =
            List.of("conflict", "edge", "node", "story_article", "story", "story_facts");

    private final Connection connection;

    StoreStory(Connection connection) {
        this.connection = connection;
    }

    /** Hashes of what the kept stories are made of, by story id. */
    Map<String, String> earlier() throws SQLException {
        Map<String, String> earlier = new HashMap<>();
        try (Statement select = connection.createStatement();
                ResultSet rows = select.executeQuery("SELECT story, inputs FROM story_facts")) {
            while (rows.next()) {
                earlier.put(rows.getString(1), rows.getString(2));
            }
        }
        return earlier;
    }

    void forget(Collection<String> stories) throws SQLException {
        for (String table : TABLES) {
            String column = table.equals("story") ? "id" : "story";
            try (PreparedStatement delete =
                    connection.prepareStatement("DELETE FROM " + table + " WHERE " + column + " = ?")) {
                for (String story : stories) {
                    delete.setString(1, story);
                    delete.executeUpdate();
                }
            }
        }
    }

    void store(FindStories.Found found) throws SQLException {
        Findings findings = found.story().findings();
        String story = found.story().story().id();
        forget(List.of(story));
        try (Insert insert = new Insert(connection, "story_facts", 3)) {
            insert.add(story, found.inputs(), found.packed());
        }
        story(findings);
        try (Insert node = new Insert(connection, "node", 4)) {
            for (StemmaNode one : findings.stemma().nodes()) {
                node.add(story, one.id(), one.kind().name(), one.label());
            }
        }
        try (Insert edge = new Insert(connection, "edge", 6)) {
            for (StemmaEdge one : findings.stemma().edges()) {
                List<String> evidence =
                        one.evidence().stream().map(Evidence::words).toList();
                edge.add(
                        story,
                        one.from(),
                        one.to(),
                        one.probability(),
                        one.certainty().label(),
                        String.join("; ", evidence));
            }
        }
        try (Insert conflict = new Insert(connection, "conflict", 7)) {
            for (Conflict one : findings.conflicts()) {
                List<String> values =
                        one.values().stream().map(value -> value.value()).toList();
                conflict.add(
                        one.id(),
                        story,
                        one.kind().name(),
                        one.relation().name(),
                        one.question(),
                        String.join("; ", values),
                        one.confidence());
            }
        }
    }

    private void story(Findings findings) throws SQLException {
        Story story = findings.dossier().story();
        long conflicts = findings.conflicts().stream()
                .filter(one -> one.relation() == Conflict.Relation.CONFLICT)
                .count();
        try (Insert insert = new Insert(connection, "story", 7);
                Insert member = new Insert(connection, "story_article", 3)) {
            insert.add(
                    story.id(),
                    story.title(),
                    findings.stemma().fewestOrigins(),
                    findings.stemma().mostOrigins(),
                    story.articles().size(),
                    findings.dossier().statements().size(),
                    conflicts);
            for (int i = 0; i < story.articles().size(); i++) {
                member.add(story.id(), story.articles().get(i), i);
            }
        }
    }
}
