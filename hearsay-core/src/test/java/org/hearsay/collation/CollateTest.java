package org.hearsay.collation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.gloss.NormaliseTokens;
import org.hearsay.model.Apparatus;
import org.hearsay.model.Place;
import org.hearsay.model.Token;
import org.hearsay.model.Witness;
import org.junit.jupiter.api.Test;

class CollateTest {
    @Test
    void tellsATitleFromOtherWords() {
        assertThat(differences("Thanks to the Chairman of the Council", "Thanks to the President of the Council"))
                .containsExactly("TITLE: Chairman | President");
    }

    @Test
    void tellsANameOfAStateFromOtherWords() {
        assertThat(differences("Thanks to the people of Britain.", "Thanks to the people of the United Kingdom."))
                .containsExactly("NAME: Britain | the United Kingdom");
    }

    @Test
    void tellsAFigure() {
        assertThat(differences("The flood killed 1,200 people", "The flood killed 2,100 people"))
                .containsExactly("FIGURE: 1,200 | 2,100");
    }

    @Test
    void takesNumberWordsForFigures() {
        assertThat(differences("It took eight boats", "It took 8 boats")).containsExactly("SPELLING: eight | 8");
        assertThat(differences("It took eight boats", "It took nine boats")).containsExactly("FIGURE: eight | nine");
    }

    @Test
    void tellsADate() {
        assertThat(differences("The talks began on Monday in Velm", "The talks began on Tuesday in Velm"))
                .containsExactly("DATE: Monday | Tuesday");
    }

    @Test
    void takesATransliterationForSpelling() {
        assertThat(differences("He met General Gerassov there", "He met General Gerasov there"))
                .containsExactly("SPELLING: Gerassov | Gerasov");
    }

    @Test
    void takesAnotherNameForAName() {
        assertThat(differences("He flew to Ostrava by night", "He flew to Velmgard by night"))
                .containsExactly("NAME: Ostrava | Velmgard");
    }

    @Test
    void weighsSmallWordsLeftOutLeast() {
        Apparatus apparatus = Texts.collate("the harbour and the fleet", "the harbour and fleet");
        assertThat(Texts.differences(apparatus)).containsExactly("OMISSION: the | ");
        assertThat(apparatus.places().stream().mapToDouble(Place::weight).max()).hasValue(0.1);
    }

    @Test
    void leavesAFullStopOutOfADifference() {
        assertThat(differences("The mate stayed. All left.", "The mate stayed to work the pumps. All left."))
                .containsExactly("OMISSION:  | to work the pumps");
    }

    @Test
    void tellsADenial() {
        assertThat(differences("The bridge was damaged by the storm", "The bridge was not damaged by the storm"))
                .containsExactly("NEGATION:  | not");
    }

    @Test
    void takesADenialLeftOutWithWhatItDeniesForNoDenial() {
        assertThat(differences("The crew left the ship without any delay", "The crew left the ship"))
                .noneMatch(difference -> difference.startsWith("NEGATION"));
        assertThat(differences("The crew left the ship without delay", "The crew left the ship with delay"))
                .containsExactly("NEGATION: without | with");
    }

    @Test
    void tellsAWordThatItsStartTurnsIntoItsContrary() {
        assertThat(differences("The mayor called the bridge safe", "The mayor called the bridge unsafe"))
                .containsExactly("NEGATION: safe | unsafe");
    }

    @Test
    void takesADenialAndAContraryWordForOtherWords() {
        assertThat(differences("The bridge was not safe in spring", "The bridge was unsafe in spring"))
                .allMatch(line -> line.startsWith("SUBSTITUTION"));
    }

    @Test
    void tellsSpellingFromSubstance() {
        assertThat(differences("They served with honour", "They served with honor"))
                .containsExactly("SPELLING: honour | honor");
    }

    @Test
    void countsCommasAsPunctuationOnly() {
        assertThat(Texts.collate("Peace, bread and land", "Peace, bread, and land")
                        .places())
                .extracting(Place::kind)
                .containsOnly(Place.Kind.AGREEMENT, Place.Kind.PUNCTUATION);
    }

    @Test
    void sparesAWitnessThatStopsBefore() {
        Apparatus apparatus =
                Texts.collate("The dam holds. Engineers watch the gauges day and night.", "The dam holds.");
        assertThat(apparatus.places().get(apparatus.places().size() - 1).kind()).isEqualTo(Place.Kind.EDGE);
        assertThat(Texts.differences(apparatus)).isEmpty();
    }

    @Test
    void sparesAWitnessThatIsCutOffWithASign() {
        for (String sign : List.of("...", "\u2026")) {
            Apparatus apparatus = Texts.collate(
                    "The remaining twelve, all of them crew, had stayed to work the pumps",
                    "The remaining twelve, all of them" + sign);
            assertThat(Texts.differences(apparatus)).isEmpty();
        }
    }

    @Test
    void takesASmallWordAtTheEndForNoOtherEnding() {
        Apparatus apparatus = Texts.collate(
                "They praised the courage of the pilots as",
                "They praised the courage of the pilots, night after night");
        assertThat(apparatus.places().get(apparatus.places().size() - 1).kind()).isEqualTo(Place.Kind.EDGE);
    }

    @Test
    void putsWordsLeftOutInOnePlace() {
        assertThat(differences("He thanked the harbour pilots of Ostend warmly", "He thanked the pilots warmly"))
                .containsExactly("OMISSION: harbour | ", "OMISSION: of Ostend | ");
    }

    @Test
    void aSingleWitnessAgreesWithItself() {
        assertThat(Texts.collate("Nothing to compare").places())
                .allMatch(place -> place.kind() == Place.Kind.AGREEMENT);
    }

    @Test
    void takesWitnessesWithoutWords() {
        assertThat(Texts.collate("", "").places()).isEmpty();
        assertThat(Texts.collate("A word", "").places()).isNotEmpty();
    }

    @Test
    void keepsWordsThatItDoesNotCompare() {
        String longText = "the harbour pilots of Ostend waited ".repeat(400);
        Apparatus apparatus = Texts.collate(longText, longText + "and left");
        Place last = apparatus.places().get(apparatus.places().size() - 1);
        assertThat(last.kind()).isEqualTo(Place.Kind.EDGE);
        assertThat(Texts.reading(apparatus, last, 1)).endsWith("and left");
    }

    private static List<String> differences(String... texts) {
        return Texts.differences(Texts.collate(texts));
    }

    @Test
    void linesUpWordsOfAnotherLanguageByTheirEnglishForms() {
        List<List<Token>> tokens = NormaliseTokens.of(List.of(
                "Captain Aaberg spoke of 14 injured sailors", "Kapitän Aaberg sprach von 41 verletzten Matrosen"));
        Apparatus apparatus = new Collate()
                .collate("test", List.of(new Witness("en", tokens.get(0)), new Witness("de", tokens.get(1))));

        assertThat(Texts.differences(apparatus)).contains("FIGURE: 14 | 41").noneMatch(line -> line.startsWith("NAME"));
        assertThat(apparatus.places().stream()
                        .filter(place -> place.kind() == Place.Kind.AGREEMENT)
                        .map(place -> Texts.reading(apparatus, place, 1)))
                .contains("Kapitän", "Aaberg", "verletzten", "Matrosen");
    }
}
