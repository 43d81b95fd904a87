package org.hearsay.formats;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The readings of a collation as a table: one row a place, one cell a witness.
 *
 * @param witnesses names, in the file's order
 * @param readings a cell is the reading, "" for an omission, null for a gap where the witness cannot be read
 */
public record ReadingTable(List<String> witnesses, List<List<@Nullable String>> readings) {
    private static final String GAP = "?";

    /** True if the path's name says that it holds a collation, not a page. */
    public static boolean isCollation(String path) {
        String name = path.toLowerCase(Locale.ROOT);
        return name.endsWith(".tsv") || name.endsWith(".json") || name.endsWith(".jsonl");
    }

    /**
     * Reads a TSV with the header {@code place}, or a collation as {@code hearsay collate} writes it.
     *
     * @throws IOException if the file cannot be read or is neither; the message names the line
     */
    public static ReadingTable read(String path) throws IOException {
        String text = Files.readString(Path.of(path), StandardCharsets.UTF_8);
        return path.toLowerCase(Locale.ROOT).endsWith(".tsv") ? ofTsv(path, text) : ofJson(path, text);
    }

    private static ReadingTable ofTsv(String path, String text) throws IOException {
        List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
        if (lines.isEmpty() || !lines.get(0).split("\t", -1)[0].strip().equals("place")) {
            throw new IOException(path + ": the first line must be 'place', then a name for each witness");
        }
        String[] head = lines.get(0).split("\t", -1);
        List<String> witnesses = Arrays.stream(head).skip(1).map(String::strip).toList();
        List<List<@Nullable String>> readings = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            String[] cells = lines.get(i).split("\t", -1);
            if (cells.length > head.length) {
                throw new IOException(path + ": row " + (i + 1) + " has " + (cells.length - 1) + " readings for "
                        + witnesses.size() + " witnesses");
            }
            List<@Nullable String> row = new ArrayList<>();
            for (int j = 1; j < head.length; j++) {
                String cell = j < cells.length ? cells[j].strip() : "";
                row.add(cell.equals(GAP) ? null : cell);
            }
            readings.add(row);
        }
        return new ReadingTable(witnesses, readings);
    }

    /** CollateX writes one row a witness, or one row a place; the number of witnesses tells which. */
    private static ReadingTable ofJson(String path, String text) throws IOException {
        JsonNode root;
        try {
            root = new ObjectMapper().readTree(text);
        } catch (JsonProcessingException broken) {
            throw new IOException(path + ": not JSON: " + broken.getOriginalMessage());
        }
        if (root == null
                || !root.path("witnesses").isArray()
                || !root.path("table").isArray()) {
            throw new IOException(path + ": a collation has 'witnesses' and 'table'");
        }
        List<String> witnesses = new ArrayList<>();
        root.path("witnesses")
                .forEach(name -> witnesses.add(name.isObject() ? name.path("id").asText() : name.asText()));
        JsonNode table = root.path("table");
        boolean byWitness = table.size() == witnesses.size()
                && (table.isEmpty() || table.get(0).size() != witnesses.size() || isRectangular(table));
        int places = byWitness ? (table.isEmpty() ? 0 : table.get(0).size()) : table.size();
        List<List<@Nullable String>> readings = new ArrayList<>();
        for (int place = 0; place < places; place++) {
            List<@Nullable String> row = new ArrayList<>();
            for (int witness = 0; witness < witnesses.size(); witness++) {
                JsonNode cell = byWitness
                        ? table.path(witness).path(place)
                        : table.path(place).path(witness);
                row.add(reading(cell));
            }
            readings.add(row);
        }
        return new ReadingTable(witnesses, readings);
    }

    private static boolean isRectangular(JsonNode table) {
        for (JsonNode row : table) {
            if (row.size() != table.get(0).size()) {
                return false;
            }
        }
        return true;
    }

    private static String reading(JsonNode cell) {
        if (cell.isTextual()) {
            return cell.asText();
        }
        List<String> words = new ArrayList<>();
        for (JsonNode token : cell) {
            words.add(token.isObject() ? token.path("n").asText(token.path("t").asText()) : token.asText());
        }
        return String.join(" ", words.stream().map(String::strip).toList());
    }
}
