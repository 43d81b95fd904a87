package org.hearsay.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.hearsay.model.Attribution;
import org.hearsay.model.PartialDate;
import org.hearsay.model.SaidOn;
import org.hearsay.model.Span;
import org.hearsay.model.Statement;
import org.hearsay.model.TimelineEntry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BuildTimelineTest {
    private final BuildTimeline buildTimeline = new BuildTimeline();

    private List<TimelineEntry> build(String... texts) {
        return buildTimeline.build(Dossiers.of(texts));
    }

    @Test
    void mergesWhatTwoArticlesTellOfOneDay() {
        List<TimelineEntry> entries = build(
                "The radar of the ferry was inspected in August 2030 by the yard.",
                "In August 2030 the radar of the ferry was inspected by the yard in Velm.");
        assertThat(entries).hasSize(1);
        assertThat(entries.get(0).claims()).hasSize(2);
        assertThat(entries.get(0).date().iso()).isEqualTo("2030-08");
    }

    @Test
    void mergesWhatTwoArticlesTellOfAnEarlierMonthInOtherWords() {
        List<TimelineEntry> entries = build(
                "The two islands, which share a strait of 24 miles, a lighthouse and a ferry, signed a treaty on pilots in March 2029, after a guard drowned.",
                "Nobody on the quay had read it. The treaty that should have spared them such evenings was signed in March 2029.");
        assertThat(entries).hasSize(1);
        assertThat(entries.get(0).claims()).hasSize(2);
    }

    @Test
    void keepsWhatTwoArticlesTellOfAMonthApart() {
        assertThat(build(
                        "The two islands, which share a strait of 24 miles, a lighthouse and a ferry, signed a treaty on pilots in March 2029, after a guard drowned.",
                        "Nobody on the quay had read it. The council of Velm voted for a new bridge in March 2029."))
                .hasSize(2);
    }

    @Test
    void keepsTwoFactsOfADayApart() {
        assertThat(build(
                        "The ferry sank off the island on Wednesday. The council voted for a new bridge on Wednesday."))
                .hasSize(2);
    }

    @Test
    void showsTheDayToComeOnWhichSomethingEnds() {
        assertThat(build("The airspace over Velm stays closed to all flights until 20 March."))
                .extracting(entry -> entry.date().iso())
                .containsExactly("2031-03-20");
        assertThat(build("The airspace over Velm stayed closed to all flights until 2 March."))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The baths of Velm have been closed since May 2030.",
                "A guard died when fire swept through the mill in May 2030.",
                "The trial with new filters in 400 homes is to run until May 2034."
            })
    void showsWhatBeganOrWillEndAndWhoDied(String text) {
        assertThat(build(text)).hasSize(1);
    }

    @Test
    void ordersByDate() {
        assertThat(build("The ferry sank off the island on Wednesday. In May 2029 the yard of Velm had sold it."))
                .extracting(entry -> entry.date().iso())
                .containsExactly("2029-05", "2031-03-12");
    }

    @Test
    void showsWhatAnotherVerbThanThatOfSayingDates() {
        String text =
                "The mill lost a fifth of its worth on Wednesday after it told its owners that few had bought bread.";
        Attribution said = new Attribution(
                "said",
                "a0",
                Attribution.IN_TEXT,
                Attribution.Kind.INDIRECT,
                "few had bought bread",
                List.of(span(text, "few had bought bread")),
                "it",
                span(text, "it"),
                "told",
                span(text, "told"),
                Attribution.Stance.SAID,
                null,
                null,
                0.9,
                "test");
        assertThat(buildTimeline.build(Dossiers.of(List.of(said), List.of(), List.of(), text)))
                .extracting(entry -> entry.date().iso())
                .containsExactly("2031-03-12");
    }

    @Test
    void showsAShortSentenceWhole() {
        String sentence = "The council met in the old hall of Velm, which had been closed in May 2029, and voted.";
        assertThat(build(sentence).get(0).words()).isEqualTo(sentence);
    }

    @Test
    void takesTheClauseOfALongSentenceThatTheDateBelongsTo() {
        assertThat(build(
                                "The council of Velm met in the old hall, the mayor and both of her deputies were away on leave, "
                                        + "the great kitchen fire of May 2029 had left soot on every wall, and nobody had opened a window for as long as that.")
                        .get(0)
                        .words())
                .isEqualTo("the great kitchen fire of May 2029 had left soot on every wall");
    }

    @Test
    void beginsNoClauseWithoutItsSubject() {
        assertThat(build(
                                "The mayor and both of her deputies were away on leave, the council of Velm met in the old hall, "
                                        + "which had been closed, was swept in May 2029 by the whole school, and smelled of soot and of wet paint.")
                        .get(0)
                        .words())
                .isEqualTo(
                        "the council of Velm met in the old hall, which had been closed, was swept in May 2029 by the whole school");
    }

    @Test
    void beginsNoClauseWithTheVerbOfWhoSaysIt() {
        String sentence =
                "The chief clerk of the harbour of Velm, said the great bridge of the old town was swept by the whole school "
                        + "in May 2029, and the council that met in the old hall heard nothing of it.";
        assertThat(build(sentence).get(0).words()).startsWith("The chief clerk of the harbour of Velm, said");
    }

    @Test
    void goesOnWhereAClauseOpensWithWhatNeedsMore() {
        String sentence =
                "While the mayor and both of her deputies were meeting the engineers of the yard in the old hall in May 2029, "
                        + "the council of Velm voted for the new bridge, and nobody in the town heard of it.";
        assertThat(build(sentence).get(0).words()).isEqualTo(sentence);
    }

    @Test
    void showsTheSentenceWhereTheClauseHasNoVerb() {
        String sentence =
                "Among the halls of Velm that the council of the town has tried to sell to the yards of the coast for many years now are: "
                        + "the old hall of the clerks (May 2029), the hall of the nets, and the small hall at the mole.";
        assertThat(build(sentence).get(0).words()).isEqualTo(sentence);
    }

    @Test
    void showsTheSentenceWhereTheOnlyVerbOfAClauseIsAnotherClauses() {
        String sentence =
                "In May 2029, when the clerks of the old town of Velm struggled with the soot of the great fire in their hall, "
                        + "the council of the yards and of the coast voted for a new bridge.";
        assertThat(build(sentence).get(0).words()).isEqualTo(sentence);
    }

    @Test
    void takesNoVerbOfATitleForOneOfTheSentence() {
        assertThat(build("The old tale of the Velm harbour “The Clerk Who Would Not Wait” (May 9, 2029) at nine."))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Posted in the notes of the harbour office of Velm, May 9, 2029.",
                "The council of Velm spoke with the clerk about a 2029 fire case.",
                "The old hall of Velm stays closed to the public since May 2029.",
                "The council of Velm likes this year's new bridge very much.",
                "The clerk of Velm came in his 2029 Marla coupe to the old hall.",
                "The clerk of Velm was known for his part in 2029 film The Nets.",
                "The clerk of Velm was still in office after May 9, 2029.",
                "on May 9, 2029 11:41 am | Updated on May 9, 2029 11:41 am"
            })
    void tellsNothingOfADateThatDatesNothing(String sentence) {
        assertThat(build(sentence)).isEmpty();
    }

    @Test
    void showsTheSentenceOfAStatementThatIsOnlyAPieceOfOne() {
        assertThat(entriesOfAStatement("holm", 0.95, "to close the bridge"))
                .extracting(TimelineEntry::words)
                .containsExactly("Holm feared the bridge would fall.");
    }

    @Test
    void leavesOutAStatementThatOneArticleDatesByItsOwnDayOnly() {
        assertThat(entriesOfAStatement("holm", 0.95, "the bridge would fall", 0.45))
                .isEmpty();
    }

    @Test
    void mergesWhatSharesRareWordsInOtherSentences() {
        assertThat(
                        build(
                                "Four men rammed their car into an upmarket jewellery store in central Velm on Wednesday.",
                                "Thieves pulled off a jewellery heist in central Velm on Wednesday after smashing their car through the front of an upmarket store."))
                .hasSize(1);
    }

    @Test
    void putsNoTimeOfDayWithoutADayOnTheLine() {
        assertThat(build("The office in the harbour is open until nine in the evening."))
                .isEmpty();
    }

    @Test
    void leavesOutAStatementThatNoWitnessSurelyMakes() {
        assertThat(entriesOfAStatement("holm", 0.55)).isEmpty();
        assertThat(entriesOfAStatement("holm", 0.65))
                .extracting(TimelineEntry::words)
                .containsExactly("the bridge would fall");
    }

    @Test
    void leavesOutAStatementOfNobody() {
        assertThat(entriesOfAStatement(null, 0.95)).isEmpty();
    }

    @Test
    void leavesOutAStatementOfTwoWords() {
        assertThat(entriesOfAStatement("holm", 0.95, "the matter")).isEmpty();
    }

    private static Span span(String text, String words) {
        int at = text.indexOf(words);
        return new Span(at, at + words.length());
    }

    private List<TimelineEntry> entriesOfAStatement(@Nullable String speaker, double confidence) {
        return entriesOfAStatement(speaker, confidence, "the bridge would fall");
    }

    private List<TimelineEntry> entriesOfAStatement(@Nullable String speaker, double confidence, String content) {
        return entriesOfAStatement(speaker, confidence, content, 0.9);
    }

    private List<TimelineEntry> entriesOfAStatement(
            @Nullable String speaker, double confidence, String content, double dated) {
        SaidOn day = new SaidOn(PartialDate.of(LocalDate.of(2031, 3, 12)), "the article's day", dated);
        Attribution said = new Attribution(
                "said",
                "a0",
                Attribution.IN_TEXT,
                Attribution.Kind.INDIRECT,
                content,
                List.of(new Span(11, 32)),
                "Holm",
                new Span(0, 4),
                "feared",
                null,
                Attribution.Stance.SAID,
                speaker,
                day,
                confidence,
                "test");
        Statement statement = new Statement("t", "s", speaker, day, List.of("said"), Statement.Band.SINGLE, 1);
        return buildTimeline.build(
                Dossiers.of(List.of(said), List.of(statement), List.of(), "Holm feared the bridge would fall."));
    }
}
