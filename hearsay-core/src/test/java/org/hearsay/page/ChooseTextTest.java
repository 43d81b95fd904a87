package org.hearsay.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChooseTextTest {
    private static final String SENTENCE = "The ferry to Oller runs again on every day of the week but Sunday, "
            + "the harbour office of Vessen said on Monday morning.";
    private static final String OTHER =
            "It had been laid up since the spring for want of a captain who knows the sands, "
                    + "and three hundred people a day had gone round by the bridge.";

    @Test
    void lowersTheBarWhereHardlyAnythingIsSure() {
        Sheet sheet = ReadMarkup.read("<p>" + SENTENCE + "</p><p>" + OTHER + "</p><p>Perhaps</p>");
        assertThat(choose(sheet, 0.99, 0.99, 0.42)).containsExactly(true, true, false);
        assertThat(choose(sheet, 0.6, 0.5, 0.42)).containsExactly(true, true, true);
    }

    @Test
    void keepsOneOfTwoCopiesOfAParagraph() {
        Sheet sheet = ReadMarkup.read("<p>" + SENTENCE + "</p><p>" + OTHER + "</p><p>" + SENTENCE + "</p>");
        assertThat(choose(sheet, 0.9, 0.9, 0.95)).containsExactly(true, true, false);
    }

    @Test
    void takesTheCopyThatIsFarLikelier() {
        Sheet sheet = ReadMarkup.read("<p>" + SENTENCE + "</p><p>" + OTHER + "</p><p>" + SENTENCE + "</p>");
        assertThat(choose(sheet, 0.2, 0.9, 0.95)).containsExactly(false, true, true);
    }

    @Test
    void holdsACommentToMoreThanOtherPieces() {
        String comment = "<div class=\"comments\"><p>" + SENTENCE + "</p></div>";
        Sheet sheet = ReadMarkup.read("<p>" + OTHER + "</p>" + comment);
        assertThat(choose(sheet, 0.9, 0.45)).containsExactly(true, false);
        Sheet other = ReadMarkup.read("<p>" + OTHER + "</p>" + comment.replace("comments", "more"));
        assertThat(choose(other, 0.9, 0.45)).containsExactly(true, true);
    }

    @Test
    void takesNoLoneWordOfADumpForText() {
        Sheet dump = ReadDump.read("Home\nharbours\nSearch\n" + SENTENCE + "\n" + OTHER);
        assertThat(choose(dump, 0.1, 0.6, 0.1, 0.9, 0.9)).containsExactly(false, false, false, true, true);
    }

    @Test
    void takesTheLinkInsideASentenceOfADumpForText() {
        Sheet dump = ReadDump.read(SENTENCE + "\nharbour office\n" + OTHER);
        assertThat(choose(dump, 0.9, 0.3, 0.9)).containsExactly(true, true, true);
    }

    @Test
    void asksForMoreAboveTheHeadlineOfADump() {
        Sheet dump = ReadDump.read(
                "The harbour office of Vessen said so on Monday.\nFerry runs again\n" + OTHER + "\n" + SENTENCE);
        boolean[] chosen = new ChooseText(dump, new double[] {0.6, 0.1, 0.9, 0.9}, 1).choose();
        assertThat(chosen).containsExactly(false, false, true, true);
    }

    @Test
    void takesALineThatMuchOfTheTextStandsAboveForNoHeadline() {
        Sheet dump =
                ReadDump.read(OTHER + "\n" + SENTENCE + "\nWhere was the ferry?\nThe office of Vessen did not say.");
        boolean[] chosen = new ChooseText(dump, new double[] {0.6, 0.6, 0.6, 0.6}, 2).choose();
        assertThat(chosen).containsOnly(true);
    }

    @Test
    void givesCreditToTheSentencesBelowTheHeadlineOfAPageOfAnUnknownMake() {
        Sheet sheet = ReadMarkup.read("<h1>Ferry runs again</h1><p>" + SENTENCE + "</p><p>All ferries</p>");
        boolean[] chosen = new ChooseText(sheet, new double[] {0.1, 0.15, 0.15}, 0).choose();
        assertThat(chosen).containsExactly(false, true, false);
    }

    @Test
    void takesWhatIsLikeliestWhereNothingIsLikely() {
        Sheet sheet = ReadMarkup.read("<p>" + SENTENCE + "</p><p>" + OTHER + "</p><p>All ferries</p>");
        assertThat(choose(sheet, 0.2, 0.25, 0.02)).containsExactly(true, true, false);
    }

    private static boolean[] choose(Sheet sheet, double... chances) {
        return new ChooseText(sheet, chances, -1).choose();
    }
}
