package org.hearsay.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hearsay.app.archive.SampleArchive;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Holds {@code openapi.json} against what the server answers over the samples. */
class DescriptionTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String API = "/api/v1";

    @TempDir
    static Path folder;

    private static ServeArchive server;
    private static Visitor visitor;
    private static JsonNode description;

    @BeforeAll
    static void serve() throws Exception {
        Path file = folder.resolve("samples.hearsay");
        SampleArchive.make(file, SampleArchive.pages());
        server = new ServeArchive(file, 0, 2);
        visitor = Visitor.of(server);
        description = json(API + "/openapi.json");
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Test
    void itHasThePathsOfTheServerAndNoOthers() throws Exception {
        TreeSet<String> described = new TreeSet<>();
        description.get("paths").fieldNames().forEachRemaining(described::add);
        List<String> real = new ArrayList<>();
        json(API).get("paths").forEach(path -> real.add(path.asText()));
        assertThat(described).containsExactlyElementsOf(real);
    }

    @TestFactory
    Stream<DynamicTest> everyAnswerIsAsDescribedAndHasNoOtherField() {
        return paths().map(path -> DynamicTest.dynamicTest(path, () -> {
            JsonNode schema = answers(path).get("application/json").get("schema");
            assertThat(faults(schema, json(example(path)))).isEmpty();
        }));
    }

    @TestFactory
    Stream<DynamicTest> everyFormThatIsDescribedIsAnswered() {
        return paths().map(path -> DynamicTest.dynamicTest(path, () -> {
            List<String> types = new ArrayList<>();
            answers(path).fieldNames().forEachRemaining(types::add);
            for (String type : types) {
                HttpResponse<String> answer = visitor.get(example(path), "Accept", type);
                assertThat(answer.statusCode()).isEqualTo(200);
                assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                        .startsWith(type);
            }
        }));
    }

    @TestFactory
    Stream<DynamicTest> whatIsNotThereIsAProblemAsDescribed() {
        return paths().filter(path -> path.contains("{id}"))
                .map(path -> DynamicTest.dynamicTest(path, () -> {
                    HttpResponse<String> answer = visitor.get(path.replace("{id}", "none"));
                    assertThat(answer.statusCode()).isEqualTo(404);
                    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
                    JsonNode problem =
                            description.at("/components/responses/Problem/content/application~1problem+json/schema");
                    assertThat(faults(problem, JSON.readTree(answer.body()))).isEmpty();
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyListGivesAllRowsInPartsOfOne() {
        return paths().filter(path -> description
                        .at("/paths/" + path.replace("/", "~1") + "/get/parameters")
                        .toString()
                        .contains("/limit"))
                .map(path -> DynamicTest.dynamicTest(path, () -> {
                    String address = example(path) + (path.endsWith("search") ? "&" : "?");
                    JsonNode whole = json(address + "limit=1000");
                    List<JsonNode> parts = new ArrayList<>();
                    String cursor = "";
                    do {
                        JsonNode part = json(address + "limit=1" + cursor);
                        part.get("items").forEach(parts::add);
                        cursor = part.get("next").isNull()
                                ? null
                                : "&cursor=" + part.get("next").asText();
                    } while (cursor != null);
                    assertThat(parts).containsExactlyElementsOf(whole.get("items"));
                    assertThat(parts).hasSize(whole.get("total").asInt());
                }));
    }

    private static Stream<String> paths() {
        List<String> paths = new ArrayList<>();
        description.get("paths").fieldNames().forEachRemaining(paths::add);
        return paths.stream();
    }

    private static JsonNode answers(String path) {
        return description.get("paths").get(path).at("/get/responses/200/content");
    }

    /** The address of something that is there. */
    private static String example(String path) throws Exception {
        if (path.endsWith("/compare")) {
            JsonNode articles = json(API + "/stories/" + largestStory()).get("articles");
            return path + "?article=" + articles.get(0).asText() + "&article="
                    + articles.get(1).asText();
        }
        if (path.endsWith("/search")) {
            return path + "?q=ferry";
        }
        if (!path.contains("{id}")) {
            return path;
        }
        String kind = path.substring(API.length() + 1, path.indexOf("/{id}"));
        return path.replace(
                "{id}",
                switch (kind) {
                    case "stories" -> largestStory();
                    case "statements" ->
                        firstWith("statements", "witnesses").get("statement").asText();
                    case "conflicts" ->
                        json(API + "/conflicts").at("/items/0/conflict").asText();
                    default -> json(API + "/" + kind).at("/items/0/id").asText();
                });
    }

    private static String largestStory() throws Exception {
        return firstWith("stories", "articles").get("story").asText();
    }

    /** The first row whose list of this name has more than one value. */
    private static JsonNode firstWith(String list, String name) throws Exception {
        for (JsonNode row : json(API + "/" + list).get("items")) {
            if (row.get(name).size() > 1) {
                return row;
            }
        }
        throw new AssertionError("the samples have a row of " + list + " with several " + name);
    }

    private static JsonNode json(String path) throws Exception {
        HttpResponse<String> answer = visitor.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    /** What a schema of the description finds wrong; a field that it does not name is wrong too. */
    private static List<String> faults(JsonNode schema, JsonNode value) {
        ObjectNode whole = schema.deepCopy();
        whole.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        whole.set("components", description.get("components").deepCopy());
        close(whole);
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(whole).validate(value).stream()
                .map(Object::toString)
                .toList();
    }

    private static void close(JsonNode node) {
        if (node instanceof ObjectNode object
                && object.path("properties").isObject()
                && object.path("type").asText().equals("object")
                && !object.has("additionalProperties")) {
            object.put("additionalProperties", false);
        }
        node.forEach(DescriptionTest::close);
    }
}
