package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.model.Attribution;
import org.junit.jupiter.api.Test;

class WholeSpeechTest {
    private static final String SPEECH = """
            Check against delivery, and note that the original is in Selmish.

            Harbour master Ada Holm:

            "Ladies and gentlemen of Selm,

            I was born beside this harbour, and I know its stones.

            My grandmother used to say that a pier lasts as long as its keeper.

            We shall close it on the first of May, without exception.

            To those who are leaving the room: you will be heard.

            The harbour of Selm was built in 1840 and has two piers.
            """;

    private final FindAttributions find = new FindAttributions();

    private List<String> paragraphs(String title, String text) {
        return find.find(Articles.headed(title, text, "en", 1)).stream()
                .filter(one -> one.rule().equals(Attribution.SPEECH))
                .map(Attribution::content)
                .toList();
    }

    @Test
    void readsEachParagraphOfASpeechUpToTheLastThatIsSaidToItsHearers() {
        assertThat(paragraphs("Address by the harbour master, Ada Holm", SPEECH))
                .containsExactly(
                        "Ladies and gentlemen of Selm,\n\nI was born beside this harbour, and I know its stones.",
                        "My grandmother used to say that a pier lasts as long as its keeper.",
                        "We shall close it on the first of May, without exception.",
                        "To those who are leaving the room: you will be heard.");
    }

    @Test
    void takesALineWithAColonFurtherDownForTheSpeakersOwn() {
        String listed = SPEECH.replace("To those who", "I want three things:\n\nTo those who");
        assertThat(paragraphs("Address by the harbour master, Ada Holm", listed))
                .hasSize(4);
    }

    @Test
    void tellsNothingWhereTheHeadlineCallsItNoSpeech() {
        assertThat(paragraphs("My harbour, by Ada Holm", SPEECH)).isEmpty();
    }

    @Test
    void tellsNothingOfTheNewsOfABodyThatCallsItselfWe() {
        String news = """
                We have counted eleven tonnes of dead fish in the harbour of Selm.

                Our lawyers say that the permit was extended without a hearing.

                The coalition asks all its friends to come to the gate on Friday.

                We ask the town to publish what it has measured since April.
                """;
        assertThat(paragraphs("Statement on the harbour of Selm", news)).isEmpty();
    }

    @Test
    void tellsNothingOfAReportOnASpeech() {
        String report = """
                The harbour master spoke on Friday before two hundred people in the hall.

                "I was born beside this harbour," Ada Holm said to those who had come.

                She closes it on the first of May, without any exception for friends.

                "We shall mend what can be mended," she went on after a long pause.

                Some of her hearers left the room before she had ended.
                """;
        assertThat(paragraphs("Harbour master's speech empties the hall", report))
                .isEmpty();
    }
}
