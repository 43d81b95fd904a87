package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.hearsay.model.Attribution;
import org.junit.jupiter.api.Test;

class DialogueSpeechTest {
    private static final String INTERVIEW = """
            The harbour of Selm closes in May. We met Ada Holm, who has led it for nine years.

            Why does it close?

            Holm: The piers are old. I think nobody ever looked at them.

            The divers found four cracks in March.

            Could it open again?

            Holm: Not before autumn. The town council says that money is short.

            Repairs and money

            What will the ferries do?

            Holm: They go to Orrin.

            This interview was shortened.
            """;

    private final FindAttributions find = new FindAttributions();

    private List<Attribution> turns(String text, String language) {
        return find.find(Articles.of(text, language)).stream()
                .filter(one -> one.rule().equals(DialogueSpeech.RULE))
                .toList();
    }

    @Test
    void readsEachAnswerOfAnInterviewAsDirectSpeechOfTheOneWhoIsAsked() {
        assertThat(turns(INTERVIEW, "en"))
                .extracting(Attribution::source, Attribution::kind, Attribution::content)
                .containsExactly(
                        tuple("Holm", Attribution.Kind.DIRECT, """
                                The piers are old. I think nobody ever looked at them.

                                The divers found four cracks in March."""),
                        tuple("Holm", Attribution.Kind.DIRECT, """
                                Not before autumn. The town council says that money is short."""),
                        tuple("Holm", Attribution.Kind.DIRECT, "They go to Orrin."));
    }

    @Test
    void tellsWhatOthersSayWithinAnAnswerAndNotWhatTheSpeakerThinks() {
        assertThat(find.find(Articles.of(INTERVIEW)))
                .extracting(Attribution::source)
                .contains("The town council")
                .doesNotContain("I");
    }

    @Test
    void readsAnswersInALanguageWithoutATableOfCues() {
        String text = """
                Med Ada Holm talade vi om hamnen i Selm.

                Varför stängs den?

                Ada Holm: Bryggorna är gamla.

                Vad gör färjorna?

                Holm: De går till Orrin.

                Och sedan?

                Holm: Det vet ingen.
                """;
        assertThat(turns(text, "sv")).extracting(Attribution::source).containsExactly("Ada Holm", "Holm", "Holm");
    }

    @Test
    void leavesTheQuestionsOfTheOneWhoAsksToTheOutlet() {
        String text = """
                Bo Rask: Ada Holm, why does the harbour close?

                Ada Holm: The piers are old.

                Rask: And what will the ferries do?

                Holm: They go to Orrin.

                Rask: You said nobody looked.

                Holm: Nobody did.

                Rask: When does it open?

                Holm: In autumn.
                """;
        assertThat(turns(text, "en"))
                .extracting(Attribution::source)
                .containsExactly("Ada Holm", "Holm", "Holm", "Holm");
    }

    @Test
    void readsTheTurnsOfATranscriptButNotThoseOfItsHost() {
        String text = """
                The town of Selm argues over its harbour, and Ada Holm leads those who want it open.

                BO RASK, HOST: The harbour closes in May.

                UNIDENTIFIED PERSON: (Chanting) Open the harbour.

                RASK: Ada Holm is among those who came.

                ADA HOLM: (Laughter) We need it, and we need it now.
                """;
        assertThat(turns(text, "en"))
                .extracting(Attribution::source, Attribution::content)
                .containsExactly(
                        tuple("UNIDENTIFIED PERSON", "Open the harbour."),
                        tuple("ADA HOLM", "We need it, and we need it now."));
    }

    @Test
    void takesListsOfThingsWithLabelsForNoDialogue() {
        String text = """
                Two boats were tested by Ada Holm in Selm. Which one is better?

                Pros: It is light and fast. Who would not like that?

                Cons: It is dear.

                Is the other one better?

                Pros: It is cheap.

                Cons: It is slow, and has few pros beside many cons.

                Best For: Harbours.
                """;
        assertThat(turns(text, "en")).isEmpty();
    }

    @Test
    void takesAColonBehindANameAloneForNoDialogue() {
        String text = """
                Ada Holm and Bo Rask ran for mayor of Selm. Who won?

                Holm: 412 votes

                Rask: 398 votes

                The town hall printed the figures on Monday.
                """;
        assertThat(turns(text, "en")).isEmpty();
    }
}
