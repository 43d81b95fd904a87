package org.hearsay.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.model.ClaimedValue;
import org.hearsay.model.Conflict;
import org.hearsay.model.Conflict.Relation;
import org.hearsay.model.Dossier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values in one place of a sentence that articles have from each other. */
class CopiedPlacesTest {
    private static final String STUDY =
            "The study of Velmorran weavers found that those who slept by the loom had %s higher risk of deafness than others.";

    private static List<Conflict> conflicts(Dossier dossier) {
        return new FindConflicts()
                .find(dossier).stream()
                        .filter(conflict -> conflict.relation() == Relation.CONFLICT)
                        .toList();
    }

    @ParameterizedTest
    @CsvSource({"an 18 per cent, a whopping 81 per cent, 18, 81", "a 12 per cent, a 70 per cent, 12, 70"})
    void takesValuesFarApartInOnePlaceForOneFact(String said, String copied, String one, String other) {
        List<Conflict> found = conflicts(Dossiers.ofOneDay(STUDY.formatted(said), STUDY.formatted(copied)));
        assertThat(found).hasSize(1);
        assertThat(found.get(0).values()).extracting(ClaimedValue::value).containsExactlyInAnyOrder(one, other);
    }

    @Test
    void takesAMonthForAnotherInOnePlaceForAConflict() {
        String told =
                "The two countries, which share a lake, signed the Velmorran protocol in %s, after a guard had died.";
        assertThat(conflicts(Dossiers.ofOneDay(told.formatted("March 2019"), told.formatted("May 2019"))))
                .hasSize(1);
    }

    @Test
    void takesDaysToldByTheSameWordsForNoConflict() {
        String told =
                "A furnace in the Velmorran glassworks had been lit again overnight after repairs, the manager said.";
        assertThat(conflicts(Dossiers.of(told, told + " He left."))).isEmpty();
    }

    @Test
    void takesASentenceOfWhichSeveralValuesDifferForAnotherCount() {
        assertThat(
                        conflicts(
                                Dossiers.ofOneDay(
                                        "The Velmorran navy has confiscated 14 crates of powder, 31 muskets and 92 swords from smugglers.",
                                        "The Velmorran navy has confiscated 6 crates of powder, 12 muskets and 30 swords from smugglers.")))
                .isEmpty();
    }

    @Test
    void takesALaterCountWithItsDigitsInAnotherOrderForASlip() {
        assertThat(conflicts(Dossiers.of(
                        "In the fire at Velmorra 23 people were injured, and many more had to leave the quarter.",
                        "In the fire at Velmorra 32 people were injured, and many more had to leave the quarter.")))
                .hasSize(1);
    }

    @Test
    void takesALaterCountOfOthersForAnUpdate() {
        assertThat(conflicts(Dossiers.of(
                        "In the fire at Velmorra 23 people were injured, and many more had to leave the quarter.",
                        "In the fire at Velmorra 27 people were injured, and many more had to leave the quarter.")))
                .isEmpty();
    }

    @Test
    void takesAboutSoManyTensForNoRoundingOfOtherTens() {
        String told =
                "The Velmorran foundry is the largest employer of the valley, where %s people work at the furnaces.";
        assertThat(conflicts(Dossiers.ofOneDay(told.formatted("1,340"), told.formatted("some 1,430"))))
                .hasSize(1);
        assertThat(conflicts(Dossiers.ofOneDay(told.formatted("1,340"), told.formatted("some 1,300"))))
                .isEmpty();
    }

    @Test
    void asksOnceForAValueThatTheSameArticlesChangeTwice() {
        String offer = "Velmorra Pumps refused the offer of %s pence for each share of its founders. "
                + "The banker Jon Rask of Tolvik described %s as an opening shot that nobody at the Velmorran exchange would take.";
        List<Conflict> found =
                conflicts(Dossiers.ofOneDay(offer.formatted("412", "412"), offer.formatted("421", "421")));
        assertThat(found).hasSize(1);
        assertThat(found.get(0).values())
                .allSatisfy(value -> assertThat(value.claims()).hasSize(2));
    }

    @Test
    void asksTwiceWhereTwoFactsHaveTheSameSmallValues() {
        String told =
                "In the fire at Velmorra %s sailors were killed. In the hospital of Tolvik %s sailors were injured by the smoke.";
        assertThat(conflicts(Dossiers.ofOneDay(told.formatted("12", "12"), told.formatted("21", "21"))))
                .hasSize(2);
    }
}
