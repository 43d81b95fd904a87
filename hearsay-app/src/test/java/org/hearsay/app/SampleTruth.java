package org.hearsay.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/** The sample corpus with what is true of it: {@code samples/truth.json} and the pages beside it. */
record SampleTruth(Path folder, JsonNode root) {
    static SampleTruth read() {
        Path folder = Path.of("..", "samples");
        try {
            return new SampleTruth(
                    folder,
                    new ObjectMapper().readTree(folder.resolve("truth.json").toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The facts under one key, in the order of the file. */
    List<JsonNode> facts(String key) {
        return list(root.path(key));
    }

    /** The pages that are articles. */
    List<JsonNode> articles() {
        return facts("pages").stream()
                .filter(page -> !page.get("rejected").asBoolean())
                .toList();
    }

    /** All that a reader sees on a page, white space folded. */
    String visibleText(String file) {
        Path path = folder.resolve(file);
        try (InputStream bytes = Files.newInputStream(path)) {
            return file.endsWith(".html")
                    ? Jsoup.parse(bytes, null, "").text()
                    : Files.readString(path).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files of the folder {@code pages}, as the truth names them. */
    List<String> filesOnDisk() {
        try (Stream<Path> files = Files.list(folder.resolve("pages"))) {
            return files.map(file -> "pages/" + file.getFileName()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<JsonNode> list(JsonNode array) {
        List<JsonNode> items = new ArrayList<>();
        array.forEach(items::add);
        return items;
    }

    /** The strings of an array, or the one string. */
    static List<String> strings(JsonNode node) {
        return node.isArray() ? list(node).stream().map(JsonNode::asText).toList() : List.of(node.asText());
    }
}
