package org.hearsay.gloss;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.hearsay.model.Token;
import org.hearsay.text.Tokens;
import org.junit.jupiter.api.Test;

class NormaliseTokensTest {
    private static final String ENGLISH = "The pumps will be replaced by the city before October.";
    private static final String GERMAN = "Vor Oktober werden die Pumpen von der Stadt ersetzt.";
    private static final String RUSSIAN = "До октября город заменит насосы.";

    private static String forms(List<Token> tokens) {
        return tokens.stream().map(Token::n).collect(Collectors.joining(" "));
    }

    @Test
    void renderingsOfOneLanguageKeepTheirWords() {
        assertThat(NormaliseTokens.of(List.of(GERMAN, GERMAN)).get(0)).isEqualTo(Tokens.of(GERMAN));
        assertThat(NormaliseTokens.of(List.of(ENGLISH)).get(0)).isEqualTo(Tokens.of(ENGLISH));
    }

    @Test
    void aWordOfAnotherLanguageTakesTheFormThatEnglishHas() {
        List<List<Token>> tokens = NormaliseTokens.of(List.of(ENGLISH, GERMAN, RUSSIAN));

        assertThat(tokens.get(0)).isEqualTo(Tokens.of(ENGLISH));
        assertThat(forms(tokens.get(1))).contains("pumps", "city", "replaced", "october");
        assertThat(forms(tokens.get(2))).contains("pumps", "city", "replaced", "october");
    }

    @Test
    void twoOtherLanguagesMeetInEnglish() {
        List<List<Token>> tokens = NormaliseTokens.of(List.of(GERMAN, RUSSIAN));

        assertThat(forms(tokens.get(0))).contains("pump");
        assertThat(forms(tokens.get(1))).contains("pump");
    }

    @Test
    void aNegationThatDeniesNothingMoreCountsAsAMark() {
        List<Token> tokens = NormaliseTokens.of(List.of("Nobody knows it.", "Никто этого не знает."))
                .get(1);

        assertThat(forms(tokens)).startsWith("nobody").doesNotContain("not");
    }

    @Property(tries = 200)
    void noCharacterIsLostAndNoFormIsEmpty(@ForAll String text) {
        List<Token> tokens =
                NormaliseTokens.of(List.of(ENGLISH, "Тоннель закрыт: " + text)).get(1);

        assertThat(tokens.stream().map(Token::t).collect(Collectors.joining()))
                .isEqualTo(Tokens.of("Тоннель закрыт: " + text).stream()
                        .map(Token::t)
                        .collect(Collectors.joining()));
        assertThat(tokens).allSatisfy(token -> assertThat(token.n()).isNotBlank());
    }

    @Test
    void theOrderOfRenderingsChangesNothing() {
        List<List<Token>> one = NormaliseTokens.of(List.of(ENGLISH, GERMAN, RUSSIAN));
        List<List<Token>> other = NormaliseTokens.of(List.of(RUSSIAN, ENGLISH, GERMAN));

        assertThat(other).containsExactly(one.get(2), one.get(0), one.get(1));
    }
}
