package org.hearsay.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.model.Speaker;
import org.junit.jupiter.api.Test;

class ResolveBodyTest {
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
}
