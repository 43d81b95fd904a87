package org.hearsay.bench.peers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.hearsay.bench.page.Part;

/**
 * Cleans pages with Hearsay and with other tools and prints quality and speed side by side, as a table for the docs and as
 * JSON and a picture in the folder of rows.
 *
 * <p>Arguments: the folder of {@code gold.json} and {@code html}, and the folder of the Python tools' rows.
 */
public final class ComparePeers {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode gold;
    private final SortedMap<String, byte[]> pages = new TreeMap<>();

    private ComparePeers(Path folder) throws IOException {
        gold = JSON.readTree(folder.resolve("gold.json").toFile());
        for (Map.Entry<String, JsonNode> page : gold.properties()) {
            Path file = folder.resolve("html").resolve(page.getKey() + ".html.gz");
            try (InputStream bytes = new GZIPInputStream(Files.newInputStream(file))) {
                pages.put(page.getKey(), bytes.readAllBytes());
            }
        }
    }

    public static void main(String[] arguments) throws IOException {
        ComparePeers compare = new ComparePeers(Path.of(arguments[0]));
        Path rows = Path.of(arguments[1]);
        List<PeerResult> results = new ArrayList<>();
        for (Extractor tool : Extractor.values()) {
            compare.run(tool, new PeerResult(tool.label()));
            PeerResult result = new PeerResult(tool.label());
            compare.run(tool, result);
            results.add(result);
        }
        List<String> absent = new ArrayList<>();
        for (String tool : List.of("trafilatura", "newspaper4k")) {
            Path file = rows.resolve(tool + ".jsonl");
            if (Files.exists(file) && Files.size(file) > 0) {
                results.add(compare.read(file));
            } else {
                absent.add(tool);
            }
        }
        System.out.println(PeerResult.HEADER);
        results.forEach(result -> System.out.println(result.row()));
        absent.forEach(tool -> System.out.println(tool + " was not run: its Python environment is not there"));
        ObjectNode json = JSON.createObjectNode();
        results.forEach(result -> json.set(result.tool(), JSON.valueToTree(result.figures())));
        Files.writeString(rows.resolve("peers.json"), json.toPrettyString(), StandardCharsets.UTF_8);
        Files.writeString(rows.resolve("peers.svg"), PeerPicture.of(results), StandardCharsets.UTF_8);
    }

    private void run(Extractor tool, PeerResult result) {
        pages.forEach((name, page) -> {
            long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            JsonNode row;
            try {
                row = tool.extract(page);
            } catch (RuntimeException | StackOverflowError fault) {
                row = JSON.createObjectNode();
                result.failed(1);
            }
            result.seconds((ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e9);
            add(result, name, row);
        });
    }

    private PeerResult read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        JsonNode last = JSON.readTree(lines.get(lines.size() - 1));
        PeerResult result = new PeerResult(
                last.path("tool").asText() + " " + last.path("version").asText());
        Map<String, JsonNode> rows = new HashMap<>();
        for (String line : lines.subList(0, lines.size() - 1)) {
            JsonNode row = JSON.readTree(line);
            rows.put(row.path("path").asText().replace(".html.gz", ""), row);
        }
        pages.keySet().forEach(name -> add(result, name, rows.getOrDefault(name, JSON.createObjectNode())));
        result.seconds(last.path("seconds").asDouble());
        result.failed(last.path("failed").asInt());
        return result;
    }

    private void add(PeerResult result, String name, JsonNode row) {
        result.add(gold.get(name), row, Part.of(name) == Part.UNSEEN);
    }
}
