package org.hearsay.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import org.hearsay.model.Moment;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class SentencesOfTheReportTest {
    private final Document page = Jsoup.parse(new WriteReport().write(TraceByHand.trace()));

    @Test
    void anIntervalStaysAnInterval() {
        assertThat(page.select("#story-story1 h1").text())
                .isEqualTo("Five articles, three or four independent origins.");
    }

    @Test
    void saysWhatTheNumberRestsOn() {
        assertThat(page.select("#story-story1 .lead").text())
                .contains("Northern Gazette, 12 May shares 53% of its words with Northern Gazette, 11 May")
                .contains("it probably comes from it (0.86)")
                .contains(
                        "Sources stand behind them that the pile does not hold: Orla Venn\u2019s speech behind three of them, Coastal")
                .contains("Three origins if Quay comes from lost translation (possible, 0.66); four if not.");
    }

    @Test
    void saysWhoHadItFirstAndByHowMuch() {
        assertThat(page.select("#story-story1-first .say").text())
                .isEqualTo(
                        "Harbour Courier had it first of these five: 10 May 2031, 08:15 UTC, at least 1 hour before the"
                                + " next in any time zone.");
    }

    @Test
    void leavesOpenWhatIsOpen() {
        assertThat(page.select("#story-story1-first table").text()).contains("undetermined", "times may overlap");
    }

    @Test
    void putsTheWeightiestDifferenceFirst() {
        List<String> kinds = page.select("#statement-st1 table.diffs td.kd").eachText();
        assertThat(kinds).startsWith("figure", "denial", "title or office", "other words");
        assertThat(page.select("#statement-st1 .say").text())
                .contains("They differ in seven places: one figure, one denial, one title, no date, no name.")
                .contains(
                        "Harbour has \u201Ccarry 40\u201D".replace("\u201C", "").replace("\u201D", ""));
    }

    @Test
    void saysThatOneWitnessStandsAlone() {
        assertThat(page.select("#statement-st4").text()).contains("only Northern, 12 May");
    }

    @Test
    void callsAPageAgainstItselfThat() {
        assertThat(page.select("#conflict-c2 .note").text()).startsWith("One page against itself.");
        assertThat(page.select("#conflict-c1 .note").text()).doesNotContain("against itself");
    }

    @Test
    void saysWhatWasLookedAtWhereThereIsNoConflict() {
        assertThat(page.select("#story-story2-conflicts .say").text())
                .isEqualTo(
                        "This article gives no two different figures, dates or names for one fact. 0 facts were looked at.");
    }

    @Test
    void readsUnitsAloud() {
        assertThat(page.select("table.words .vh").eachText()).contains(", 2 in its own voice, 1 reported");
    }

    @Test
    void doesNotLineUpTwoDirectionsOfWriting() {
        assertThat(page.select("#statement-st5 .score")).isEmpty();
        assertThat(page.select("#statement-st5 table.diffs")).hasSize(1);
    }

    @Test
    void writesTimesAsPreciselyAsTheyAreKnown() {
        LocalDate day = LocalDate.of(2031, 5, 1);
        assertThat(Times.full(Moment.of(day))).isEqualTo("1 May 2031");
        assertThat(Times.full(Moment.of(day, LocalTime.of(7, 5), null))).isEqualTo("1 May 2031, 07:05");
        assertThat(Times.full(Moment.of(day, LocalTime.of(7, 5), ZoneOffset.ofHoursMinutes(5, 30))))
                .isEqualTo("1 May 2031, 07:05 UTC+5:30");
        assertThat(Times.between(null, Moment.of(day))).isEqualTo("1 May 2031 or before");
    }

    @Test
    void aDayFillsItsDayAndAMinuteIsATick() {
        LocalDate day = LocalDate.of(2031, 5, 1);
        Moment minute = Moment.of(day, LocalTime.NOON, ZoneOffset.UTC);
        TimeScale scale = TimeScale.over(List.of(minute, Moment.of(day.plusDays(3))));
        assertThat(scale.units()).isEqualTo(4);
        assertThat(scale.bar(Moment.of(day.plusDays(1)))).isEqualTo(new TimeScale.Bar(25, 25, false));
        assertThat(scale.bar(minute)).isEqualTo(new TimeScale.Bar(12.5, 0, false));
        assertThat(scale.between(null, minute)).isEqualTo(new TimeScale.Bar(0, 12.5, true));
    }

    @Test
    void scalesByHourWeekAndYear() {
        LocalDate day = LocalDate.of(2031, 5, 1);
        Moment early = Moment.of(day, LocalTime.of(9, 10), ZoneOffset.UTC);
        Moment late = Moment.of(day, LocalTime.of(11, 20), ZoneOffset.UTC);
        assertThat(TimeScale.over(List.of(early, late)).units()).isEqualTo(3);
        assertThat(TimeScale.over(List.of(Moment.of(day))).units()).isEqualTo(4);
        assertThat(TimeScale.over(List.of(Moment.of(day), Moment.of(day.plusDays(30))))
                        .units())
                .isEqualTo(5);
        assertThat(TimeScale.over(List.of(Moment.of(day), Moment.of(day.plusYears(3))))
                        .units())
                .isEqualTo(4);
        assertThat(TimeScale.over(List.of())).isNull();
    }

    @Test
    void neverRoundsToCertainty() {
        assertThat(Numbers.probability(0.999)).isEqualTo("0.99");
        assertThat(Numbers.percent(1, 1000)).isEqualTo("1%");
        assertThat(Numbers.percent(999, 1000)).isEqualTo("99%");
    }
}
