package org.hearsay.collation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.model.Apparatus;
import org.hearsay.model.Place;
import org.hearsay.model.Witness;
import org.junit.jupiter.api.Test;

/** What users of CollateX asked for and still wait for, in words of our own. */
class GrayKoalaTest {
    /** interedition/collatex 58: a comma that both have must not outweigh a word that both have. */
    @Test
    void alignsTheWordAndNotTheComma() {
        Apparatus apparatus = Texts.collate(
                "The tall, gray koala slept", "The koala, tall, gray and sleepy, slept", "The gray koala slept");
        assertThat(place(apparatus, "gray").readings().get(0)).isNotEmpty();
        assertThat(place(apparatus, "gray").readings().get(1)).isNotEmpty();
        assertThat(place(apparatus, "gray").readings().get(2)).isNotEmpty();
    }

    /** interedition/collatex 69: frequent words and marks give way to rare ones. */
    @Test
    void letsRareWordsDecide() {
        Apparatus apparatus = Texts.collate(
                "of the harbour, of the walrus, of the tide", "the walrus of the north, the lantern, of the tide");
        assertThat(place(apparatus, "walrus").readings()).noneMatch(List::isEmpty);
        assertThat(place(apparatus, "tide").readings()).noneMatch(List::isEmpty);
    }

    /** interedition/collatex 94: near matches must not lose a token. */
    @Test
    void keepsEveryTokenWhereWordsAreOnlyNearlyAlike() {
        Apparatus apparatus =
                Texts.collate("the ferrymen rowed rowed home", "the ferryman rowed homes", "ferrymans row home");
        for (int row = 0; row < 3; row++) {
            StringBuilder read = new StringBuilder();
            for (Place place : apparatus.places()) {
                read.append(Texts.reading(apparatus, place, row)).append(' ');
            }
            assertThat(read.toString().split("\\s+"))
                    .filteredOn(word -> !word.isEmpty())
                    .hasSize(apparatus.witnesses().get(row).tokens().size());
        }
    }

    /** interedition/collatex 85: a change of case only is no variant. */
    @Test
    void takesCaseForNoVariant() {
        assertThat(Texts.collate("The Council of Elders met", "the council of elders met")
                        .places())
                .allMatch(place -> place.kind() == Place.Kind.AGREEMENT);
    }

    /** interedition/collatex 66: which witness comes first decides nothing. */
    @Test
    void readsTheSamePlacesInAnyOrderOfWitnesses() {
        String[] texts = {"the gray koala slept all day", "the koala, gray and old, slept", "all day the koala slept"};
        assertThat(places(texts[2], texts[0], texts[1]))
                .isEqualTo(places(texts[0], texts[1], texts[2]).stream()
                        .map(row -> List.of(row.get(2), row.get(0), row.get(1)))
                        .toList());
    }

    @Test
    void knowsAPhraseThatMoved() {
        Apparatus apparatus =
                Texts.collate("On Friday night the barge left Rotterdam", "The barge left Rotterdam on Friday night");
        assertThat(place(apparatus, "Rotterdam").readings()).noneMatch(List::isEmpty);
        assertThat(apparatus.places().stream().filter(place -> place.kind() == Place.Kind.MOVED))
                .hasSize(2);
    }

    @Test
    void knowsAPhraseThatMovedToAnotherSentenceInSlightlyOtherWords() {
        Apparatus apparatus = Texts.collate(
                "Towards the end of the long winter the lighthouse of Orm lost its lamp. Nobody on the mainland saw it go out,"
                        + " for a fog lay over the sound, and the keeper had no radio to call the harbour with.",
                "The lighthouse of Orm lost its lamp. Nobody on the mainland saw it go out towards the end of the hard winter,"
                        + " for a fog lay over the sound, and the keeper had no radio to call the harbour with.");
        assertThat(Texts.differences(apparatus))
                .containsExactly(
                        "MOVED: Towards the end of the long winter | ", "MOVED:  | towards the end of the hard winter");
    }

    @Test
    void linksTheWordThatDiffersInsideAPhraseThatMoved() {
        List<Witness> witnesses = Texts.witnesses(
                List.of(
                        "With four tugs and a great deal of patience the pilots freed the tanker from the sandbank. Her captain"
                                + " watched from the bridge of the lifeboat, wrapped in two blankets, and would not go below.",
                        "The pilots freed the tanker from the sandbank. Her captain watched from the bridge of the lifeboat,"
                                + " wrapped in two blankets, with four tugs and a fair deal of patience, and would not go below."));
        assertThat(new Collate()
                        .align(witnesses.get(0), witnesses.get(1)).stream()
                                .map(link ->
                                        witnesses.get(0).tokens().get(link.a()).n() + "-"
                                                + witnesses
                                                        .get(1)
                                                        .tokens()
                                                        .get(link.b())
                                                        .n()))
                .contains("great-fair", "tugs-tugs", "deal-deal");
    }

    @Test
    void callsADenialThatMovedNoDenial() {
        assertThat(Texts.differences(Texts.collate(
                        "She will not sell the orchard, the widow of the miller said on the steps of the town hall.",
                        "On the steps of the town hall the widow of the miller said she will not sell the orchard.")))
                .allMatch(line -> line.startsWith("MOVED"));
    }

    @Test
    void callsADenialADenialThoughItsPhraseMoved() {
        assertThat(Texts.differences(Texts.collate(
                        "The widow will sell the orchard in March, she told the council.",
                        "She told the council the widow will not sell the orchard in March.")))
                .anyMatch(line -> line.startsWith("NEGATION") && line.contains("not"));
    }

    @Test
    void takesSmallWordsSharedElsewhereForNoMove() {
        assertThat(Texts.collate("of the and in the orchard", "in the orchard of the")
                        .places())
                .noneMatch(place -> place.kind() == Place.Kind.MOVED);
    }

    @Test
    void showsNamesAtOddsInAPhraseThatMovedForOne() {
        assertThat(Texts.differences(Texts.collate(
                        "The barge left Rotterdam with Anna Berg on Friday night",
                        "The barge left Rotterdam with Anna Holm on Friday night",
                        "With Anna Berg the barge left Rotterdam on Friday night")))
                .anyMatch(line -> line.startsWith("NAME") && line.contains("Holm"));
    }

    @Test
    void alignsASynonym() {
        Apparatus apparatus = Texts.collate("The physician bought a costly car", "The doctor bought an expensive car");
        assertThat(Texts.differences(apparatus))
                .contains("SUBSTITUTION: a costly | an expensive", "SUBSTITUTION: physician | doctor");
    }

    @Test
    void alignsPhrasesOfDifferentLength() {
        assertThat(Texts.differences(Texts.collate("They acted because of fear alone", "They acted out of fear alone")))
                .containsExactly("SMALL_WORDS: because | out");
    }

    private static List<List<String>> places(String... texts) {
        Apparatus apparatus = Texts.collate(texts);
        return apparatus.places().stream()
                .map(place -> List.of(
                        Texts.reading(apparatus, place, 0),
                        Texts.reading(apparatus, place, 1),
                        Texts.reading(apparatus, place, 2)))
                .toList();
    }

    private static Place place(Apparatus apparatus, String word) {
        return apparatus.places().stream()
                .filter(place -> Texts.line(apparatus, place).contains(word))
                .findFirst()
                .orElseThrow();
    }
}
