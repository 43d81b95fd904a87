package org.hearsay.bench.score;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DossierStatementsTest {
    private static final String TRUTH = """
            {"statements": [{"id": "one", "attributions": ["01-1", "02-1", "03-1"]}],
             "may_join": [{"attributions": ["01-1", "04-1"]}]}
            """;

    @Test
    void pairsOfOneStatementThatStandApartAreMissed() throws IOException {
        Noted noted = score(Map.of("a", "01-1", "b", "02-1", "c", "03-1"), "[\"a\", \"b\"]", "[\"c\"]");
        assertThat(noted.mean("pairs of one statement R")).isEqualTo(1 / 3.0);
        assertThat(noted.mean("pairs of one statement P")).isEqualTo(1);
    }

    @Test
    void aPairThatMayBeOneStatementCountsNowhere() throws IOException {
        Noted noted = score(Map.of("a", "01-1", "b", "04-1", "c", "02-1"), "[\"a\", \"b\", \"c\"]");
        assertThat(noted.mean("pairs of one statement P")).isEqualTo(0.5);
    }

    private static Noted score(Map<String, String> truthOf, String... witnesses) throws IOException {
        ObjectMapper json = new ObjectMapper();
        Noted noted = new Noted(false);
        StringBuilder rows = new StringBuilder();
        for (String each : witnesses) {
            rows.append(rows.isEmpty() ? "" : ",")
                    .append("{\"statement\": \"s")
                    .append(rows.length())
                    .append("\", \"witnesses\": ")
                    .append(each)
                    .append('}');
        }
        new DossierStatements(json.readTree(TRUTH), noted)
                .score(truthOf, List.copyOf(json.readTree("[" + rows + "]").findParents("witnesses")));
        return noted;
    }
}
