package org.hearsay.when;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.Moment;
import org.hearsay.model.SaidOn;
import org.hearsay.model.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DateAttributionsTest {
    private static final LocalDate MONDAY = LocalDate.of(2031, 3, 17);

    @Test
    void takesTheDateBesideTheCue() {
        assertThat(days(
                        "Anna Rask said on Saturday that the bridge was safe.",
                        "Anna Rask",
                        "said",
                        "the bridge was safe"))
                .containsExactly("2031-03-15");
    }

    @Test
    void takesTheDateThatOpensTheSentence() {
        assertThat(days(
                        "On March 12, Anna Rask told reporters that the bridge was safe.",
                        "Anna Rask",
                        "told",
                        "the bridge was safe"))
                .containsExactly("2031-03-12");
    }

    @Test
    void leavesADateInsideTheContentAlone() {
        String text = "It rained. Anna Rask says the bridge was closed on Saturday.";
        assertThat(days(text, "Anna Rask", "says", "the bridge was closed on Saturday"))
                .doesNotContain("2031-03-15");
    }

    @Test
    void carriesTheDayToThePronounThatFollows() {
        String text =
                "On March 12, Anna Rask told reporters that the bridge was safe. He heard it. She said it would stand.";
        assertThat(days(text, "Anna Rask", "told", "the bridge was safe", "She", "said", "it would stand"))
                .containsExactly("2031-03-12", "2031-03-12");
    }

    @Test
    void givesASpeakersUndatedWordsTheOneDayOfTheDatedOnes() {
        String text = "Anna Rask thanked the crew. While meeting them on Saturday, Rask stressed that they were brave. "
                + "She called them friends on Saturday.";
        assertThat(days(
                        text,
                        "Anna Rask",
                        "thanked",
                        "the crew",
                        "Rask",
                        "stressed",
                        "they were brave",
                        "She",
                        "called",
                        "them friends"))
                .containsExactly("2031-03-15", "2031-03-15", "2031-03-15");
    }

    @Test
    void keepsTheDaysOfTwoSpeakersApart() {
        String text = "Anna Rask said on Monday that it was safe. On Saturday, Olav Brink declared that it was open.";
        assertThat(days(text, "Anna Rask", "said", "it was safe", "Olav Brink", "declared", "it was open"))
                .containsExactly("2031-03-17", "2031-03-15");
    }

    @Test
    void doesNotTakeTheDayOfADateline() {
        String text = "Velm, March 17 (Bureau) -- Anna Rask said on Saturday that it was safe.";
        assertThat(days(text, "Anna Rask", "said", "it was safe")).containsExactly("2031-03-15");
    }

    @Test
    void takesTheDayThatTheOpeningTellsForWordsBeside() {
        String text = "Anna Rask said on Saturday that it was safe. Olav Brink called the words brave.";
        assertThat(days(text, "Anna Rask", "said", "it was safe", "Olav Brink", "called", "the words brave"))
                .containsExactly("2031-03-15", "2031-03-15");
    }

    @Test
    void knowsNoDayForAWeek() {
        String text = "The line said earlier this week that it was safe.";
        assertThat(days(text, "The line", "said", "it was safe")).containsExactly((String) null);
    }

    @Test
    void takesTheArticlesDayForTheReportsOwnMatterWithLessConfidence() {
        Article article = article("The bridge will stand, Anna Rask said.");
        SaidOn saidOn = dated(article, "Anna Rask", "said", "The bridge will stand")
                .get(0)
                .saidOn();
        assertThat(saidOn).isNotNull();
        assertThat(saidOn.date().iso()).isEqualTo("2031-03-17");
        assertThat(saidOn.confidence()).isLessThan(0.6);
    }

    @Test
    void whatGoesOnBehindWordsBetweenCommasTellsNotWhenItWasSaid() {
        String text = "On March 12, Anna Rask came out. She left, she said, on Saturday evening by the train.";
        assertThat(days(text, "she", "said", "She left")).doesNotContain("2031-03-15");
    }

    @Test
    void aPaperThatTellsOfLastEveningTellsWhatWasSaidThen() {
        Article article = article(
                "THE BRIDGE.\n\nThe Council sat until midnight last evening. Mr. Rask said it would stand.",
                LocalDate.of(1884, 10, 14));
        SaidOn saidOn =
                dated(article, "Mr. Rask", "said", "it would stand").get(0).saidOn();
        assertThat(saidOn).isNotNull();
        assertThat(saidOn.date().iso()).isEqualTo("1884-10-13");
        assertThat(saidOn.confidence()).isLessThan(0.6);
    }

    @Test
    void leavesADayThatIsToldOfTheSourceAlone() {
        String text = "It rained. Anna Rask, whose firm came here on Saturday, says that it was safe.";
        assertThat(days(text, "Anna Rask, whose firm came here on Saturday", "says", "it was safe"))
                .doesNotContain("2031-03-15");
    }

    @Test
    void leavesADayOfAClauseBehindTheWordsAlone() {
        String text = "It rained. Anna Rask says it was safe, a nod to the bridge in Velm that was closed on Saturday.";
        assertThat(days(text, "Anna Rask", "says", "it was safe")).containsExactly("2031-03-17");
    }

    @Test
    void leavesAMonthBehindAnotherCommaAlone() {
        String text = "It rained. It froze, Anna Rask says, the worst in March since 2018.";
        assertThat(days(text, "Anna Rask", "says", "It froze")).containsExactly("2031-03-17");
    }

    @Test
    void takesNoneOfTwoDaysInTheSentenceBefore() {
        String text = "The bridge that fell on Friday was safe on Saturday. She said it would stand.";
        assertThat(days(text, "She", "said", "it would stand")).containsExactly((String) null);
    }

    @Test
    void takesTheDayBeforeForAReportThatBeginsWithWordsOfThatDay() {
        String text = "Anna Rask said on Sunday that it was safe. Olav Brink called the words brave.";
        assertThat(days(text, "Anna Rask", "said", "it was safe", "Olav Brink", "called", "the words brave"))
                .containsExactly("2031-03-16", "2031-03-16");
    }

    @Test
    void takesTheDayBeforeInAMorningsReportOfThatDay() {
        String text = "The bridge fell on Sunday. It rained.\n\nIt had been safe, said Anna Rask.";
        String[] parts = {"Anna Rask", "said", "It had been safe"};
        assertThat(day(article(text, Moment.of(MONDAY, LocalTime.of(6, 30), null)), parts))
                .isEqualTo("2031-03-16");
        assertThat(day(article(text, Moment.of(MONDAY, LocalTime.of(18, 30), null)), parts))
                .isNotEqualTo("2031-03-16");
    }

    private static @Nullable String day(Article article, String... parts) {
        SaidOn saidOn = dated(article, parts).get(0).saidOn();
        return saidOn == null ? null : saidOn.date().iso();
    }

    @Test
    void givesAllAnswersOfAnInterviewTheOneDayOfItsIntroduction() {
        assertThat(answered("I spoke to Anna Rask on Friday, for an hour.\n\n"))
                .containsExactly("2031-03-14", "2031-03-14");
    }

    @Test
    void givesNoAnswerADayWhereTheIntroductionTellsTwo() {
        assertThat(answered("I spoke to Anna Rask on Friday, and on Saturday it rained.\n\n"))
                .containsOnlyNulls();
    }

    @Test
    void givesASpeechOfWhichNothingElseTellsTheDayOfItsPage() {
        assertThat(turns(Attribution.SPEECH, "")).containsExactly("2031-03-17", "2031-03-17");
    }

    private static List<@Nullable String> answered(String introduction) {
        return turns(Attribution.ANSWER, introduction);
    }

    private static List<@Nullable String> turns(String rule, String introduction) {
        String text = introduction + "Is it safe?\n\nI think so.\n\nWill it stand?\n\nI hope so.";
        Article article = article(text);
        List<Attribution> answers = Stream.of("I think so.", "I hope so.")
                .map(content -> new Attribution(
                        content,
                        article.id(),
                        Attribution.IN_TEXT,
                        Attribution.Kind.DIRECT,
                        content,
                        List.of(span(text, content, 0)),
                        "",
                        null,
                        "",
                        null,
                        Attribution.Stance.SAID,
                        null,
                        null,
                        1,
                        rule))
                .toList();
        List<@Nullable String> days = new ArrayList<>();
        for (Attribution answer : new DateAttributions().date(article, answers, new ReadDates().read(article))) {
            days.add(answer.saidOn() == null ? null : answer.saidOn().date().iso());
        }
        return days;
    }

    private static List<@Nullable String> days(String text, String... parts) {
        List<@Nullable String> days = new ArrayList<>();
        for (Attribution attribution : dated(article(text), parts)) {
            SaidOn saidOn = attribution.saidOn();
            days.add(saidOn == null ? null : saidOn.date().iso());
        }
        return days;
    }

    private static List<Attribution> dated(Article article, String... parts) {
        List<Attribution> attributions = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < parts.length; i += 3) {
            Span content = span(article.text(), parts[i + 2], from);
            Span cue = span(article.text(), parts[i + 1], i == 0 ? 0 : from);
            Span source = span(article.text(), parts[i], i == 0 ? 0 : from);
            from = Math.max(content.end(), cue.end());
            attributions.add(new Attribution(
                    "a" + i,
                    article.id(),
                    Attribution.IN_TEXT,
                    Attribution.Kind.INDIRECT,
                    parts[i + 2],
                    List.of(content),
                    parts[i],
                    source,
                    parts[i + 1],
                    cue,
                    Attribution.Stance.SAID,
                    null,
                    null,
                    1,
                    "test"));
        }
        return new DateAttributions().date(article, attributions, new ReadDates().read(article));
    }

    private static Span span(String text, String words, int from) {
        int start = text.indexOf(words, from);
        return new Span(start, start + words.length());
    }

    private static Article article(String text) {
        return article(text, MONDAY);
    }

    private static Article article(String text, LocalDate day) {
        return article(text, Moment.of(day));
    }

    private static Article article(String text, Moment published) {
        return new Article(
                "x", "x", null, null, "", null, List.of(), published, null, "en", null, List.of(), text, List.of(), 1);
    }
}
