package org.hearsay.bench.score;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class DossierConflictsTest {
    private static final String TRUTH = """
            {"conflicts": [{"question": "how many", "values": {"1,340 people": ["pages/01-a.html"], "1,430": ["pages/02-b.txt"]}}]}
            """;

    @Test
    void aConflictIsFoundByTwoOfItsValuesEachOnItsPage() throws IOException {
        assertThat(score(conflict("1340", "01-a", "1430", "02-b")).mean("conflicts R"))
                .isEqualTo(1);
    }

    @Test
    void aValueOnAnotherPageFindsNothing() throws IOException {
        Noted noted = score(conflict("1340", "01-a", "1430", "03-c"));
        assertThat(noted.mean("conflicts R")).isZero();
        assertThat(noted.mean("conflicts P")).isZero();
    }

    @Test
    void anUpdateIsNoPrintedConflict() throws IOException {
        String update = conflict("1340", "01-a", "1430", "02-b").replace("\"conflict\"", "\"updated\"");
        assertThat(score(update).mean("conflicts R")).isZero();
    }

    private static String conflict(String one, String page, String other, String otherPage) {
        return """
                {"relation": "conflict", "question": "How many?", "values": [
                  {"value": "%s", "claims": [{"path": "x/%s.html", "words": ""}]},
                  {"value": "%s", "claims": [{"path": "x/%s.txt", "words": ""}]}]}
                """.formatted(one, page, other, otherPage);
    }

    private static Noted score(String row) throws IOException {
        ObjectMapper json = new ObjectMapper();
        Noted noted = new Noted(false);
        List<JsonNode> rows = List.of(json.readTree(row));
        new DossierConflicts(json.readTree(TRUTH), noted).score(rows);
        return noted;
    }
}
