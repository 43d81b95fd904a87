package org.hearsay.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ResolveDescriptionTest {
    @Test
    void printsAShareWithItsSign() {
        assertThat(new Pages()
                        .page("Of the keepers asked, 54% said they were tired.")
                        .says("54%", "they were tired")
                        .names())
                .containsExactly("54%");
    }

    @Test
    void takesAProfessionForTheOneWhoHasJustSpoken() {
        assertThat(new Pages()
                        .page("Ada Holm said the tour was over. \"I need a rest,\" the singer added.")
                        .says("Ada Holm", "the tour was over")
                        .says("the singer", "I need a rest")
                        .names())
                .containsExactly("Ada Holm", "Ada Holm");
    }

    @Test
    void takesNoOtherOfficeForAnOfficialWhoHasJustSpoken() {
        assertThat(new Pages()
                        .page("Mayor Ada Holm said the port was safe. The judge said it was not.")
                        .says("Mayor Ada Holm", "the port was safe")
                        .says("The judge", "it was not")
                        .names())
                .containsExactly("Ada Holm", "the judge");
    }

    @Test
    void takesWhereSomeoneIsFromForWhoHasJustSpoken() {
        assertThat(new Pages()
                        .page("Ada Holm said the tour was over. \"I need a rest,\" the Norwegian added.")
                        .says("Ada Holm", "the tour was over")
                        .says("the Norwegian", "I need a rest")
                        .names())
                .containsExactly("Ada Holm", "Ada Holm");
    }

    @Test
    void takesAPeopleForNoPerson() {
        assertThat(new Pages()
                        .page("Ada Holm said the tour was over. The French said it was not.")
                        .says("Ada Holm", "the tour was over")
                        .says("The French", "it was not")
                        .names())
                .containsExactly("Ada Holm", "the French");
    }

    @Test
    void takesNobodyFromElsewhereForWhoIsFromThere() {
        assertThat(new Pages()
                        .page("Danish minister Ada Holm said the tour was over. \"I need a rest,\" the Norwegian said.")
                        .says("Danish minister Ada Holm", "the tour was over")
                        .says("the Norwegian", "I need a rest")
                        .names())
                .doesNotHaveDuplicates();
    }

    @Test
    void takesAWordForADescribedPersonForAnother() {
        assertThat(new Pages()
                        .page("A ministry employee said the desks were empty. The whistleblower said nobody came.")
                        .says("A ministry employee", "the desks were empty")
                        .says("The whistleblower", "nobody came")
                        .names())
                .containsExactly("a ministry employee", "a ministry employee");
    }

    @Test
    void namesABodyInFullByItsAbbreviation() {
        assertThat(new Pages()
                        .page("The Norland Institute of Building (NIB) was asked. The NIB said walls were thin.")
                        .says("The NIB", "walls were thin")
                        .names())
                .containsExactly("Norland Institute of Building");
    }

    @Test
    void takesTheSameNounForTheUnnamedOneWhoHasJustSpoken() {
        assertThat(new Pages()
                        .page(
                                "Finnish diplomat Ada Holm came. A Western diplomat said maps failed. \"All know,\" the diplomat said.")
                        .says("A Western diplomat", "maps failed")
                        .says("the diplomat", "All know")
                        .names())
                .containsExactly("a Western diplomat", "a Western diplomat");
    }

    @Test
    void namesAnOfficeOfTheOpeningByWhomTheArticleCallsSoLater() {
        assertThat(new Pages()
                        .page(
                                "Six have died, the fire chief said.\n\nIt was dark.\n\nFire Chief Ada Holm told reporters it was over.")
                        .says("the fire chief", "Six have died")
                        .says("Fire Chief Ada Holm", "it was over")
                        .names())
                .containsExactly("Ada Holm", "Ada Holm");
    }

    @Test
    void namesAnOfficeByWhomPagesOfTheSamePersonsCallSo() {
        assertThat(kindred("the mayor").names()).contains("Ada Holm", "Ada Holm");
    }

    @Test
    void namesNoOfficeOfAnotherPlaceByThem() {
        assertThat(kindred("the mayor of Drelin").names().get(1)).isNotEqualTo("Ada Holm");
    }

    @Test
    void takesNoPageForOneOfTheSamePersonsThatSharesFewOfMany() {
        assertThat(new Pages()
                        .page(
                                "Mayor Ada Holm said it was over. Peter Lind, Anna Berg, Maria Falk, Paul Strand, Eva Moe, Karl Vik, "
                                        + "Nina Dahl and Olga Sund had come.")
                        .says("Mayor Ada Holm", "it was over")
                        .page(
                                "Peter Lind and Anna Berg left. The mayor said it was late. John Rask, Emma Lie, Robert Foss, Laura Hov, "
                                        + "Thomas Krog and Helen Aas stayed.")
                        .says("The mayor", "it was late")
                        .names())
                .containsExactly("Ada Holm", "the mayor");
    }

    private static Pages kindred(String office) {
        return new Pages()
                .page("Mayor Ada Holm said it was over. Peter Lind and Anna Berg had come.")
                .says("Mayor Ada Holm", "it was over")
                .page("Peter Lind and Anna Berg left.\n\nIt was dark.\n\nIt was late, " + office + " said.")
                .says(office, "It was late");
    }

    @Test
    void givesWordsThatAHeadlineQuotesToWhoSaysThemInTheText() {
        assertThat(new Pages()
                        .page("Ada Holm said the tour was over. \"I really need a long rest now,\" Peter Lind said.")
                        .headed("I need a long rest")
                        .says("Ada Holm", "the tour was over")
                        .says("Peter Lind", "I really need a long rest now")
                        .names())
                .containsExactly("Peter Lind", "Ada Holm", "Peter Lind");
    }

    @Test
    void givesWordsOfAHeadlineThatNobodySaysInTheTextToNobody() {
        assertThat(new Pages()
                        .page("Ada Holm said the tour was over.")
                        .headed("I need a long rest")
                        .says("Ada Holm", "the tour was over")
                        .names())
                .containsExactly("-", "Ada Holm");
    }

    @Test
    void namesNoOfficeOfTheOpeningThatTwoHold() {
        assertThat(new Pages()
                        .page("Six have died, a judge said.\n\nJudge Ada Holm and Judge Ole Lind heard it.")
                        .says("a judge", "Six have died")
                        .names())
                .containsExactly("a judge");
    }

    @Test
    void givesADescriptionTheNameBesideIt() {
        assertThat(new Pages()
                        .page(
                                "Ada Holm, an analyst at Orrin Bank, said prices fell. Its author, the economist Ole Lind, warned of rain.")
                        .says("an analyst at Orrin Bank", "prices fell")
                        .says("Its author", "rain")
                        .names())
                .containsExactly("Ada Holm", "Ole Lind");
    }

    @Test
    void leavesOutWhatIsToldOfTheDescribedBehindAComma() {
        assertThat(new Pages()
                        .page("Two port officials, who asked not to be named, said it was late.")
                        .says("Two port officials, who asked not to be named", "it was late")
                        .names())
                .containsExactly("two port officials");
    }

    @Test
    void givesFiguresToWhomTheyBelong() {
        assertThat(new Pages()
                        .page("The Stove and Hearth Federation met. There are ten, figures of the federation said.")
                        .says("figures of the federation", "There are ten")
                        .names())
                .containsExactly("Stove and Hearth Federation");
    }

    @Test
    void givesWhatSomebodysOwnReportSaysToHim() {
        assertThat(new Pages()
                        .page("Minister Nils Holm went to Velm. There are ten, his report said.")
                        .says("his report", "There are ten")
                        .names())
                .containsExactly("Nils Holm");
    }

    @Test
    void takesThreeWhoSpeakTogetherForNoneOfThem() {
        assertThat(new Pages()
                        .page(
                                "The chief of staff, a spokeswoman for the navy and a military expert said the fog was thick.\n\n"
                                        + "Ada Holm, the chief of staff, said it lifted at noon.")
                        .says(
                                "The chief of staff, a spokeswoman for the navy and a military expert",
                                "the fog was thick")
                        .says("Ada Holm", "it lifted at noon")
                        .names())
                .containsExactly("the chief of staff, a spokeswoman for the navy and a military expert", "Ada Holm");
    }

    @Test
    void takesOneOfTwoOfficesForOnePerson() {
        assertThat(new Pages()
                        .page(
                                "Ada Holm, the mayor and harbour master, said it lifted. The mayor and harbour master was glad.")
                        .says("Ada Holm", "it lifted")
                        .says("The mayor and harbour master", "glad")
                        .names())
                .containsExactly("Ada Holm", "Ada Holm");
    }

    @Test
    void namesTheMayorWhomOnlyAnArticleOfTheSamePersonsNames() {
        Pages pages = new Pages()
                .page("Mayor Sven Dahl met Anna Berg and Karl Holm.")
                .page("Anna Berg and Karl Holm were there. It is over, the mayor said.")
                .says("the mayor", "It is over");
        assertThat(pages.names()).containsExactly("Sven Dahl");
    }

    @Test
    void leavesTheMayorOfAnArticleOfOtherPersonsUnnamed() {
        Pages pages = new Pages()
                .page("Mayor Sven Dahl met Anna Berg and Karl Holm.")
                .page("Ole Lind and Ida Krog were there. It is over, the mayor said.")
                .says("the mayor", "It is over");
        assertThat(pages.names()).containsExactly("the mayor");
    }

    @Test
    void takesNobodyInParticularForNoneOfThoseNamed() {
        assertThat(new Pages()
                        .page("Ada Holm, a mechanic, said it was dry. Your mechanic said it was wet.")
                        .says("Ada Holm", "it was dry")
                        .says("Your mechanic", "it was wet")
                        .names())
                .containsExactly("Ada Holm", "Your mechanic");
    }
}
