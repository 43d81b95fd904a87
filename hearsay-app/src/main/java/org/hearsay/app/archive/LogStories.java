package org.hearsay.app.archive;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.model.Story;
import org.hearsay.model.StoryChange;
import org.hearsay.story.FollowStories;

/** Notes which stories merged and split as pages came in, before the new ones take the place of the old. */
final class LogStories {
    private final Connection connection;

    LogStories(Connection connection) {
        this.connection = connection;
    }

    void log(List<Story> now) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO story_change (kind, before, after) VALUES (?, ?, ?)")) {
            for (StoryChange change : FollowStories.changes(before(), now)) {
                insert.setString(1, change.kind().label());
                insert.setString(2, String.join(" ", change.before()));
                insert.setString(3, String.join(" ", change.after()));
                insert.executeUpdate();
            }
        }
    }

    private List<Story> before() throws SQLException {
        Map<String, List<String>> articles = new TreeMap<>();
        try (Statement select = connection.createStatement();
                ResultSet rows =
                        select.executeQuery("SELECT story, article FROM story_article ORDER BY story, position")) {
            while (rows.next()) {
                articles.computeIfAbsent(rows.getString(1), none -> new ArrayList<>())
                        .add(rows.getString(2));
            }
        }
        return articles.entrySet().stream()
                .map(entry -> new Story(entry.getKey(), "", entry.getValue(), 1))
                .toList();
    }
}
