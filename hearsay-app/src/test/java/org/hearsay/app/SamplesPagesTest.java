package org.hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.app.SampleTruth.list;
import static org.hearsay.app.SampleTruth.strings;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.model.Article;
import org.hearsay.model.Moment;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Reading the sample pages. Pages named in a test are those that are not read right yet; no other may join them. */
class SamplesPagesTest {
    private final SampleRun run = SampleRun.once();

    @Test
    void rejectsTheErrorPageAndNoOther() {
        assertThat(run.trace().rejected())
                .extracting(rejected -> SampleRun.file(rejected.path()))
                .containsExactly("pages/19-lantern-not-found.txt");
    }

    @Test
    void readsTitles() {
        assertThat(wrong((page, article) -> article.title().equals(stated(page, "title"))))
                .isEmpty();
    }

    @Test
    void readsOutlets() {
        assertThat(wrong((page, article) -> stated(page, "outlet").equals(article.outlet())))
                .isEmpty();
    }

    @Test
    void readsLanguages() {
        assertThat(wrong((page, article) -> article.language().equals(stated(page, "language"))))
                .isEmpty();
    }

    @Test
    void readsAuthors() {
        assertThat(wrong((page, article) -> article.authors().equals(strings(page.get("authors")))))
                .isSubsetOf("18");
    }

    @Test
    void readsDaysOfPublication() {
        assertThat(wrong((page, article) ->
                        stated(page, "published").substring(0, 10).equals(day(article.published()))))
                .isEmpty();
    }

    @Test
    void readsTheInstantWhereThePageStatesOne() {
        assertThat(wrong((page, article) ->
                        Objects.equals(instant(stated(page, "published")), instant(article.published()))))
                .isEmpty();
    }

    @Test
    void readsTheDayOfAChange() {
        assertThat(wrong((page, article) -> page.get("modified").isNull()
                        || stated(page, "modified").substring(0, 10).equals(day(article.modified()))))
                .isEmpty();
    }

    @Test
    void tellsWhoSuppliedCopyFromWhoSuppliedPictures() {
        assertThat(wrong((page, article) -> credits(page).equals(credits(article))))
                .isSubsetOf("06", "14");
    }

    @Test
    void takesNoPhotographersAgencyForTheSourceOfTheWords() {
        assertThat(wrong((page, article) -> credits(article).stream()
                        .filter(credit -> credit.startsWith("text"))
                        .allMatch(credits(page)::contains)))
                .isEmpty();
    }

    @Test
    void keepsTheWholeArticle() {
        assertThat(wrong((page, article) ->
                        strings(page.get("body")).stream().allMatch(SampleRun.folded(article.text())::contains)))
                .isEmpty();
    }

    @Test
    void keepsNothingButTheArticle() {
        assertThat(wrong((page, article) ->
                        strings(page.get("not_body")).stream().noneMatch(SampleRun.folded(article.text())::contains)))
                .isSubsetOf("03", "18");
    }

    @Test
    void readsARepeatedParagraphOnce() {
        assertThat(wrong((page, article) -> article.text().split("The ferry Astrild was on its way", -1).length <= 2))
                .isEmpty();
    }

    /** Numbers of the pages for which it does not hold. */
    private Set<String> wrong(BiPredicate<JsonNode, Article> holds) {
        Set<String> wrong = new TreeSet<>();
        for (JsonNode page : run.truth().articles()) {
            Article article = run.article(page);
            if (article == null || !holds.test(page, article)) {
                wrong.add(page.get("file").asText().substring("pages/".length(), "pages/00".length()));
            }
        }
        return wrong;
    }

    private static String stated(JsonNode page, String key) {
        return page.get(key).asText();
    }

    private static @Nullable String day(@Nullable Moment moment) {
        return moment == null ? null : moment.day().toString();
    }

    private static @Nullable String instant(String stated) {
        return stated.contains("T") ? OffsetDateTime.parse(stated).toInstant().toString() : null;
    }

    private static @Nullable String instant(@Nullable Moment moment) {
        return moment == null || moment.zone() == null
                ? null
                : moment.earliest().toString();
    }

    private static Set<String> credits(JsonNode page) {
        return list(page.get("credits")).stream()
                .map(credit -> stated(credit, "kind") + " " + stated(credit, "agency"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> credits(Article article) {
        Stream<String> credits =
                article.credits().stream().map(credit -> credit.kind().label() + " " + credit.agency());
        return credits.collect(Collectors.toCollection(TreeSet::new));
    }
}
