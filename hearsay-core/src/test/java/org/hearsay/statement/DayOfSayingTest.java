package org.hearsay.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.model.Attribution;
import org.hearsay.model.Moment;
import org.hearsay.model.PartialDate;
import org.hearsay.model.SaidOn;
import org.hearsay.model.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DayOfSayingTest {
    @Test
    void thePreciseDayIsTakenBeforeTheMonth() {
        assertThat(day(of("2031-06-04", "2031-06", .9), of("2031-06-05", "2031-06-03", .5)))
                .isEqualTo("2031-06-03");
    }

    @Test
    void theSurerDayIsTakenOfTwo() {
        assertThat(day(of("2031-06-04", "2031-06-04", .5), of("2031-06-05", "2031-06-03", .9)))
                .isEqualTo("2031-06-03");
    }

    @Test
    void noDayIsLaterThanTheFirstArticle() {
        assertThat(day(of("2031-06-04", "2031-06-02", .5), of("2031-06-08", "2031-06-07", .9)))
                .isEqualTo("2031-06-02");
        assertThat(day(of("2031-06-04", null, 0), of("2031-06-08", "2031-06-07", .9)))
                .isNull();
    }

    @Test
    void theNextDayMayBeThatOfAnotherZone() {
        assertThat(day(of("2031-06-04", null, 0), of("2031-06-05", "2031-06-05", .9)))
                .isEqualTo("2031-06-05");
    }

    private static @Nullable String day(Appearance... told) {
        SaidOn said = DayOfSaying.of(List.of(told));
        return said == null ? null : said.date().iso();
    }

    private static Appearance of(String published, @Nullable String said, double confidence) {
        PartialDate date = said == null ? null : PartialDate.parse(said);
        Attribution attribution = new Attribution(
                published,
                published,
                Attribution.IN_TEXT,
                Attribution.Kind.INDIRECT,
                "it was late",
                List.of(new Span(0, 11)),
                "she",
                null,
                "said",
                null,
                Attribution.Stance.SAID,
                null,
                date == null ? null : new SaidOn(date, "by hand", confidence),
                1,
                "by hand");
        return new Appearance(0, attribution, Moment.parse(published), "en");
    }
}
