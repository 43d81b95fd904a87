package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.hearsay.model.Attribution;
import org.junit.jupiter.api.Test;

class InterviewSpeechTest {
    private static final String ANSWERS = """
            Why did you close the harbour?

            I had no choice. The piers are old.

            The divers showed me four cracks in March.

            Did you ask the town?

            We asked it twice.

            The mayor says she never heard of it.

            Then she does not read what we send her, and I do not think that she will begin now.

            What will you do next year?

            I shall mend what can be mended.

            And the ferries, will they come back?

            My guess is that they go to Orrin for good.
            """;

    private final FindAttributions find = new FindAttributions();

    private List<Attribution> answers(String text, String language) {
        return find.find(Articles.of(text, language)).stream()
                .filter(one -> one.rule().equals(Attribution.ANSWER))
                .toList();
    }

    @Test
    void readsAnswersThatHaveNoNameBeforeThem() {
        assertThat(answers("We met Ada Holm at Selm on Friday.\n\n" + ANSWERS, "en"))
                .extracting(Attribution::source, Attribution::kind, Attribution::content)
                .containsExactly(
                        tuple("", Attribution.Kind.DIRECT, """
                                I had no choice. The piers are old.

                                The divers showed me four cracks in March."""),
                        tuple("", Attribution.Kind.DIRECT, "We asked it twice."),
                        tuple(
                                "",
                                Attribution.Kind.DIRECT,
                                "Then she does not read what we send her, and I do not think that she will begin now."),
                        tuple("", Attribution.Kind.DIRECT, "I shall mend what can be mended."),
                        tuple("", Attribution.Kind.DIRECT, "My guess is that they go to Orrin for good."));
    }

    @Test
    void givesAllAnswersToTheNameBeforeTheFirst() {
        String text = """
                DAY: Frau Holm, warum schließt der Hafen?

                ADA HOLM: Wir hatten keine Wahl.

                Haben Sie die Stadt gefragt?

                Ich habe zweimal gefragt.

                Und was wird aus den Fähren?

                Meine Vermutung ist, dass sie wegbleiben.
                """;
        assertThat(answers(text, "de"))
                .extracting(Attribution::source, Attribution::content)
                .containsExactly(
                        tuple("ADA HOLM", "Wir hatten keine Wahl."),
                        tuple("ADA HOLM", "Ich habe zweimal gefragt."),
                        tuple("ADA HOLM", "Meine Vermutung ist, dass sie wegbleiben."));
    }

    @Test
    void takesTheLetterBeforeAnAnswerForNobodysName() {
        String text = """
                Q: What did you find?

                A: We found four cracks.

                Q: Who will pay you?

                A: I do not know.

                Q: When do you open again?

                A: My hope is for May.
                """;
        assertThat(answers(text, "en"))
                .extracting(Attribution::source, Attribution::content)
                .containsExactly(
                        tuple("", "We found four cracks."),
                        tuple("", "I do not know."),
                        tuple("", "My hope is for May."));
    }

    @Test
    void endsWithTheFirstParagraphBehindTheLastQuestion() {
        assertThat(answers(
                        ANSWERS + "\nI left Selm in the rain, and thought that nobody there believes in May.\n", "en"))
                .last()
                .extracting(Attribution::content)
                .isEqualTo("My guess is that they go to Orrin for good.");
    }

    @Test
    void tellsNothingOfAGuideThatAsksAndAnswersItself() {
        String text = """
                How do I moor a boat at Selm?

                Throw a line to the keeper and wait for her sign.

                What do I pay for a night?

                You pay nine crowns at the window.

                Can I stay for a week?

                You can, if you ask before noon.

                Where do I find water?

                There is a tap beside the tower.
                """;
        assertThat(answers(text, "en")).isEmpty();
    }

    @Test
    void tellsNothingOfAnEssayThatPutsQuestionsToItsReader() {
        String essay = "The harbour of Selm was built of stone from Orrin, and my family carried it.\n\n".repeat(40);
        assertThat(answers(ANSWERS + "\n" + essay, "en")).isEmpty();
    }

    @Test
    void tellsWhatTheOneAskedQuotesFromOthers() {
        String quoting = ANSWERS.replace("We asked it twice.", "I did. The mayor said, \"Mend it yourselves, then.\"");
        assertThat(find.find(Articles.of(quoting, "en")))
                .extracting(Attribution::source, Attribution::content)
                .contains(tuple("The mayor", "Mend it yourselves, then."));
    }
}
