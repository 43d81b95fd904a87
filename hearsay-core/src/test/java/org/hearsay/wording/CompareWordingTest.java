package org.hearsay.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.model.WordContrast;
import org.hearsay.model.WordUse;
import org.junit.jupiter.api.Test;

class CompareWordingTest {
    private final CompareWording compare = new CompareWording();

    @Test
    void findsWordsThatComeBeforeTheSameName() {
        assertThat(compare.compare(harbour().dossier()))
                .extracting(contrast -> contrast.family().get(0) + "/" + contrast.rival())
                .contains("seizing/liberating", "liberating/seizing");
    }

    @Test
    void countsReportedSpeechApart() {
        WordContrast seize = harbourContrast("seizing");
        assertThat(seize.uses())
                .extracting(WordUse::outlet, WordUse::own, WordUse::reported)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Coast Herald", 2, 1),
                        org.assertj.core.groups.Tuple.tuple("Delta Post", 0, 0));
    }

    @Test
    void claimsNoStatisticForShortTexts() {
        assertThat(compare.compare(harbour().dossier()))
                .isNotEmpty()
                .allMatch(contrast -> !contrast.tested())
                .allMatch(contrast -> contrast.uses().stream().allMatch(use -> use.z() == 0));
    }

    @Test
    void testsLongTexts() {
        String filler = "The council met in the old hall and the clerk read the minutes slowly. ".repeat(90);
        Stories story = new Stories()
                .with("Coast Herald", "Riot in Velm", filler + "The rioters burned cars. ".repeat(12))
                .with("Delta Post", "Protest in Velm", filler + "The protesters burned cars. ".repeat(12));
        WordContrast rioters = compare.compare(story.dossier()).stream()
                .filter(contrast -> contrast.family().contains("rioters"))
                .findFirst()
                .orElseThrow();
        assertThat(rioters.tested()).isTrue();
        assertThat(rioters.uses().get(0).z()).isGreaterThan(2);
        assertThat(rioters.uses().get(1).z()).isLessThan(-2);
    }

    @Test
    void saysNothingWhereAllUseTheSameWords() {
        String text = "Soldiers were seizing the port of Velm on Monday.";
        assertThat(compare.compare(new Stories()
                        .with("A", "Velm", text)
                        .with("B", "Velm", text)
                        .dossier()))
                .isEmpty();
    }

    @Test
    void saysNothingOfAnEmptyStory() {
        assertThat(compare.compare(new Stories().dossier())).isEmpty();
    }

    private WordContrast harbourContrast(String word) {
        return compare.compare(harbour().dossier()).stream()
                .filter(contrast -> contrast.family().contains(word))
                .findFirst()
                .orElseThrow();
    }

    private static Stories harbour() {
        return new Stories()
                .with(
                        "Coast Herald",
                        "Rebels seize Velm",
                        "Rebels spent the night seizing the port of Velm. \"We are seizing Velm,\" their captain said.",
                        "We are seizing Velm,")
                .with(
                        "Delta Post",
                        "Rebels in Velm",
                        "Rebels spent the night liberating the port of Velm. They went on liberating Velm at dawn.");
    }
}
