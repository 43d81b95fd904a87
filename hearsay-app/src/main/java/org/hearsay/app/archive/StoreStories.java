package org.hearsay.app.archive;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.hearsay.formats.Facts;
import org.hearsay.model.Attribution;
import org.hearsay.model.Findings;
import org.hearsay.model.Resolution;
import org.hearsay.model.Trace;
import org.hearsay.text.StableId;

/** Keeps each story whole, for pages and exports; a story that has not changed stays as it is. */
final class StoreStories {
    private final Connection connection;

    StoreStories(Connection connection) {
        this.connection = connection;
    }

    void store(Trace trace, Map<String, String> dossiers) throws SQLException {
        Map<String, Resolution> resolutions = new HashMap<>();
        trace.resolutions().forEach(one -> resolutions.put(one.attribution(), one));
        Map<String, String> earlier = earlier();
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT OR REPLACE INTO story_facts (story, dossier, resolutions, facts) VALUES (?, ?, ?, ?)")) {
            for (Findings findings : trace.findings()) {
                List<Resolution> own = findings.dossier().attributions().stream()
                        .map(Attribution::id)
                        .map(resolutions::get)
                        .filter(Objects::nonNull)
                        .toList();
                String story = findings.dossier().story().id();
                String dossier = Objects.requireNonNull(dossiers.get(story));
                String reasons = StableId.of(own.stream()
                        .flatMap(one -> Stream.of(one.attribution(), one.speaker(), one.reason()))
                        .toArray(String[]::new));
                if (!(dossier + reasons).equals(earlier.remove(story))) {
                    insert.setString(1, story);
                    insert.setString(2, dossier);
                    insert.setString(3, reasons);
                    insert.setBytes(4, Facts.pack(new StoredStory(findings, own)));
                    insert.executeUpdate();
                }
            }
        }
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM story_facts WHERE story = ?")) {
            for (String gone : new ArrayList<>(earlier.keySet())) {
                delete.setString(1, gone);
                delete.executeUpdate();
            }
        }
    }

    private Map<String, String> earlier() throws SQLException {
        Map<String, String> earlier = new HashMap<>();
        try (Statement select = connection.createStatement();
                ResultSet rows = select.executeQuery("SELECT story, dossier || resolutions FROM story_facts")) {
            while (rows.next()) {
                earlier.put(rows.getString(1), rows.getString(2));
            }
        }
        return earlier;
    }
}
