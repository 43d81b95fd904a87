package org.hearsay.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.model.Speaker;
import org.junit.jupiter.api.Test;

class ResolveBodyTest {
    @Test
    void takesABodyThatAllKnowForTheSameWithItsCountryBesideIt() {
        assertThat(new Pages()
                        .page("The U.S. State Department said it knew. The State Department said it was sorry.")
                        .says("The U.S. State Department", "it knew")
                        .says("The State Department", "it was sorry")
                        .names())
                .containsExactly("US State Department", "US State Department");
    }

    @Test
    void namesTheCompanyByTheOnlyFirmOfTheArticle() {
        assertThat(new Pages()
                        .page("It blew up at the Orrin Paints plant. Ten were there, the company said.")
                        .says("the company", "Ten were there")
                        .names())
                .containsExactly("Orrin Paints");
    }

    @Test
    void leavesTheCompanyUnnamedWhereTwoMayBeMeant() {
        assertThat(new Pages()
                        .page("Orrin Paints shares fell, Lodda Pumps shares rose. All is well, the company said.")
                        .says("the company", "All is well")
                        .names())
                .containsExactly("the company");
    }

    @Test
    void takesABodyOfWhichOnlyTheKindIsToldForNoOtherArticlesBody() {
        assertThat(new Pages()
                        .page("It rains, the company said.")
                        .says("the company", "It rains")
                        .page("It snows, the company said.")
                        .says("the company", "It snows")
                        .resolve()
                        .speakers())
                .hasSize(2)
                .allMatch(speaker -> speaker.kind() == Speaker.Kind.DESCRIBED);
    }

    @Test
    void namesTheMinistryByTheFullNameThatStandsLastBefore() {
        assertThat(new Pages()
                        .page(
                                "The Ministry of Ports quietly met with members of the Fish Council yesterday. It is late, the ministry said. No, the council said.")
                        .says("the ministry", "It is late")
                        .says("the council", "No")
                        .names())
                .containsExactly("Ports Ministry", "Fish Council");
    }

    @Test
    void namesABodyByTheFullNameThatAnotherArticleOfTheSamePersonsPrints() {
        Pages pages = new Pages()
                .page(
                        "The Norland Coast Guard Service met Anna Berg and Karl Holm. Stay away, the Norland Coast Guard Service said.")
                .says("the Norland Coast Guard Service", "Stay away")
                .page("Anna Berg and Karl Holm were there. It is over, the guard service said.")
                .says("the guard service", "It is over");
        assertThat(pages.names()).containsOnly("Norland Coast Guard Service");
    }

    @Test
    void leavesABodyOfAnArticleOfOtherPersonsAsItIsCalled() {
        Pages pages = new Pages()
                .page("The Norland Coast Guard Service met Anna Berg and Karl Holm.")
                .page("Ole Lind and Ida Krog were there. It is over, the guard service said.")
                .says("the guard service", "It is over");
        assertThat(pages.names()).containsExactly("the guard service");
    }

    @Test
    void namesABodyInFullWhereItsOtherWordsStandInTheArticle() {
        Pages pages = new Pages()
                .page("The Border Troops of Norvania met. Stay away, the Border Troops of Norvania said.")
                .page("It rained in Norvania. It is over, the Border Troops said.")
                .says("the Border Troops", "It is over");
        assertThat(pages.names()).containsExactly("Border Troops of Norvania");
    }

    @Test
    void leavesABodyThatTwoFullNamesMayMean() {
        Pages pages = new Pages()
                .page(
                        "The Norland Fish Safety Board and the Norland Drug Safety Board met. It is over, the Safety Board said.")
                .says("the Safety Board", "It is over");
        assertThat(pages.names()).containsExactly("Safety Board");
    }

    @Test
    void keepsTheWordsOfAMinistryOfAStateThatNoTableHas() {
        Pages pages = new Pages()
                .page("It is over, the Ministry of Defence of the Republic of Norvania said.")
                .says("the Ministry of Defence of the Republic of Norvania", "It is over");
        assertThat(pages.names()).containsExactly("Ministry of Defence of the Republic of Norvania");
    }

    @Test
    void namesTheCompanyByTheOnlyNameThatSpeaksAndIsNoPersons() {
        assertThat(new Pages()
                        .page("It rained. Then Lodda said it was late. And the company said the ice held.")
                        .says("Lodda", "it was late")
                        .says("the company", "the ice held")
                        .names())
                .containsExactly("Lodda", "Lodda");
    }

    @Test
    void takesTwoNamesWithAnAmpersandForOneFirm() {
        assertThat(new Pages()
                        .page("It rained. Then Lodda & Pike said it was late.")
                        .says("Lodda", "it was late")
                        .resolve()
                        .speakers())
                .singleElement()
                .matches(speaker -> speaker.name().equals("Lodda & Pike") && speaker.kind() == Speaker.Kind.BODY);
    }

    @Test
    void takesAStatesOfficeForNoOtherOfThatKindThatThePageNames() {
        Pages pages = new Pages()
                .page("The Norland Harbour Agency met. It is late, the National Agency said.")
                .says("the National Agency", "It is late");
        assertThat(pages.names()).containsExactly("National Agency");
    }

    @Test
    void takesABodyThatAllKnowForNoOtherWithItsWords() {
        Pages pages = new Pages()
                .page("The National Security Council of Norvania met.")
                .page("It rained in Norvania, a National Park. It is over, the Security Council said.")
                .says("the Security Council", "It is over");
        assertThat(pages.names()).doesNotContain("National Security Council of Norvania");
    }

    @Test
    void takesABodyForNoOtherThatOnlyAPlainWordTellsFromIt() {
        Pages pages = new Pages()
                .page("The National Harbour Agency met.")
                .page("It rained in a National Park. It is over, the Harbour Agency said.")
                .says("the Harbour Agency", "It is over");
        assertThat(pages.names()).containsExactly("Harbour Agency");
    }

    @Test
    void takesACoupleForNoFirm() {
        assertThat(new Pages()
                        .page("It rained. Then Mr & Mrs Lodda said it was late.")
                        .says("Mr & Mrs Lodda", "it was late")
                        .resolve()
                        .speakers())
                .noneMatch(speaker -> speaker.kind() == Speaker.Kind.BODY);
    }
}
