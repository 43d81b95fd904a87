package org.hearsay.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ResolveDescriptionTest {
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
}
