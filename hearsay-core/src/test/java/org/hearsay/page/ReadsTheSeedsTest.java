package org.hearsay.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.hearsay.model.Article;
import org.hearsay.model.Page;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Five real pages and what a careful reader finds in them. */
class ReadsTheSeedsTest {
    private static final Path SEEDS = Path.of("..", "..", "shared", "seeds");

    @BeforeAll
    static void skipWithoutSeeds() {
        assumeTrue(Files.exists(SEEDS.resolve("gold.json")), "skipped: no seeds at ../shared/seeds");
    }

    static Stream<JsonNode> documents() throws IOException {
        Path gold = SEEDS.resolve("gold.json");
        if (!Files.exists(gold)) {
            return Stream.of(new ObjectMapper().createObjectNode());
        }
        JsonNode documents = new ObjectMapper().readTree(gold.toFile()).get("documents");
        return StreamSupport.stream(documents.spliterator(), false);
    }

    private static Article read(JsonNode gold) throws IOException {
        byte[] bytes = Files.readAllBytes(SEEDS.resolve(gold.get("file").asText()));
        Page page = new Page(gold.get("file").asText(), Page.Form.DUMP, bytes, null, null, null);
        return (Article) new CleanPage().clean(page);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void findsTitleOutletAndDay(JsonNode gold) throws IOException {
        Article article = read(gold);
        assertThat(article.title()).isEqualTo(gold.get("title").asText());
        assertThat(article.outlet()).isEqualTo(gold.get("outlet").asText());
        assertThat(article.published()).isNotNull();
        assertThat(article.published().day()).hasToString(gold.get("published").asText());
        assertThat(article.language()).isEqualTo("en");
    }

    @ParameterizedTest
    @MethodSource("documents")
    void keepsTheTextAndNothingElse(JsonNode gold) throws IOException {
        String text = read(gold).text();
        gold.get("body").forEach(body -> assertThat(text).contains(body.asText()));
        gold.get("not_body").forEach(rest -> assertThat(text).doesNotContain(rest.asText()));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void findsTheCredits(JsonNode gold) throws IOException {
        Article article = read(gold);
        assertThat(article.credits().stream()
                        .map(credit -> credit.agency() + " " + credit.kind().label()))
                .containsAll(StreamSupport.stream(gold.get("credits").spliterator(), false)
                        .map(credit -> credit.get("agency").asText() + " "
                                + credit.get("kind").asText())
                        .toList());
    }
}
