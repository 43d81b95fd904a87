package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.Attribution.Kind;
import org.hearsay.model.Attribution.Stance;
import org.hearsay.model.Block;
import org.hearsay.model.Role;
import org.hearsay.model.Span;
import org.junit.jupiter.api.Test;

class FindAttributionsTest {
    private final FindAttributions find = new FindAttributions();

    @Test
    void findsTheSourceAfterAQuotation() {
        Attribution found = only("\u201CThe bridge is safe and will open in May,\u201D Mayor Ada Holm said.");
        assertThat(found.source()).isEqualTo("Mayor Ada Holm");
        assertThat(found.cue()).isEqualTo("said");
        assertThat(found.kind()).isEqualTo(Kind.DIRECT);
        assertThat(found.content()).isEqualTo("The bridge is safe and will open in May");
    }

    @Test
    void findsIndirectSpeech() {
        Attribution found = only("The mayor said on Tuesday that the bridge would open in May.");
        assertThat(found.source()).isEqualTo("The mayor");
        assertThat(found.kind()).isEqualTo(Kind.INDIRECT);
        assertThat(found.content()).contains("the bridge would open in May");
    }

    @Test
    void readsWordsThatRecognitionOfPrintMisreadAsTheyWere() {
        Attribution found =
                only("Mr. Holm, tbe junior partner, said tbat tbe bridge would be found again in tbe river.");
        assertThat(found.content())
                .contains("tbe bridge would be found again in tbe river")
                .doesNotStartWith("tbat");
    }

    @Test
    void takesANameThatLooksLikeAVerbForTheSourceWhereThePassageHasItWhole() {
        String sentence = "Reyes, speaking by phone from Oslo, said that talks would resume on Monday.";
        assertThat(only("The crews called Tom Reyes last night. " + sentence).source())
                .isEqualTo("Reyes");
    }

    @Test
    void endsNoSourceWithinANameThatHasAnAmpersand() {
        assertThat(only("\"We are sorry for the delay,\" said Liberal S&D legislator Ada Holm, who wrote the law.")
                        .source())
                .isEqualTo("Liberal S&D legislator Ada Holm");
    }

    @Test
    void keepsTheEndingOfANameWhoseVerbFollows() {
        Attribution found = only("Holm's announced that it would close forty stores in January.");
        assertThat(found.source()).isEqualTo("Holm's");
        assertThat(found.cue()).isEqualTo("announced");
    }

    @Test
    void takesAnEndingForShortHasWhereTheNameStandsWithoutIt() {
        Attribution found =
                only("Holm's said that the stores would close. Forty of them are near the town where Holm was born.");
        assertThat(found.source()).isEqualTo("Holm");
    }

    @Test
    void takesWhoIsAccusedForNoSource() {
        Attribution found = only("Andrew Holm has been accused of carelessly firing at his neighbours from a rooftop.");
        assertThat(found.source()).isEmpty();
        assertThat(found.content()).contains("firing at his neighbours");
    }

    @Test
    void takesWhoTellsForTheSourceOfWhatSomebodyIsTold() {
        Attribution found = only("Holm was told by the judge that he would stay in prison.");
        assertThat(found.source()).endsWith("the judge");
    }

    @Test
    void callsQuotedWordsInsideIndirectSpeechMixed() {
        Attribution found =
                only("Mayor Ada Holm said that the bridge was \u201Csafe as houses\u201D after the repairs.");
        assertThat(found.kind()).isEqualTo(Kind.MIXED);
    }

    @Test
    void findsTheSourceAfterAccordingTo() {
        Attribution found = only("According to the harbour office, two ships left the port on Monday.");
        assertThat(found.source()).isEqualTo("the harbour office");
        assertThat(found.content()).contains("two ships left the port");
    }

    @Test
    void joinsAQuotationThatGoesOnAfterTheSource() {
        Attribution found = only("\u201CWe are ready,\u201D Holm said. \u201CThe bridge will open in May.\u201D");
        assertThat(found.spans()).hasSize(2);
        assertThat(found.content()).isEqualTo("We are ready The bridge will open in May.");
    }

    @Test
    void givesOneContentWithOneCueOnce() {
        String text = "2400 a and and and mipeketru marrufo Dasruholhol and vissal the. Which at rujobata 2487 707 who "
                + "eldas ludorvis that at 2400 Venfosalker nevpragan Venganpraru and the jodorkerel Venfosalker. "
                + "\u201CLugansalcor Ganpedordas Dasruholhol 4002 runevnu a mivenpejo Dasruholhol by to Lanjomogri "
                + "after salnevket of peluhol with,\u201D said Tomas Ganpedordas, the harbour master.";
        List<Attribution> found = find.find(Articles.of(text));
        assertThat(found).isNotEmpty();
        assertThat(found).extracting(Attribution::id).doesNotHaveDuplicates();
    }

    @Test
    void givesNothingForATextWithoutSpeech() {
        assertThat(find.find(Articles.of("The bridge opened in May. It is long.")))
                .isEmpty();
    }

    @Test
    void readsAnEmptyText() {
        assertThat(find.find(Articles.of(""))).isEmpty();
    }

    @Test
    void readsUnmarkedSpeechAfterAColonToTheNextSpeaker() {
        List<Attribution> found = find.find(Articles.of(
                "Ada Holm in her report said as follows: The bridge is safe for everyone. We shall open it in May."
                        + " The harbour master John Birk said that two ships had left."));
        assertThat(found).hasSize(2);
        assertThat(found.get(0).kind()).isEqualTo(Kind.DIRECT);
        assertThat(found.get(0).content()).isEqualTo("The bridge is safe for everyone. We shall open it in May.");
        assertThat(found.get(0).rule()).isEqualTo("colon, unmarked speech");
    }

    @Test
    void isNotSureOfATitleWhereNobodyIsNamedWhoGivesIt() {
        assertThat(find.find(Articles.of("The gallery opens on Monday with a show titled \u201CWomen Artists: "
                        + "1550\u20131950.\u201D The old port of Selm is known as the gateway to the north.")))
                .noneMatch(Attribution::isSure);
    }

    @Test
    void takesNoNounBeforeAColonForASaying() {
        assertThat(find.find(Articles.of(
                        "The storm reached three northern states on Tuesday: Halland, Skell and Orrin. It left two.")))
                .extracting(Attribution::rule)
                .doesNotContain("colon, unmarked speech");
    }

    @Test
    void findsASourceThatIsApposedBetweenCommas() {
        Attribution found = only(
                "The radar was last inspected in August of the previous year," + " its operator, Orrin Line, said.");
        assertThat(found.content()).isEqualTo("The radar was last inspected in August of the previous year");
        assertThat(found.source()).contains("Orrin Line");
    }

    @Test
    void letsTheLastSpeakerGoOnInALooseQuotation() {
        List<Attribution> found = find.find(Articles.of("The bridge is safe, Mayor Ada Holm said.\n\n"
                + "\u201COur engineers worked day and night to finish the repairs in time.\u201D"));
        assertThat(found).hasSize(2);
        assertThat(found.get(1).source()).isEqualTo("Mayor Ada Holm");
        assertThat(found.get(1).cueSpan()).isNull();
        assertThat(found.get(1).kind()).isEqualTo(Kind.DIRECT);
    }

    @Test
    void leavesTheSpeakerOfALooseQuotationOpenWhereNobodySpokeBefore() {
        Attribution found = only("The bridge opened in May.\n\nIt is long.\n\n"
                + "\u201COur engineers worked day and night to finish the repairs in time.\u201D");
        assertThat(found.source()).isEmpty();
        assertThat(found.sourceSpan()).isNull();
    }

    @Test
    void takesTheNameBelowAQuotationForItsSource() {
        Attribution found = only("\u201COur engineers worked day and night to finish the repairs in time.\u201D\n\n"
                + "- Ada Holm, mayor");
        assertThat(found.source()).isEqualTo("Ada Holm");
    }

    @Test
    void marksWhatWasNotSaid() {
        Attribution found = only("Mayor Ada Holm did not say that the bridge was safe.");
        assertThat(found.stance()).isEqualTo(Stance.NEGATED);
    }

    @Test
    void givesSpansOfTheTextAndAConfidence() {
        String text = "Mayor Ada Holm said that the bridge was safe.";
        Attribution found = only(text);
        assertThat(found.source()).isEqualTo("Mayor Ada Holm");
        assertThat(found.extent().of(text)).contains("the bridge was safe");
        assertThat(found.confidence()).isBetween(0.4, 1.0);
    }

    @Test
    void findsStatementsOfCaptions() {
        Block caption = new Block(Role.CAPTION, "Mayor Ada Holm says the bridge is safe.", new Span(0, 1), null, 1);
        assertThat(find.find(Articles.of("The bridge opened in May.", List.of(caption))))
                .singleElement()
                .satisfies(found -> assertThat(found.place()).isZero())
                .satisfies(found -> assertThat(found.source()).isEqualTo("Mayor Ada Holm"));
    }

    @Test
    void readsTwoCurlyMarksAsTheEndOfAQuotation() {
        Attribution found = only(
                "\u201CThe bridge is safe and will open in May,\u2019\u2019 Mayor Ada Holm said. Nobody asked for more.");
        assertThat(found.content()).isEqualTo("The bridge is safe and will open in May");
        assertThat(found.source()).isEqualTo("Mayor Ada Holm");
    }

    @Test
    void readsDoubledApostrophesAsQuotationMarks() {
        Attribution found = only("''The bridge is safe and will open in May,'' Mayor Ada Holm said.");
        assertThat(found.kind()).isEqualTo(Kind.DIRECT);
        assertThat(found.content()).isEqualTo("The bridge is safe and will open in May");
    }

    @Test
    void tellsWhatElseWasWeighed() {
        assertThat(find.explain(Articles.of("Mayor Ada Holm said that the bridge was safe.")))
                .singleElement()
                .satisfies(one -> assertThat(one.margin()).isBetween(-1.0, 1.0));
    }

    @Test
    void givesTheSameTwice() {
        Article article =
                Articles.of("\u201CWe are ready,\u201D Holm said. He added that the bridge would open in May.");
        assertThat(find.find(article)).isEqualTo(new FindAttributions().find(article));
    }

    private Attribution only(String text) {
        List<Attribution> found = find.find(Articles.of(text));
        assertThat(found).hasSize(1);
        return found.get(0);
    }
}
