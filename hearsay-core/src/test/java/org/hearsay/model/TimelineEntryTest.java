package org.hearsay.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TimelineEntryTest {
    private static TimelineEntry entry(String date, double confidence) {
        return new TimelineEntry(date, "story", PartialDate.parse(date), "The ferry sank.", List.of(), confidence);
    }

    @Test
    void countsAGapFromTheEndOfAMonthToTheNextDay() {
        assertThat(entry("2031-03-13", 0.75).daysAfter(entry("2030-08", 0.75))).isEqualTo(194);
    }

    @Test
    void findsNoGapWithinAMonth() {
        assertThat(entry("2031-03-13", 0.75).daysAfter(entry("2031-03", 0.75))).isNegative();
    }

    @Test
    void callsADayUncertainThatIsMoreLikelyAssumed() {
        assertThat(entry("2031-03-13", 0.45).isUncertain()).isTrue();
        assertThat(entry("2031-03-13", 0.75).isUncertain()).isFalse();
    }
}
