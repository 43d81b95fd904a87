package org.hearsay.bench.score;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.app.cli.Hearsay;

/** Runs a command in this process and reads the rows that it prints, or those of another tool. */
public final class Commands {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Commands() {}

    /**
     * The rows that a command prints as JSON lines.
     *
     * @throws IOException if the command fails
     */
    public static List<JsonNode> rows(String... command) throws IOException {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            int code = Hearsay.run(command);
            if (code != 0) {
                throw new IOException("hearsay " + String.join(" ", command) + " ended with " + code);
            }
        } finally {
            System.setOut(before);
        }
        return rows(printed.toString(StandardCharsets.UTF_8));
    }

    /** The rows of a file of JSON lines, as another tool printed it. */
    public static List<JsonNode> rows(Path file) throws IOException {
        return rows(Files.readString(file));
    }

    private static List<JsonNode> rows(String lines) throws IOException {
        List<JsonNode> rows = new ArrayList<>();
        for (String line : lines.split("\n")) {
            if (!line.isBlank()) {
                rows.add(JSON.readTree(line));
            }
        }
        return rows;
    }

    /** Rows by the name of their file without folder and endings; of two the last. */
    static Map<String, JsonNode> byFile(List<JsonNode> rows) {
        Map<String, JsonNode> byFile = new LinkedHashMap<>();
        rows.forEach(row -> byFile.put(stem(row.path("path").asText()), row));
        return byFile;
    }

    /** Rows of each file, in order. */
    public static Map<String, List<JsonNode>> manyByFile(List<JsonNode> rows) {
        Map<String, List<JsonNode>> byFile = new LinkedHashMap<>();
        rows.forEach(row -> byFile.computeIfAbsent(stem(row.path("path").asText()), none -> new ArrayList<>())
                .add(row));
        return byFile;
    }

    /** The name of a file without its folder and its endings. */
    public static String stem(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        for (String end : List.of(".gz", ".html", ".htm", ".txt", ".json", ".xml")) {
            name = name.endsWith(end) ? name.substring(0, name.length() - end.length()) : name;
        }
        return name;
    }
}
