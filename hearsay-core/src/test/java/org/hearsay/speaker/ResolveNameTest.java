package org.hearsay.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResolveNameTest {
    private static final String KNOWN = "Mr. Karl Brandt met Anna Lind. ";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A Brandt spokesman said the dam held.|A Brandt spokesman",
                "That plan, which Brandt wrote, shows the dam held.|That plan, which Brandt wrote",
                "Karl Brandt's (KB) largest rival found the dam held.|Karl Brandt's (KB) largest rival",
                "Most Lind and Brandt voters think the dam held.|Most Lind and Brandt voters"
            })
    void givesWordsOfSomeoneOrSomethingElseToNobodyNamedInThem(String sentence, String source) {
        assertThat(new Pages()
                        .page(KNOWN + sentence)
                        .says(source, "the dam held")
                        .names()
                        .get(0))
                .isNotIn("Karl Brandt", "Anna Lind");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Brandt, who chairs the board, said the dam held.|Brandt, who chairs the board",
                "The engineer who built it, Karl Brandt, said the dam held.|The engineer who built it, Karl Brandt",
                "Brandt himself said the dam held.|Brandt himself",
                "BRANDT said the dam held.|BRANDT"
            })
    void readsTheNameThatHeadsASource(String sentence, String source) {
        assertThat(new Pages()
                        .page(KNOWN + sentence)
                        .says(source, "the dam held")
                        .names())
                .containsExactly("Karl Brandt");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jordan said the dam held.|Jordan",
                "Mr. Jordan said the dam held.|Mr. Jordan",
                "JORDAN said the dam held.|JORDAN"
            })
    void takesACountryForAPersonOfThatNameWhomTheArticleTellsOf(String sentence, String source) {
        assertThat(new Pages()
                        .page("Jim Jordan came to Amman. " + sentence)
                        .says(source, "the dam held")
                        .names())
                .containsExactly("Jim Jordan");
    }

    @Test
    void takesACountryForItselfWhereNobodyIsCalledSo() {
        assertThat(new Pages()
                        .page("Jim Holm came to Amman. Jordan said the dam held.")
                        .says("Jordan", "the dam held")
                        .names())
                .containsExactly("Jordan");
    }

    @Test
    void readsALastNameInCapitalsAsThatOfWhoHasSpoken() {
        assertThat(new Pages()
                        .page("Zelo Kapo came. KAPO said the dam held.")
                        .says("KAPO", "the dam held")
                        .names())
                .containsExactly("Zelo Kapo");
    }

    @Test
    void aNameWithAnEndingWhoseVerbFollowsIsNoPerson() {
        assertThat(new Pages()
                        .page("Harrow's said that it would close forty stores in January.")
                        .says("Harrow's", "it would close forty stores in January")
                        .names())
                .containsExactly("Harrow's");
    }

    @Test
    void readsShortNamesInCapitalsAsThoseOfAPersonTold() {
        assertThat(new Pages()
                        .page("Zelo Kapo came. ZELO KAPO said the dam held.")
                        .says("ZELO KAPO", "the dam held")
                        .names())
                .containsExactly("Zelo Kapo");
    }

    @Test
    void takesAGivenNameThatIsAlsoATradeForAName() {
        assertThat(new Pages()
                        .page("Karl Brandt came. His son Hunter Brandt said the dam held.")
                        .says("Hunter Brandt", "the dam held")
                        .names())
                .containsExactly("Hunter Brandt");
    }

    @Test
    void takesNeitherACompoundNorAnOpeningVerbNorAPaperForAName() {
        assertThat(new Pages()
                        .page(
                                "London-born Lind sang. Adds Lind: the dam held. Writing in the Tribune Lind said it broke.")
                        .says("Lind", "the dam held")
                        .says("Lind", "it broke")
                        .names())
                .containsExactly("Lind", "Lind");
    }

    @Test
    void writesANameInCapitalsAsNamesAreWritten() {
        assertThat(new Pages()
                        .page("KARL BRANDT said the dam held, and Brandt left.")
                        .says("KARL BRANDT", "the dam held")
                        .names())
                .containsExactly("Karl Brandt");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Karl Brandt said it held. I’d say the dam held.|I",
                "You’ve heard the dam held.|You’ve",
                "The official Norland list of those who came says the dam held.|The official Norland list of those who came"
            })
    void namesNobodyByAPronounOrAThing(String sentence, String source) {
        assertThat(new Pages()
                        .page(sentence)
                        .says(source, "the dam held")
                        .names()
                        .get(0))
                .isNotEqualTo("Karl Brandt")
                .doesNotContain("’");
    }

    @Test
    void showsABodyAsItIsPrinted() {
        assertThat(new Pages()
                        .page("Britain's high court said the dam held.")
                        .says("Britain's high court", "the dam held")
                        .names())
                .containsExactly("Britain's high court");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "der Reeder Orrin Velm|Orrin Velm",
                "der Velmer Richter|Velmer Richter",
            })
    void takesANounBeforeTwoNamesForSomeoneAndTwoNounsForNobodyInGerman(String source, String ending) {
        assertThat(new Pages()
                        .page("Die Brücke sei sicher, sagte " + source + ".", "de")
                        .says(source, "Die Brücke sei sicher")
                        .names()
                        .get(0))
                .endsWith(ending);
    }

    @Test
    void takesTheOneWordBehindADescriptionAndACommaForTheName() {
        assertThat(new Pages()
                        .page("Otto Weiss stayed. His wife, Lenka, said the boat was dry.")
                        .says("His wife, Lenka", "the boat was dry")
                        .names())
                .containsExactly("Lenka");
    }

    @Test
    void leavesOutAWordBeforeANameWhereAnotherPageHasTheNameAlone() {
        assertThat(new Pages()
                        .page("Horologist Mato Weiss said the clock was slow.")
                        .says("Horologist Mato Weiss", "the clock was slow")
                        .page("\"It is fast,\" said Mato Weiss, a visitor.")
                        .says("Mato Weiss, a visitor", "It is fast")
                        .names())
                .containsExactly("Mato Weiss", "Mato Weiss");
    }

    @Test
    void takesNobodyForAPanelThatAProfessorChairs() {
        assertThat(new Pages()
                        .page("The panel, chaired by Professor Anna Berg, said that it rained.")
                        .says("The panel, chaired by Professor Anna Berg,", "it rained")
                        .names())
                .doesNotContain("Anna Berg");
    }

    @Test
    void namesAPersonWithoutThePossessiveEndingBeforeWhatIsHers() {
        assertThat(new Pages()
                        .page("Anna Berg's line was that it rained.")
                        .says("Anna Berg's", "it rained")
                        .names())
                .containsExactly("Anna Berg");
    }

    @Test
    void takesOneWordBehindTheForNoPersonsName() {
        assertThat(new Pages()
                        .page("Mr. Herald came. The Herald said it was late.")
                        .says("The Herald", "it was late")
                        .names())
                .containsExactly("the Herald");
    }
}
