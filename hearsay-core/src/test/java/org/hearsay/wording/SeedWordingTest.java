package org.hearsay.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.WordContrast;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The example pages, read where they lie: beside the project. */
class SeedWordingTest {
    private static final Path SEEDS = Path.of("..", "..", "shared", "seeds");

    @BeforeAll
    static void needsTheSeeds() {
        assumeTrue(Files.exists(SEEDS.resolve("gold.json")), "skipped: no example pages at ../shared/seeds");
    }

    @Test
    void tellsWhoLiberatesAndWhoRetakes() throws IOException {
        List<WordContrast> contrasts = new CompareWording().compare(story(0).dossier());
        assertThat(contrasts)
                .anySatisfy(contrast -> {
                    assertThat(contrast.family()).contains("liberation", "liberating", "liberated");
                    assertThat(contrast.rival()).isEqualTo("retaking");
                })
                .anySatisfy(contrast -> assertThat(contrast.family()).containsExactly("retaking", "retook"));
    }

    @Test
    void tellsAnOutletsOwnWordFromThatOfWhomItQuotes() throws IOException {
        List<WordContrast> contrasts = new CompareWording().compare(story(1).dossier());
        assertThat(contrasts)
                .anySatisfy(contrast -> assertThat(contrast.family()).contains("recapture"))
                .anySatisfy(contrast -> assertThat(contrast.family()).contains("liberation"));
    }

    private static Stories story(int number) throws IOException {
        JsonNode gold = new ObjectMapper().readTree(Files.readString(SEEDS.resolve("gold.json")));
        Stories story = new Stories();
        for (JsonNode key : gold.path("stories").get(number).path("documents")) {
            for (JsonNode document : gold.path("documents")) {
                if (document.path("file").asText().startsWith(key.asText())) {
                    add(story, document);
                }
            }
        }
        return story;
    }

    private static void add(Stories story, JsonNode document) throws IOException {
        String page = Files.readString(SEEDS.resolve(document.path("file").asText()));
        JsonNode body = document.path("body");
        String last = body.get(body.size() - 1).asText();
        int start = page.indexOf(body.get(0).asText());
        String text = page.substring(start, page.indexOf(last) + last.length());
        List<String> said = new ArrayList<>();
        for (JsonNode statement : document.path("statements")) {
            if (text.contains(statement.path("text").asText())) {
                said.add(statement.path("text").asText());
            }
        }
        story.with(
                document.path("outlet").asText(), document.path("title").asText(), text, said.toArray(String[]::new));
    }
}
