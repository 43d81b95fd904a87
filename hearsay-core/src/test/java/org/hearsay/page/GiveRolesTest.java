package org.hearsay.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.hearsay.model.Role;
import org.junit.jupiter.api.Test;

class GiveRolesTest {
    private static final String SENTENCE = "The ferry to Oller runs again on every day of the week but Sunday, "
            + "the harbour office of Vessen said on Monday morning.";
    private static final ChooseTitle.Title NONE = new ChooseTitle.Title("", "", 0, -1);

    @Test
    void keepsAHeadingThatComesBackInAnotherSection() {
        String markup =
                "<h2>What it costs</h2><p>" + SENTENCE + "</p><h2>What it costs</h2><p>Nothing at all, it said.</p>";
        assertThat(roles(ReadMarkup.read(markup), NONE))
                .containsExactly(Role.HEADING, Role.PARAGRAPH, Role.HEADING, Role.PARAGRAPH);
    }

    @Test
    void keepsAParagraphThatIsPrintedTwiceOnce() {
        String markup = "<p>" + SENTENCE + "</p><p>Nobody had asked for it.</p><p>" + SENTENCE + "</p>";
        assertThat(roles(ReadMarkup.read(markup), NONE)).containsExactly(Role.PARAGRAPH, Role.PARAGRAPH, Role.REPEATED);
    }

    @Test
    void keepsALineOfADumpThatTheScoreTakesForTextAndTheWordsForTheHeadline() {
        Sheet dump = ReadDump.read(SENTENCE + "\nThe ferry to Oller runs\n" + SENTENCE.replace("Monday", "Friday"));
        ChooseTitle.Title title = new ChooseTitle.Title("The ferry to Oller runs", "", 1, 1);
        assertThat(roles(dump, title)[1]).isEqualTo(Role.PARAGRAPH);
    }

    @Test
    void takesNoPartOfABrokenSentenceForTheHeadlineOfADump() {
        String dump =
                "Ferry to Oller runs again\nThe ferry to Oller\nruns again on every day\n" + SENTENCE + "\n" + SENTENCE;
        assertThat(DumpHeadline.of(ReadDump.read(dump), new SiteNames()).piece())
                .isZero();
    }

    @Test
    void takesNoSentenceThatTellsOfASourceForACredit() {
        String markup = "<p>" + SENTENCE + "</p><p>Sources close to the harbour office said that it had signed.</p>"
                + "<p>Reporting by Ada Holm in Vessen and Bo Rask in Oller.</p><p>Source: the harbour office.</p>";
        assertThat(roles(ReadMarkup.read(markup), NONE))
                .containsExactly(Role.PARAGRAPH, Role.PARAGRAPH, Role.CREDIT, Role.CREDIT);
    }

    @Test
    void takesNoSentenceThatBeginsWithAWordOfCaptionsForACaption() {
        String markup = "<p>" + SENTENCE + "</p><p>Picture an empty quay where nobody ever waits for a ferry.</p>"
                + "<p>Image by Ada Holm, who runs the archive of the harbour office.</p>";
        assertThat(roles(ReadMarkup.read(markup), NONE)).containsExactly(Role.PARAGRAPH, Role.PARAGRAPH, Role.CAPTION);
    }

    private static Role[] roles(Sheet sheet, ChooseTitle.Title title) {
        double[] chances = new double[sheet.pieces().size()];
        Arrays.fill(chances, 0.9);
        boolean[] chosen = new ChooseText(sheet, chances, title.piece()).choose();
        return new GiveRoles(sheet, chances, chosen, title).give();
    }
}
