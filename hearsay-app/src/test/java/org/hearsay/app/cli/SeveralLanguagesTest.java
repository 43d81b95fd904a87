package org.hearsay.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeveralLanguagesTest {
    @TempDir
    Path folder;

    private Element statement;

    @BeforeEach
    void trace() throws IOException {
        Path pages = Files.createDirectory(folder.resolve("pages"));
        Files.writeString(pages.resolve("en.txt"), """
                Tunnel stays closed

                "The harbour tunnel will not open again before October, because the pumps have to be replaced," minister Ilse Kowarik said in Tarnburg.

                The tunnel at Tarnburg was flooded on April 29 when a main burst. 1,200 lorries a day go through the old town.
                """);
        Files.writeString(pages.resolve("de.txt"), """
                Tunnel bleibt gesperrt

                „Vor Oktober wird der Hafentunnel nicht wieder öffnen, weil die Pumpen ersetzt werden müssen“, sagte Ministerin Ilse Kowarik in Tarnburg.

                Der Tunnel in Tarnburg war am 29. April überflutet worden. 1.200 Lastwagen fahren am Tag durch die Altstadt.
                """);
        Path out = folder.resolve("out");
        assertThat(Console.run("trace", "--as-text", "--out", out.toString(), pages.toString())
                        .exitCode())
                .isZero();
        Document report = Jsoup.parse(Files.readString(out.resolve("report.html")));
        statement = report.select("[id^=statement-]").stream()
                .filter(one -> one.text().contains("Pumpen") && one.text().contains("pumps"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void renderingsInTwoLanguagesStandInOneStatement() {
        assertThat(statement.text())
                .contains("Ilse Kowarik", "In several languages", "Nobody has checked a translation");
    }

    @Test
    void noWordIsSaidToBeLackingInATranslation() {
        assertThat(statement.select(".say").text())
                .isNotEmpty()
                .doesNotContain(" lacks ")
                .doesNotContain(" has ");
    }
}
