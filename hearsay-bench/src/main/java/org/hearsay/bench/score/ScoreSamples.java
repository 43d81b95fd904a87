package org.hearsay.bench.score;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Scores every command on invented dossiers, each against its {@code truth.json}. Arguments: the folders. What differs is told on standard
 * error, but for folders after "aside".
 */
public final class ScoreSamples {
    private final JsonNode truth;
    private final String folder;
    private final Noted noted;

    private ScoreSamples(String folder, Noted noted) throws IOException {
        this.folder = folder;
        this.noted = noted;
        truth = new ObjectMapper().readTree(Path.of(folder, "truth.json").toFile());
    }

    public static void main(String[] arguments) throws IOException {
        List<String> folders = new ArrayList<>(List.of(arguments));
        Noted noted = new Noted(!folders.remove("aside"));
        for (String folder : folders) {
            noted.folder(Path.of(folder).getFileName().toString());
            new ScoreSamples(folder, noted).score();
        }
        noted.print();
    }

    private void score() throws IOException {
        new DossierPages(truth, noted).score(Commands.byFile(rows("read")));
        List<JsonNode> quotes = rows("quotes");
        Map<String, String> truthOf = new DossierAttributions(truth, noted).score(quotes);
        new DossierStatements(truth, noted).score(truthOf, rows("statements"));
        DossierStories stories = new DossierStories(truth, noted);
        stories.stories(rows("stories"));
        stories.passages(rows("reuse"));
        stories.descent(rows("stemma"));
        new DossierConflicts(truth, noted).score(rows("conflicts"));
        new DossierTimeline(truth, noted).score(rows("timeline"));
    }

    private List<JsonNode> rows(String command) throws IOException {
        return Commands.rows(command, "-q", folder);
    }
}
