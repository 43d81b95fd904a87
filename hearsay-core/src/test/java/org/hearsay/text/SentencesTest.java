package org.hearsay.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.hearsay.model.Span;
import org.junit.jupiter.api.Test;

class SentencesTest {
    @Test
    void splitsAfterAFullStop() {
        assertThat(split("He left. She stayed.")).containsExactly("He left.", "She stayed.");
    }

    @Test
    void splitsWhereTheNextSentenceIsGluedOn() {
        assertThat(split("\"It holds,\" she said.The envoy added nothing."))
                .containsExactly("\"It holds,\" she said.", "The envoy added nothing.");
    }

    @Test
    void keepsATitleWithItsName() {
        assertThat(split("Gen. Orla Venn met Dr. Pell at 8 p.m. local time. They spoke."))
                .containsExactly("Gen. Orla Venn met Dr. Pell at 8 p.m. local time.", "They spoke.");
    }

    @Test
    void keepsAnHourWithItsZone() {
        assertThat(split("It began at 5:45 a.m. ET on Monday. It ended at 8 p.m. They left."))
                .containsExactly("It began at 5:45 a.m. ET on Monday.", "It ended at 8 p.m.", "They left.");
    }

    @Test
    void keepsInitialsWithTheirName() {
        assertThat(split("It was J. R. Moss who wrote. Nobody replied.")).hasSize(2);
    }

    @Test
    void leavesAClosingMarkWithItsSentence() {
        assertThat(split("“We will go.” He went.")).containsExactly("“We will go.”", "He went.");
    }

    @Test
    void goesOnAfterAQuestionInsideASentence() {
        assertThat(split("“Why now?” he asked. Silence.")).containsExactly("“Why now?” he asked.", "Silence.");
    }

    @Test
    void setsADatelineWithItsAgencyApart() {
        assertThat(split("VENN, May 3 (GPA) -- Ships met. All is well."))
                .containsExactly("VENN, May 3 (GPA) --", "Ships met.", "All is well.");
    }

    @Test
    void setsAnAgencysSignAtTheStartOfALineApart() {
        assertThat(split("(GPA) Ships met. (ETA) All is well."))
                .containsExactly("(GPA)", "Ships met.", "(ETA) All is well.");
    }

    @Test
    void keepsABracketWithinASentenceInIt() {
        assertThat(split("He met the envoy (at last) - and left.")).hasSize(1);
    }

    @Test
    void keepsFiguresWhole() {
        assertThat(split("It cost 3.5 million. More is due.")).hasSize(2);
    }

    @Test
    void endsBehindTheMarkThatClosesAGermanQuotation() {
        assertThat(split("\u201EWir gehen.\u201C Er blieb. \u00BBNein.\u00AB Sie ging."))
                .containsExactly("\u201EWir gehen.\u201C", "Er blieb.", "\u00BBNein.\u00AB", "Sie ging.");
    }

    @Test
    void endsBehindTheMarkThatFrenchSetsApart() {
        assertThat(split("\u00AB On part. \u00BB Son voisin reste. \u00AB Non. \u00BB"))
                .containsExactly("\u00AB On part. \u00BB", "Son voisin reste.", "\u00AB Non. \u00BB");
    }

    @Test
    void leavesAMarkThatOpensTheNextSentenceToIt() {
        assertThat(split("He left. \u201CWe stay.\u201D \u00AB On part. \u00BB"))
                .containsExactly("He left.", "\u201CWe stay.\u201D", "\u00AB On part. \u00BB");
    }

    @Property
    void losesNoVisibleCharacterAndNeverOverlaps(@ForAll String text) {
        int end = 0;
        for (Span sentence : Sentences.of(text)) {
            assertThat(sentence.start()).isGreaterThanOrEqualTo(end);
            assertThat(text.substring(end, sentence.start()).codePoints()).allMatch(Words::isSpace);
            end = sentence.end();
        }
        assertThat(text.substring(end).codePoints()).allMatch(Words::isSpace);
    }

    private static List<String> split(String text) {
        return Sentences.of(text).stream().map(span -> span.of(text)).toList();
    }
}
