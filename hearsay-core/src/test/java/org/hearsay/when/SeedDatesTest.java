package org.hearsay.when;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.model.DatedSpan;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class SeedDatesTest {
    private static final Path SEEDS = Path.of("..", "..", "shared", "seeds");

    @BeforeAll
    static void needsTheSeeds() {
        assumeTrue(Files.exists(SEEDS.resolve("gold.json")), "skipped: ../shared/seeds is not here");
    }

    @TestFactory
    List<DynamicTest> readsEveryDateThatACarefulReaderFinds() throws IOException {
        JsonNode gold = new ObjectMapper().readTree(SEEDS.resolve("gold.json").toFile());
        List<DynamicTest> tests = new ArrayList<>();
        for (JsonNode document : gold.get("documents")) {
            String text = Files.readString(SEEDS.resolve(document.get("file").asText()));
            LocalDate published = LocalDate.parse(document.get("published").asText());
            List<DatedSpan> dates = new ReadDates().read(text, published, "en");
            for (JsonNode date : document.get("dates")) {
                String words = date.get("text").asText();
                String value = date.get("value").asText();
                tests.add(DynamicTest.dynamicTest(value + " " + words, () -> assertThat(dates)
                        .anyMatch(found -> found.value().equals(value) && holds(words, found.text()))));
            }
        }
        return tests;
    }

    private static boolean holds(String words, String found) {
        return words.toLowerCase(Locale.ROOT).contains(found.toLowerCase(Locale.ROOT));
    }
}
