package org.hearsay.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.model.Speaker;
import org.junit.jupiter.api.Test;

class PlainNamesTest {
    @Test
    void takesAPlainWordThatOpensASentenceForNobodysName() {
        assertThat(new Pages()
                        .page("It was tried. Studies said it works. He said it does not.")
                        .says("Studies", "it works")
                        .says("He", "it does not")
                        .resolve()
                        .speakers())
                .allMatch(speaker -> speaker.kind() != Speaker.Kind.PERSON);
    }

    @Test
    void keepsAPlainWordThatIsPartOfAFullName() {
        assertThat(new Pages()
                        .page("Ada Price came. Price said it works.")
                        .says("Price", "it works")
                        .names())
                .containsExactly("Ada Price");
    }

    @Test
    void keepsAPlainWordBehindATitle() {
        assertThat(new Pages()
                        .page("Mr. Sharp came. Sharp said it works.")
                        .says("Sharp", "it works")
                        .resolve()
                        .speakers())
                .singleElement()
                .matches(speaker -> speaker.kind() == Speaker.Kind.PERSON);
    }
}
