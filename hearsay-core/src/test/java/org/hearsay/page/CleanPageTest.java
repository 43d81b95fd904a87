package org.hearsay.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.hearsay.model.Article;
import org.hearsay.model.Block;
import org.hearsay.model.Page;
import org.hearsay.model.Role;
import org.junit.jupiter.api.Test;

class CleanPageTest {
    private final Article article = SomePages.article(Page.Form.HTML, SomePages.ARTICLE);

    @Test
    void keepsTheParagraphsAndNothingElse() {
        assertThat(article.text()).startsWith("VESSEN, May 12 (AFP)").endsWith("forty days a year.");
        assertThat(article.text()).doesNotContain("Photo", "Related", "By Ina", "Home", "rights");
    }

    @Test
    void readsTheMetadata() {
        assertThat(article.title()).isEqualTo("Bridge over the Oller reopens");
        assertThat(article.outlet()).isEqualTo("Oller Herald");
        assertThat(article.authors()).containsExactly("Ina Falk", "Jon Mayer");
        assertThat(article.published()).hasToString("Moment[day=2031-05-12, time=08:30, zone=+02:00]");
        assertThat(article.modified()).hasToString("Moment[day=2031-05-12, time=10:00, zone=+02:00]");
        assertThat(article.language()).isEqualTo("en");
        assertThat(article.url()).isEqualTo("https://ollerherald.example/news/2031/05/12/bridge");
    }

    @Test
    void tellsTheSupplierOfWordsFromTheSupplierOfThePicture() {
        assertThat(article.credits().stream().map(credit -> credit.kind().label() + " " + credit.agency()))
                .containsExactlyInAnyOrder("text AFP", "photo Reuters");
    }

    @Test
    void keepsEveryBlockWithItsPlaceInTheTextAndInThePage() {
        for (Block block : article.blocks()) {
            if (block.span() != null) {
                assertThat(block.span().of(article.text())).isEqualTo(block.text());
            }
            assertThat(block.source().of(SomePages.ARTICLE))
                    .contains(block.text().substring(block.text().length() - 2));
        }
    }

    @Test
    void makesTheTextOfItsBlocksInOrder() {
        String joined = article.blocks().stream()
                .filter(block -> block.role().isText())
                .map(Block::text)
                .collect(Collectors.joining("\n\n"));
        assertThat(article.text()).isEqualTo(joined);
    }

    @Test
    void keepsTheCaptionAsABlock() {
        assertThat(article.blocks()).anySatisfy(block -> {
            assertThat(block.role()).isEqualTo(Role.CAPTION);
            assertThat(block.text()).startsWith("The bridge on Sunday");
        });
    }

    @Test
    void explainsEachChoice() {
        CleanPage clean = new CleanPage();
        Draft draft = clean.draft(SomePages.page("page", Page.Form.HTML, SomePages.ARTICLE));
        Explanation explanation = clean.explain(draft, OutletMemory.EMPTY);
        assertThat(explanation.outcome()).isEqualTo(article);
        assertThat(explanation.blocks()).isEqualTo(article.blocks());
        assertThat(explanation.reasons()).anySatisfy(reason -> {
            assertThat(reason.field()).isEqualTo("published");
            assertThat(reason.source()).isEqualTo("JSON-LD datePublished");
            assertThat(reason.chosen()).isTrue();
        });
    }

    @Test
    void readsAPageWhoseBylineIsAFewCharactersLong() {
        String brief = SomePages.ARTICLE.replace("By Ina Falk and Jon Mayer", "By I");
        assertThat(SomePages.article(Page.Form.HTML, brief).text()).isEqualTo(article.text());
    }

    @Test
    void namesNoAuthorWhereNothingLooksLikeOne() {
        String unsigned = SomePages.ARTICLE
                .replace("<p class=\"byline\">By Ina Falk and Jon Mayer</p>", "")
                .replaceAll("\"author\":\\[.*\\],\n", "");
        assertThat(SomePages.article(Page.Form.HTML, unsigned).authors()).isEmpty();
    }

    @Test
    void takesASentenceInAHeadingForText() {
        String page = SomePages.ARTICLE
                .replace("<p>Traffic had", "<h3>Traffic had")
                .replace("days a year.</p>", "days a year.</h3>");
        assertThat(SomePages.article(Page.Form.HTML, page).text()).endsWith("forty days a year.");
    }

    @Test
    void keepsWhereTheWordsOfTheTextLead() {
        Article article = SomePages.article(
                Page.Form.HTML,
                SomePages.ARTICLE.replace(
                        "the district council said",
                        "the <a href=\"https://vessen.example/press/17\">district council</a> <a href=\"/council\">said</a>"
                                + "<a href=\"javascript:alert(1)\">.</a>"));

        assertThat(article.blocks().stream().flatMap(block -> block.links().stream()))
                .containsExactly("https://vessen.example/press/17");
    }
}
