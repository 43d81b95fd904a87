package org.hearsay.gloss;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.hearsay.text.Word;
import org.hearsay.text.Words;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class GlossaryTest {
    private static List<Gloss> read(String language, String text) {
        return Glossary.of(language).read(Words.of(text));
    }

    private static String english(String language, String text) {
        return read(language, text).stream()
                .flatMap(gloss -> gloss.words().stream())
                .collect(Collectors.joining(" "));
    }

    @Test
    void englishAndLanguagesWithoutATableHaveNone() {
        assertThat(Glossary.of("en")).isNull();
        assertThat(Glossary.of("sv")).isNull();
        assertThat(Glossary.of("und")).isNull();
    }

    @Test
    void readsInflectedWordsByTheirStems() {
        assertThat(english("de", "Brücken")).isEqualTo("bridge");
        assertThat(english("es", "puentes")).isEqualTo("bridge");
        assertThat(english("fr", "les ponts")).isEqualTo("the bridge");
        assertThat(english("ru", "мостами")).isEqualTo("bridge");
        assertThat(english("uk", "дорогами")).isEqualTo("road");
    }

    @Test
    void readsIrregularFormsByTheirBase() {
        assertThat(english("de", "wir gingen")).isEqualTo("we go");
        assertThat(english("es", "dijo")).isEqualTo("say");
    }

    @Test
    void readsStemsWhoseVowelChanges() {
        assertThat(english("uk", "ночами")).isEqualTo("night");
    }

    @Test
    void takesGermanCompoundsApart() {
        assertThat(english("de", "Tunnelwand")).isEqualTo("tunnel wall");
    }

    @Test
    void joinsWordsOfNoOtherLanguage() {
        assertThat(read("ru", "тоннельстена").get(0).known()).isFalse();
    }

    @Test
    void partsElidedWordsFromWhatTheyLeanOn() {
        assertThat(english("fr", "l\u2019eau")).isEqualTo("the water");
    }

    @Test
    void writesNumbersAsEnglishDoes() {
        assertThat(english("de", "3,5")).isEqualTo("3.5");
        assertThat(english("es", "1.200")).isEqualTo("1200");
        assertThat(english("de", "1.234.567,8")).isEqualTo("1234567.8");
        assertThat(english("ru", "76\u00a0000")).isEqualTo("76000");
        assertThat(english("fr", "2031")).isEqualTo("2031");
    }

    @Test
    void leavesTwoNumbersThatAreNoGroupsApart() {
        assertThat(english("ru", "12 45")).isEqualTo("12 45");
    }

    @Test
    void aDoubleNegationDeniesOnce() {
        assertThat(english("es", "no volverá nunca")).contains("never").doesNotContain("not");
        assertThat(english("ru", "никто не знает")).contains("nobody").doesNotContain("not");
    }

    @Test
    void anotherClauseKeepsItsNegation() {
        assertThat(english("es", "nunca vino, no llamó")).contains("never", "not");
    }

    @Test
    void namesThatNoTableHasAreWrittenInLatinLetters() {
        Gloss name = read("ru", "Волконский").get(0);

        assertThat(name.known()).isFalse();
        assertThat(name.words().get(0)).startsWith("volkonsk");
    }

    @Test
    void aWordOfSeveralMeaningsKeepsThem() {
        Gloss strike = read("de", "Streik").get(0);

        assertThat(strike.words()).containsExactly("strike");
        assertThat(read("de", "Bank").get(0).others()).isNotEmpty();
    }

    @Test
    void aWordAsLongAsAPageIsReadAtOnce() {
        String hostile = "brücke".repeat(20_000);

        assertThat(Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> read("de", hostile)))
                .singleElement()
                .matches(gloss -> !gloss.known());
    }

    @Property(tries = 300)
    void readsAnyTextInItsOrderWithoutInventingTokens(@ForAll String text) {
        for (String language : List.of("de", "es", "fr", "ru", "uk")) {
            List<Word> sources =
                    read(language, text).stream().map(Gloss::source).toList();

            assertThat(sources).isSortedAccordingTo((one, other) -> Integer.compare(one.start(), other.start()));
            assertThat(sources).allSatisfy(source -> assertThat(text.substring(source.start(), source.end()))
                    .isEqualTo(source.text()));
        }
    }
}
