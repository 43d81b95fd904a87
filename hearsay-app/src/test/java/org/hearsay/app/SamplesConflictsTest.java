package org.hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.model.ClaimedValue;
import org.hearsay.model.Conflict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions to which the samples' pages give different answers. */
class SamplesConflictsTest {
    private final SampleRun run = SampleRun.once();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "How many people were injured?",
                "When was the radar of the Astrild last inspected?",
                "What is the freighter called?",
                "How many instruments were taken?",
                "When was the break-in?"
            })
    void findsTheConflict(String question) {
        JsonNode truth = run.truth().facts("conflicts").stream()
                .filter(conflict -> conflict.get("question").asText().equals(question))
                .findFirst()
                .orElseThrow();
        List<Conflict> found = run.trace().findings().stream()
                .flatMap(findings -> findings.conflicts().stream())
                .toList();
        assertThat(found).anyMatch(conflict -> answers(conflict, truth));
    }

    private boolean answers(Conflict conflict, JsonNode truth) {
        if (conflict.relation() != Conflict.Relation.CONFLICT && conflict.relation() != Conflict.Relation.UPDATED) {
            return false;
        }
        if (!conflict.kind()
                .name()
                .toLowerCase(Locale.ROOT)
                .equals(truth.get("kind").asText())) {
            return false;
        }
        Set<ClaimedValue> used = new HashSet<>();
        for (JsonNode stated : truth.get("values")) {
            Set<String> files = new HashSet<>(SampleTruth.strings(stated));
            ClaimedValue match = conflict.values().stream()
                    .filter(claimed -> !used.contains(claimed))
                    .filter(value -> files.containsAll(
                            run.filesOf(value.claims().stream().map(claim -> claim.article()))))
                    .findFirst()
                    .orElse(null);
            if (match == null) {
                return false;
            }
            used.add(match);
        }
        return true;
    }
}
