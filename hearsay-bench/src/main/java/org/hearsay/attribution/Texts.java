package org.hearsay.attribution;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Texts to learn grammar from, each under a name that ends with {@code .txt}. */
final class Texts {
    private Texts() {}

    /** The text files of a folder, by their names. */
    static SortedMap<String, String> ofFolder(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(file -> file.toString().endsWith(".txt")).toList();
        }
        SortedMap<String, String> texts = new TreeMap<>();
        for (Path file : files) {
            texts.put(file.getFileName().toString(), Files.readString(file, StandardCharsets.UTF_8));
        }
        return texts;
    }

    /** The texts of marked pages: a JSON object of the identifiers, each with its {@code text}; those without one are left out. */
    static SortedMap<String, String> ofPages(Path gold) throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        for (var page : new ObjectMapper().readTree(gold.toFile()).properties()) {
            JsonNode text = page.getValue().path("text");
            if (text.isTextual()) {
                texts.put("pages-" + page.getKey() + ".txt", text.asText());
            }
        }
        return texts;
    }
}
