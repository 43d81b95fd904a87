package org.hearsay.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.model.Article;
import org.hearsay.model.Page;
import org.junit.jupiter.api.Test;

/** Pages of digital libraries, whose own names and days are not those of the newspaper; all of it invented. */
class IssueTest {
    private static final String TEXT = """
            The old bridge over the Oller was carried away by the water last evening, and with it two waggons and a boy of twelve years, whose
            name has not been learned. The engineer, Mr. Ada Brandt, said this morning that it would be built again of stone.
            """;

    @Test
    void theTitleOfALibrarysPageIsNeitherHeadlineNorOutlet() {
        Article article = markup(
                "The Vessen Herald, October 14, 1884, Page 2 | Oller Memory",
                "",
                "<h1>The Vessen Herald (Vessen, Ohio), October 14, 1884, Page 2</h1><p>THE VESSEN HERALD. TUESDAY, OCTOBER 14, 1884.</p>"
                        + "<p><strong>THE BRIDGE GONE.</strong></p>");
        assertThat(article.outlet()).isEqualTo("The Vessen Herald");
        assertThat(article.published()).hasToString("Moment[day=1884-10-14, time=null, zone=null]");
        assertThat(article.title()).isEqualTo("THE BRIDGE GONE.");
        assertThat(article.text()).startsWith("The old bridge");
    }

    @Test
    void linkedDataNameThePaperThatAnArticleIsPartOf() {
        Article article = markup(
                "THE BRIDGE GONE. | Oller Memory",
                "<script type='application/ld+json'>{'@type':'NewsArticle','headline':'THE BRIDGE GONE.','datePublished':'1884-10-14',"
                                .replace('\'', '"')
                        + "\"isPartOf\":{\"@type\":\"PublicationIssue\",\"isPartOf\":{\"@type\":\"Newspaper\",\"name\":\"The Vessen Herald\"}},"
                        + "\"provider\":{\"@type\":\"Library\",\"name\":\"Oller Memory\"}}</script>",
                "<h1>THE BRIDGE GONE.</h1>");
        assertThat(article.outlet()).isEqualTo("The Vessen Herald");
        assertThat(article.published().day()).hasToString("1884-10-14");
        assertThat(article.title()).isEqualTo("THE BRIDGE GONE.");
    }

    @Test
    void metadataNamePaperAndDay() {
        Article article = markup(
                "Oller Memory",
                "<meta name='DC.title' content='Vessener Tageblatt (Vessen)'><meta name='DC.date' content='1884-10-14'>",
                "<p>THE BRIDGE GONE.</p>");
        assertThat(article.outlet()).isEqualTo("Vessener Tageblatt");
        assertThat(article.published().day()).hasToString("1884-10-14");
    }

    @Test
    void aLibrarysOwnNameIsNoHeadlineAndAPapersNoAuthor() {
        Article article = markup(
                "Oller Memory | Newspapers | Vessen Daily Times | 14 October 1884 | THE BRIDGE GONE.",
                "<meta property='og:site_name' content='Oller Memory'>",
                "<h1>Oller Memory</h1><h2>THE BRIDGE GONE.</h2><p>Vessen Daily Times, Issue 7068, 14 October 1884, Page 2</p>");
        assertThat(article.title()).isEqualTo("THE BRIDGE GONE.");
        assertThat(article.outlet()).isEqualTo("Vessen Daily Times");
        assertThat(article.authors()).isEmpty();
    }

    @Test
    void namesInTheLettersOfCataloguesAreWrittenAsNamesAre() {
        Article article = markup(
                "Image 2 of The vessen herald (Vessen, Ohio), October 14, 1884, (EVENING EDITION) | Oller Memory",
                "",
                "<h1>The vessen herald (Vessen, Ohio), October 14, 1884, (EVENING EDITION)</h1><p>THE BRIDGE GONE.</p>");
        assertThat(article.outlet()).isEqualTo("The Vessen Herald");
    }

    @Test
    void anOutletsOwnOldArticleKeepsItsName() {
        Article article = markup(
                "The bridge gone - Vessen Online",
                "<meta property='og:site_name' content='Vessen Online'><script type='application/ld+json'>"
                        + "{\"@type\":\"NewsArticle\",\"datePublished\":\"1969-07-21\"}</script>",
                "<h1>The bridge gone</h1>");
        assertThat(article.outlet()).isEqualTo("Vessen Online");
        assertThat(article.published().day()).hasToString("1969-07-21");
        assertThat(article.title()).isEqualTo("The bridge gone");
    }

    @Test
    void aPageOfTodayThatShowsAnOldIssueKeepsItsDay() {
        Article article = markup(
                "From the archive: The Vessen Herald, October 14, 1884, Page 2",
                "<meta property='article:published_time' content='2019-10-14T08:00:00Z'>",
                "<h1>From the archive: The Vessen Herald, October 14, 1884, Page 2</h1>");
        assertThat(article.published().day()).hasToString("2019-10-14");
    }

    @Test
    void linesAboveADumpsTextNamePaperAndDay() {
        Article article = dump("""
                 date 2024-02-27 https://press.example/x/1
                Northern Press Library
                Sign in
                Vessen Daily Herald
                Monday 13 October 1884
                Page 5
                VESSEN DAILY HERALD, MONDAY, OCTOBER 13, 1884. 5
                THE BRIDGE GONE.
                """ + TEXT.replace('\n', ' '));
        assertThat(article.outlet()).isEqualTo("Vessen Daily Herald");
        assertThat(article.published().day()).hasToString("1884-10-13");
        assertThat(article.title()).isEqualTo("THE BRIDGE GONE.");
    }

    @Test
    void runningHeadsAreNoText() {
        Article article = dump("""
                The Vessen Herald (Vessen, Ohio), October 7, 1884, Page 3
                THE BRIDGE GONE.
                %s
                THE VESSEN HERALD.
                %s
                """.formatted(
                TEXT.replace('\n', ' '), TEXT.replace("old bridge", "new ferry").replace('\n', ' ')));
        assertThat(article.text()).contains("new ferry").doesNotContain("HERALD");
    }

    @Test
    void itemsBelowTheArticleThatNameNothingOfItAreOthers() {
        Article article = dump("""
                The Vessen Herald (Vessen, Ohio), October 7, 1884, Page 3
                THE BRIDGE GONE.
                %s
                %s
                LOCAL BREVITIES.
                There will be a dance and a supper at the house of Mr. Tolman, to which all are asked to bring a cake.
                """.formatted(
                TEXT.replace('\n', ' '), TEXT.replace("old bridge", "new ferry").replace('\n', ' ')));
        assertThat(article.text()).contains("new ferry").doesNotContain("BREVITIES", "Tolman");
    }

    @Test
    void aSectionUnderAHeadOfItsOwnThatGoesOnAboutThePeopleIsText() {
        Article article = dump("""
                The Vessen Herald (Vessen, Ohio), October 7, 1884, Page 3
                THE BRIDGE GONE.
                %s
                %s
                THE FUNERAL.
                There will be a service for the boy in the chapel at noon, and the engineer Mr. Brandt is expected to attend it with his men.
                """.formatted(
                TEXT.replace('\n', ' '), TEXT.replace("old bridge", "new ferry").replace('\n', ' ')));
        assertThat(article.text()).contains("FUNERAL", "chapel");
    }

    @Test
    void linesOfAColumnAreJoinedAndTheirBrokenWordsMadeWhole() {
        Article article = dump("""
                Vessen Daily Herald. (Vessen, Ohio) October 07, 1884, Image 3
                THE BRIDGE GONE.
                The old bridge over the Oller was carried away
                by the water last evening, and with it two wag-
                gons and a boy of twelve, whose name has not
                been learned.
                The engineer, Mr. Brandt, said this morning that
                it would be built again of stone, and that a half-
                penny would be asked of whoever crosses it, as
                has been done at Vessen for a good half-penny
                since the year of the great flood.
                The Council will sit upon it on Friday, when
                the Mayor is to lay the cost before the town,
                and it is thought that he will find few who
                are ready to pay for more than the piers.
                """);
        assertThat(article.text())
                .contains("two waggons and a boy of twelve, whose name has not been learned.\n\nThe engineer")
                .contains("that a half-penny would be asked");
    }

    private static Article markup(String title, String head, String above) {
        return SomePages.article(
                Page.Form.HTML,
                "<html lang='en'><head><title>" + title + "</title>" + head
                        + "</head><body><div class='menu'><a>Home</a> <a>Browse</a></div><div>"
                        + above + "<p>" + TEXT + "</p><p>" + TEXT.replace("old bridge", "new ferry") + "</p></div>"
                        + "<div class='foot'>Cite this page. Oller Memory is a service of the library. Copyright 2027.</div></body></html>");
    }

    private static Article dump(String characters) {
        return SomePages.article(Page.Form.DUMP, characters);
    }
}
