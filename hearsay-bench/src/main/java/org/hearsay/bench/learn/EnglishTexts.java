package org.hearsay.bench.learn;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** English texts over which words are counted: the main texts of WCXB and PolNeAR's articles. */
public final class EnglishTexts {
    private EnglishTexts() {}

    /**
     * The texts, those of pages first, in a fixed order.
     *
     * @param gold WCXB's {@code gold.json}
     * @param articles a folder of PolNeAR's texts
     */
    public static List<String> of(Path gold, Path articles) throws IOException {
        List<String> texts = new ArrayList<>();
        JsonNode pages = new ObjectMapper().readTree(Files.readString(gold));
        pages.forEach(page -> texts.add(page.path("text").asText("")));
        try (Stream<Path> files = Files.list(articles)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                texts.add(Files.readString(file));
            }
        }
        return texts;
    }
}
