package org.hearsay.collation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Apparatus;
import org.hearsay.model.Place;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The example pages' statements, read where they lie: beside the project. */
class SeedCollationTest {
    private static final Path GOLD = Path.of("..", "..", "shared", "seeds", "gold.json");

    @BeforeAll
    static void needsTheSeeds() {
        assumeTrue(Files.exists(GOLD), "skipped: no example pages at ../shared/seeds");
    }

    @Test
    void showsTheSevenDifferencesOfTwoTranslations() throws IOException {
        Apparatus apparatus = Texts.collate(statement("001-5"), statement("004-5"), statement("001-1"));
        List<String> kinds = new ArrayList<>();
        for (Place place : apparatus.places()) {
            if (place.weight() > 0.02) {
                kinds.add(place.kind() + " " + Texts.reading(apparatus, place, 0) + "/"
                        + Texts.reading(apparatus, place, 1));
            }
        }
        assertThat(kinds)
                .containsExactly(
                        "OMISSION /Our",
                        "SUBSTITUTION based on/out of",
                        "SUBSTITUTION genuine/true",
                        "OMISSION personally/",
                        "TITLE President/Chairman",
                        "OMISSION /the",
                        "NAME the DPRK/North Korea");
    }

    @Test
    void takesFurtherSentencesForOnePlaceAtTheEdge() throws IOException {
        Apparatus apparatus = Texts.collate(statement("000-2"), statement("003-5"));
        List<Place> edges = apparatus.places().stream()
                .filter(place -> place.kind() == Place.Kind.EDGE)
                .toList();
        assertThat(edges).hasSize(1);
        assertThat(Texts.reading(apparatus, edges.get(0), 1))
                .startsWith("A new page")
                .endsWith("enemy occupiers.");
        assertThat(Texts.differences(apparatus))
                .contains(
                        "SUBSTITUTION: demonstrated | shown",
                        "NAME: our Korean | the DPRK",
                        "SUBSTITUTION: exemplifies | proves that",
                        "SUBSTITUTION: confident | convinced");
    }

    private static String statement(String id) throws IOException {
        for (JsonNode document :
                new ObjectMapper().readTree(Files.readString(GOLD)).path("documents")) {
            for (JsonNode statement : document.path("statements")) {
                if (statement.path("id").asText().equals(id)) {
                    return statement.path("text").asText();
                }
            }
        }
        throw new IllegalArgumentException("no statement " + id);
    }
}
