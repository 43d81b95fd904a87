package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Reads the flattened page of one paragraph from the shared data, where it is present. */
class PageSeedsTest {
    private static final Path PAGE = Path.of("../../shared/seeds/003_49dae93396f0b37d.txt");

    @Test
    void findsThreeSpeechesWithoutQuotationMarksInOneParagraph() throws IOException {
        assumeTrue(Files.exists(PAGE), "skipped: ../shared/seeds is absent");
        String paragraph = Files.readAllLines(PAGE, StandardCharsets.UTF_8).get(2);
        assertThat(new FindAttributions().find(Articles.of(paragraph)))
                .filteredOn(found -> found.rule().equals("colon, unmarked speech"))
                .hasSize(3);
    }
}
