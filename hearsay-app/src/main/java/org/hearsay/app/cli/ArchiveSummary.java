package org.hearsay.app.cli;

import java.io.IOException;
import java.util.List;
import org.hearsay.app.archive.Archive;
import org.hearsay.app.archive.ReadArchive;

/** What an archive holds, on one screen. */
final class ArchiveSummary {
    private static final int MOST_STORIES = 10;

    private ArchiveSummary() {}

    /** Counts, then the stories with most articles. */
    static String of(Archive archive) throws IOException {
        StringBuilder text = new StringBuilder();
        line(
                text,
                archive.count("page") + " pages: " + archive.count("article") + " articles in " + archive.count("story")
                        + " stories, " + archive.count("rejected") + " rejected.");
        line(
                text,
                archive.count("attribution") + " attributions by " + archive.count("speaker") + " speakers, in "
                        + archive.count("statement") + " statements.");
        List<String> stories = new ReadArchive(archive)
                .list(
                        "SELECT title, articles, fewest_origins, most_origins, conflicts FROM story WHERE articles > 1"
                                + " ORDER BY articles DESC, id LIMIT ?",
                        row -> "  " + row.getString(1) + "\n    " + row.getInt(2) + " articles, "
                                + origins(row.getInt(3), row.getInt(4)) + ", " + row.getInt(5) + " conflicts.",
                        MOST_STORIES);
        if (!stories.isEmpty()) {
            line(text, "\nLargest stories");
            stories.forEach(story -> line(text, story));
        }
        return text.toString();
    }

    private static String origins(int fewest, int most) {
        return (fewest == most ? most + "" : fewest + " to " + most)
                + (most == 1 ? " independent origin" : " independent origins");
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append('\n');
    }
}
