package org.hearsay.bench.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;

/** Which attributions {@code statements} takes for renderings of one utterance, against those that a careful reader does. */
final class DossierStatements {
    private final JsonNode truth;
    private final Noted noted;

    DossierStatements(JsonNode truth, Noted noted) {
        this.truth = truth;
        this.noted = noted;
    }

    /**
     * Scores pairs of attributions that were found.
     *
     * @param truthOf the true attribution of each printed one
     */
    void score(Map<String, String> truthOf, List<JsonNode> rows) {
        Map<String, String> joined = new TreeMap<>();
        rows.forEach(row -> row.path("witnesses")
                .forEach(witness -> joined.merge(
                        truthOf.getOrDefault(witness.asText(), ""),
                        row.path("statement").asText(),
                        (a, b) -> a)));
        joined.remove("");
        Map<String, String> owner = new HashMap<>();
        truth.path("statements").forEach(statement -> statement
                .path("attributions")
                .forEach(id -> owner.put(id.asText(), statement.path("id").asText())));
        List<String> ids = List.copyOf(joined.keySet());
        for (int i = 0; i < ids.size(); i++) {
            for (int j = i + 1; j < ids.size(); j++) {
                String a = ids.get(i);
                String b = ids.get(j);
                boolean one = owner.containsKey(a) && owner.get(a).equals(owner.get(b));
                boolean found = joined.get(a).equals(joined.get(b));
                boolean either = mayJoin(a, b);
                if (one && !either) {
                    noted.note("pairs of one statement R", found, a + " " + b + " apart");
                }
                if (found && !either) {
                    noted.note("pairs of one statement P", one, a + " " + b + " joined");
                }
            }
        }
    }

    private boolean mayJoin(String a, String b) {
        return StreamSupport.stream(truth.path("may_join").spliterator(), false)
                .map(group -> group.path("attributions"))
                .anyMatch(ids -> has(ids, a) && has(ids, b));
    }

    private static boolean has(JsonNode ids, String id) {
        return StreamSupport.stream(ids.spliterator(), false)
                .anyMatch(one -> one.asText().equals(id));
    }
}
