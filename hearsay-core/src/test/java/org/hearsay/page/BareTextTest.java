package org.hearsay.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.model.Article;
import org.hearsay.model.Outcome;
import org.hearsay.model.Page;
import org.junit.jupiter.api.Test;

/** Files that hold an article and nothing around it, as people keep them. */
class BareTextTest {
    private static final String REPORT = """
            The ferry to Oller runs again on every day of the week but Sunday, the harbour office of Vessen said on Monday.

            It had been laid up since the spring for want of a captain who knows the sands, and three hundred people a day had
            gone round by the bridge.

            "I learned it from my father," said the new captain, Ada Brandt.

            "He ran aground twice.

            I have not yet."

            A crossing costs four crowns, as it did before.
            """;

    @Test
    void keepsEverySentenceOfAReportWithoutAHeadline() {
        Article article = SomePages.article(Page.Form.DUMP, REPORT);
        assertThat(article.text()).contains("runs again on every day", "ran aground twice", "as it did before");
    }

    @Test
    void takesTheLineAboveTheReportForItsHeadline() {
        Article article = SomePages.article(Page.Form.DUMP, "Ferry to Oller runs again\n\n" + REPORT);
        assertThat(article.title()).isEqualTo("Ferry to Oller runs again");
    }

    @Test
    void keepsANewsFlashOfTwoSentences() {
        String flash = """
                A fire has destroyed the old grain store in the harbour of Vessen, the fire service said on Friday evening.

                Nobody was hurt, and its cause is not known yet, a spokesman said.
                """;
        Outcome outcome = new CleanPage().clean(SomePages.page("flash", Page.Form.DUMP, flash));
        assertThat(outcome).isInstanceOf(Article.class);
    }

    @Test
    void takesNoSentenceWithinTheTextForItsHeadline() {
        String asked = REPORT.replace("I have not yet.\"", "So far I have not.\u201D \u2019");
        assertThat(SomePages.article(Page.Form.DUMP, asked).title()).doesNotContain("So far");
    }
}
