package org.hearsay.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.hearsay.model.Token;
import org.junit.jupiter.api.Test;

class TokensTest {
    @Test
    void setsMarksApartFromWords() {
        assertThat(Tokens.of("Justice, he said."))
                .extracting(Token::n)
                .containsExactly("justice", ",", "he", "said", ".");
    }

    @Test
    void keepsFiguresWhole() {
        assertThat(Tokens.of("over 76,000 at 3.5%"))
                .extracting(Token::n)
                .containsExactly("over", "76,000", "at", "3.5", "%");
    }

    @Property
    void joinedTokensGiveTheTextBack(@ForAll String content) {
        String joined = Tokens.of(content).stream().map(Token::t).collect(Collectors.joining());
        assertThat(content).endsWith(joined);
        assertThat(content.substring(0, content.length() - joined.length()).codePoints())
                .allMatch(Words::isSpace);
    }
}
