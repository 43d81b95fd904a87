package org.hearsay.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.model.Article;
import org.hearsay.model.Block;
import org.hearsay.model.Page;
import org.hearsay.model.Role;
import org.junit.jupiter.api.Test;

class FindHeadlineTest {
    private static final String REPORT = """
            Home
            News
            Sport
            Council puts off vote on harbour fees
            Storm closes bridge at Vessen
            %s
            By Ina Falk
            12 May 2031
            The ferry to Oller runs again on every day of the week but Sunday, the harbour office of Vessen said on Monday.
            It had been laid up since the spring for want of a captain who knows the sands, and three hundred people a day had gone round by the bridge.
            "I learned it from my father," said the new captain, Ada Brandt, who came from Oller to take over the ferry.
            A crossing costs four crowns, as it did before.
            Most read
            Ford closed for the winter
            Council elects new chair
            """;

    private static Article read(String headline) {
        return SomePages.article(Page.Form.DUMP, REPORT.formatted(headline));
    }

    @Test
    void takesTheLineThatTheTextTakesUp() {
        assertThat(read("Ferry to Oller runs again").title()).isEqualTo("Ferry to Oller runs again");
    }

    @Test
    void theSecondOfTwoHeadlinesInARowIsTheSubtitle() {
        String both =
                "Local\nThe new captain who knows the sands of Oller\nFerry to Oller runs again on every day but Sunday";
        assertThat(read(both).title()).isEqualTo("The new captain who knows the sands of Oller");
    }

    @Test
    void aLineThatHoldsTheOutletsNameBesideTheHeadlineIsNotTheHeadline() {
        String page = "OLLERPRESS | State News Agency | Ferry to Oller runs again\n"
                + REPORT.formatted("Ferry to Oller runs again");
        assertThat(SomePages.article(Page.Form.DUMP, page).title()).isEqualTo("Ferry to Oller runs again");
    }

    @Test
    void takesAHeadlineThatEndsAsASentence() {
        assertThat(read("Will the ferry to Oller run on Sundays again?").title())
                .isEqualTo("Will the ferry to Oller run on Sundays again?");
    }

    @Test
    void marksTheHeadlineAndNoOtherLineAsTitle() {
        assertThat(read("Ferry to Oller runs again").blocks())
                .filteredOn(block -> block.role() == Role.TITLE)
                .extracting(Block::text)
                .containsExactly("Ferry to Oller runs again");
    }

    @Test
    void headlinesBelowALineThatAnnouncesThemAreNoText() {
        String page = REPORT.formatted("Ferry to Oller runs again")
                .replace(
                        "A crossing costs",
                        "You might also like\nFarmers count cost of a wet May\nWho reads your meter?\nA crossing costs");
        assertThat(SomePages.article(Page.Form.DUMP, page).text())
                .doesNotContain("Farmers count", "Who reads")
                .contains("I learned it from my father");
    }

    @Test
    void keepsTheHeadlineOutOfTheText() {
        assertThat(read("Ferry to Oller runs again").text()).doesNotContain("runs again\n", "Council puts off");
    }

    @Test
    void tellsWhichLinesLostToTheHeadline() {
        Page page = SomePages.page("page", Page.Form.DUMP, REPORT.formatted("Ferry to Oller runs again"));
        CleanPage step = new CleanPage();
        assertThat(step.explain(step.draft(page), OutletMemory.EMPTY).reasons())
                .filteredOn(reason -> reason.field().equals("title"))
                .hasSizeBetween(2, 8);
    }

    @Test
    void theCrawlsFirstLineIsNoWordOfThePage() {
        Article article = SomePages.article(Page.Form.DUMP, """
                 date 2031-05-12 https://herald.example/ferry
                Ferry to Oller runs again, harbour office says

                VESSEN, May 12 - The ferry to Oller runs again on every day but Sunday, the harbour office said on Monday.

                "I learned it from my father," said the new captain, Ada Brandt, who came from Oller to take over the ferry.

                It had been laid up since the spring for want of a captain who knows the sands.
                """);

        assertThat(article.title()).isEqualTo("Ferry to Oller runs again, harbour office says");
        assertThat(article.text()).doesNotContain("herald.example");
        assertThat(article.blocks().get(0).role()).isEqualTo(Role.FURNITURE);
    }
}
