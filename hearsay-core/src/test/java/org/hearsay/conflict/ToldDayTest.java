package org.hearsay.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.hearsay.model.ClaimedValue;
import org.hearsay.model.Conflict;
import org.hearsay.model.Conflict.Relation;
import org.hearsay.model.DatedSpan;
import org.hearsay.model.Moment;
import org.hearsay.when.ReadDates;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToldDayTest {
    private static final LocalDate FRIDAY = LocalDate.of(2031, 3, 14);

    @ParameterizedTest
    @CsvSource({
        "on Friday, Friday",
        "on 12 March, 12 March",
        "in March, March",
        "in 2030, 2030",
        "on 12 March 2031, 2031-03-12"
    })
    void tellsADayAsFarAsTheTextDoes(String told, String printed) {
        assertThat(day(told, null).printed()).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({
        "on Friday, on Thursday, days: next",
        "on Sunday, on Monday, days: next",
        "on 12 March, on 14 March, days: few",
        "on 12 March 2031, on 12 March 2030, days: a slip",
        "in March, in October, months: far",
        "in 2030, in 2031, years: next",
        "on Friday, in March, days: unlike",
        "in March, on 14 March, days: within"
    })
    void tellsHowTwoDaysStandToEachOther(String one, String other, String apart) {
        assertThat(day(one, null).apart(day(other, null))).isEqualTo(apart);
    }

    @Test
    void meetsADayOfTheWeekOnlyInItsOwnWeek() {
        assertThat(day("on 13 March 2031", FRIDAY).apart(day("on Friday", null)))
                .isEqualTo("days: next");
        assertThat(day("on 13 January 2031", FRIDAY).apart(day("on Friday", null)))
                .isEqualTo("days: unlike");
    }

    @Test
    void holdsDaysOfTheWeekAgainstEachOtherWhereNobodyKnowsWhenTextsWerePrinted() {
        String one = "A fire destroyed the Marla hotel in Tolvik on Friday night.";
        String other = "A fire destroyed the Marla hotel in Tolvik early on Saturday.";
        List<Conflict> found = new FindConflicts()
                .find(Dossiers.ofUnknownDays(one, one + " Nobody was hurt.", other)).stream()
                        .filter(conflict -> conflict.relation() == Relation.CONFLICT)
                        .toList();
        assertThat(found).hasSize(1);
        assertThat(found.get(0).values()).extracting(ClaimedValue::value).containsExactly("Friday", "Saturday");
    }

    private static ToldDay day(String told, @Nullable LocalDate published) {
        DatedSpan date =
                new ReadDates().read("It burned " + told + ".", null, "en").get(0);
        return ToldDay.of(date, published == null ? null : Moment.of(published));
    }
}
