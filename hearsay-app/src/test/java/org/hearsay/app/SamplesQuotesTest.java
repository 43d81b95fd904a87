package org.hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.hearsay.model.Attribution;
import org.hearsay.model.Statement;
import org.junit.jupiter.api.Test;

/** Who said what in the samples, and which renderings are one statement. The least numbers are those reached. */
class SamplesQuotesTest {
    private static final int LEAST_FOUND = 93;
    private static final int LEAST_SPEAKERS = 79;
    private static final int LEAST_DAYS = 80;
    private static final int LEAST_STATEMENTS_WHOLE = 15;
    private static final int MOST_IN_ALL = 136;
    private static final int MOST_MIXED = 1;

    private final SampleRun run = SampleRun.once();

    @Test
    void findsTheAttributions() {
        assertThat(count(fact -> run.rendering(fact) != null)).isGreaterThanOrEqualTo(LEAST_FOUND);
    }

    @Test
    void findsLittleElse() {
        assertThat(run.trace().attributions()).hasSizeLessThanOrEqualTo(MOST_IN_ALL);
    }

    @Test
    void namesTheSpeakers() {
        assertThat(count(fact -> {
                    Attribution found = run.rendering(fact);
                    return found != null && run.rightSpeaker(fact, found);
                }))
                .isGreaterThanOrEqualTo(LEAST_SPEAKERS);
    }

    @Test
    void tellsTheDays() {
        assertThat(count(fact -> {
                    Attribution found = run.rendering(fact);
                    return found != null
                            && found.saidOn() != null
                            && found.saidOn()
                                    .date()
                                    .iso()
                                    .equals(fact.get("said_on").asText());
                }))
                .isGreaterThanOrEqualTo(LEAST_DAYS);
    }

    @Test
    void joinsTheRenderingsOfOneStatement() {
        int whole = 0;
        for (JsonNode statement : run.truth().facts("statements")) {
            Set<String> found = new HashSet<>();
            SampleTruth.strings(statement.get("attributions")).forEach(id -> found.add(statementOf(id)));
            if (found.size() == 1 && !found.contains("")) {
                whole++;
            }
        }
        assertThat(whole).isGreaterThanOrEqualTo(LEAST_STATEMENTS_WHOLE);
    }

    @Test
    void hardlyEverJoinsTwoSpeakersInOneStatement() {
        int mixed = 0;
        for (Statement statement : run.trace().statements()) {
            Set<String> speakers = new HashSet<>();
            for (JsonNode fact : run.truth().facts("attributions")) {
                Attribution found = run.rendering(fact);
                if (found != null && statement.witnesses().contains(found.id())) {
                    speakers.add(fact.get("speaker").asText());
                }
            }
            mixed += speakers.size() > 1 ? 1 : 0;
        }
        assertThat(mixed).isLessThanOrEqualTo(MOST_MIXED);
    }

    private int count(Predicate<JsonNode> holds) {
        List<JsonNode> facts = run.truth().facts("attributions");
        return (int) facts.stream().filter(holds).count();
    }

    private String statementOf(String attribution) {
        JsonNode fact = run.truth().facts("attributions").stream()
                .filter(candidate -> candidate.get("id").asText().equals(attribution))
                .findFirst()
                .orElseThrow();
        Attribution found = run.rendering(fact);
        return found == null
                ? ""
                : run.trace().statements().stream()
                        .filter(statement -> statement.witnesses().contains(found.id()))
                        .map(Statement::id)
                        .findFirst()
                        .orElse("");
    }
}
