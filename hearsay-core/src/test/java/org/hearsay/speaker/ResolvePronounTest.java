package org.hearsay.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ResolvePronounTest {
    @Test
    void meansWhoSpeaksUnderOneNameRatherThanWhoIsOnlyTalkedOf() {
        assertThat(new Pages()
                        .page(
                                "\"Kings were cruel,\" Zorvak said of Otto Weiss. Zorvak is braced for rain. \"I fear the "
                                        + "worst,\" he said.")
                        .says("Zorvak", "Kings were cruel")
                        .says("he", "I fear the worst")
                        .names())
                .containsExactly("Zorvak", "Zorvak");
    }

    @Test
    void tellsAGenderByThePronounsBehindAName() {
        assertThat(new Pages()
                        .page(
                                "That winter Quenby sold her boat. Later Quenby took her sister north. Mr. Otto Weiss stayed. "
                                        + "Quenby met Otto Weiss. He said the ice held. She said the ice broke.")
                        .says("He", "the ice held")
                        .says("She", "the ice broke")
                        .names())
                .containsExactly("Otto Weiss", "Quenby");
    }

    @Test
    void meansASubjectSinceRatherThanWhoSpokeLast() {
        assertThat(new Pages()
                        .page(
                                "Karl Brandt said the dam held. The wind rose. Rain fell on the town.\n\nMr. Otto Weiss chairs the board that runs the dam, and Weiss "
                                        + "has never liked it. After he promised a new one, nothing came.")
                        .says("Karl Brandt", "the dam held")
                        .says("he", "a new one")
                        .names())
                .containsExactly("Karl Brandt", "Otto Weiss");
    }

    @Test
    void meansNobodyByAThingThatSeemedToSpeak() {
        assertThat(new Pages()
                        .page("The storm began the talk that boats were lost. He said the boats were safe.")
                        .says("The storm", "boats were lost")
                        .says("He", "the boats were safe")
                        .names()
                        .get(1))
                .isEqualTo("-");
    }

    @Test
    void takesNoFirstWordOfASentenceForAPersonByThePronounBehindIt() {
        assertThat(new Pages()
                        .page(
                                "Karl Brandt left. Explaining his step took a day. Explaining his return took two. He said "
                                        + "the dam held.")
                        .says("He", "the dam held")
                        .names())
                .containsExactly("Karl Brandt");
    }

    @Test
    void takesASurnameThatIsAGivenNameForNoOtherPerson() {
        assertThat(new Pages()
                        .page(
                                "Ricardo Lara chairs the board. Lara has said little. \"I will speak,\" he said. The board "
                                        + "met. Lara left.")
                        .says("Lara", "little")
                        .says("he", "I will speak")
                        .names())
                .containsExactly("Ricardo Lara", "Ricardo Lara");
    }

    @Test
    void tellsAManByAGivenNameAlone() {
        assertThat(new Pages()
                        .page("Karla Brandt said the dam held. Dan, not his real name, came home. \"I swam,\" he said.")
                        .says("Karla Brandt", "the dam held")
                        .says("he", "I swam")
                        .names())
                .containsExactly("Karla Brandt", "Dan");
    }

    @Test
    void meansByWhoThePeopleDescribedJustBefore() {
        assertThat(new Pages()
                        .page("The plan was leaked by two Tolvik officials who said the harbour would close.")
                        .says("who", "the harbour would close")
                        .names())
                .containsExactly("two Tolvik officials");
    }

    @Test
    void letsAStudyGoOnAsIt() {
        assertThat(new Pages()
                        .page("The study says that gulls sleep at noon. It adds that terns do not.")
                        .says("The study", "gulls sleep at noon")
                        .says("It", "terns do not")
                        .names())
                .containsExactly("the study", "the study");
    }

    @Test
    void letsNoDescribedPersonGoOnAsIt() {
        assertThat(new Pages()
                        .page("A whistleblower says that gulls sleep at noon. It adds that terns do not.")
                        .says("A whistleblower", "gulls sleep at noon")
                        .says("It", "terns do not")
                        .names())
                .containsExactly("a whistleblower", "-");
    }

    @Test
    void meansOneWhomAnotherArticleShowsToBeAPerson() {
        assertThat(new Pages()
                        .page("The pharmacist, Hemi Quenby, who sold his shop, said the bottles were full.")
                        .says("Hemi Quenby", "the bottles were full")
                        .page("Hemi Quenby at the Riverside has the bill on the counter. He said it was paid.")
                        .says("He", "it was paid")
                        .names())
                .containsExactly("Hemi Quenby", "Hemi Quenby");
    }

    @Test
    void meansByWhichTheBodyThatTheWordsBeforeAreOf() {
        assertThat(new Pages()
                        .page(
                                "The Norland Fish Council met. It is late, according to the council, which added that it rained.")
                        .says("the council", "It is late")
                        .says("which", "it rained")
                        .names())
                .containsExactly("Norland Fish Council", "Norland Fish Council");
    }

    @Test
    void meansByWhoTheNameBeforeWhereSomebodyComesFrom() {
        assertThat(new Pages()
                        .page("Anna Berg of Norland, who came second, said that it rained.")
                        .says("who", "it rained")
                        .names())
                .containsExactly("Anna Berg");
    }

    @Test
    void meansByItAReportWhoseWritersHaveNames() {
        assertThat(new Pages()
                        .page(
                                "A report by Anna Berg, tabled yesterday, found that it rained. It said that it was late.")
                        .says("A report by Anna Berg, tabled yesterday,", "it rained")
                        .says("It", "it was late")
                        .names())
                .containsExactly("a report by Anna Berg, tabled yesterday", "a report by Anna Berg, tabled yesterday");
    }
}
