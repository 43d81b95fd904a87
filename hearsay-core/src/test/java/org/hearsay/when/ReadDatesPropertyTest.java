package org.hearsay.when;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.hearsay.model.DatedSpan;

class ReadDatesPropertyTest {
    private static final LocalDate START = LocalDate.of(2019, 12, 20);

    private final ReadDates readDates = new ReadDates();

    @Property(tries = 300)
    void shiftingTheReferenceShiftsRelativeDays(
            @ForAll("relativeDays") String text, @ForAll @IntRange(min = -4000, max = 4000) int days) {
        List<DatedSpan> before = readDates.read(text, START, "en");
        List<DatedSpan> after = readDates.read(text, START.plusDays(days), "en");
        assertThat(before).hasSize(1);
        assertThat(after).hasSize(1);
        LocalDate shifted = LocalDate.parse(before.get(0).value()).plusDays(days);
        assertThat(after.get(0).value()).isEqualTo(shifted.toString());
    }

    @Property(tries = 300)
    void shiftingTheReferenceByWeeksShiftsWeekdays(
            @ForAll("weekdays") String text, @ForAll @IntRange(min = -500, max = 500) int weeks) {
        String before = readDates.read(text, START, "en").get(0).value();
        String after = readDates.read(text, START.plusWeeks(weeks), "en").get(0).value();
        assertThat(LocalDate.parse(after)).isEqualTo(LocalDate.parse(before).plusWeeks(weeks));
    }

    @Property(tries = 500)
    void spansLieInTheTextAndDoNotOverlap(@ForAll("anyText") String text, @ForAll("languages") String language) {
        int end = 0;
        for (DatedSpan date : readDates.read(text, START, language)) {
            assertThat(date.span().start()).isGreaterThanOrEqualTo(end);
            assertThat(date.span().end()).isLessThanOrEqualTo(text.length());
            assertThat(date.text()).isEqualTo(date.span().of(text));
            assertThat(date.confidence()).isBetween(0.5, 1.0);
            end = date.span().end();
        }
    }

    @Property(tries = 500)
    void whateverIsSaidOfADayIsReadWithoutAReference(
            @ForAll("anyText") String text, @ForAll("relativeDays") String day, @ForAll("weekdays") String weekday) {
        assertThat(readDates.read(text, null, "en"))
                .allSatisfy(date -> assertThat(date.value()).isNotEmpty());
        assertThat(readDates.read(day, null, "en")).isNotEmpty();
        assertThat(readDates.read(weekday, null, "en")).isNotEmpty();
    }

    @Provide
    Arbitrary<String> relativeDays() {
        return Arbitraries.of(
                "The court ruled yesterday.",
                "The court rules today.",
                "The court will rule tomorrow.",
                "The court ruled three days ago.",
                "The court ruled twelve days ago.",
                "The court ruled the day before yesterday.",
                "The court will rule the day after tomorrow.",
                "The court will rule five days from now.");
    }

    @Provide
    Arbitrary<String> weekdays() {
        return Arbitraries.of(
                "The court ruled on Monday.",
                "The court will rule on Thursday.",
                "The court ruled last Friday.",
                "The court ruled on Tuesday last week.",
                "The court will rule on Monday of next week.",
                "The court will rule this Sunday.",
                "The court will rule next Sunday.");
    }

    @Provide
    Arbitrary<String> languages() {
        return Arbitraries.of("en", "de", "es", "fr", "ru");
    }

    @Provide
    Arbitrary<String> anyText() {
        Arbitrary<String> piece = Arbitraries.of(
                "early",
                "late",
                "the",
                "end",
                "of",
                "last",
                "next",
                "Monday",
                "May",
                "May,",
                "night",
                "2024",
                "31",
                "31st",
                "-",
                "/",
                ".",
                ",",
                "'s",
                "year",
                "years",
                "quarter",
                "third",
                "a",
                "two",
                "hundred",
                "ago",
                "earlier",
                "10",
                "p.m.",
                "now",
                "every",
                "\n\n",
                "more",
                "than",
                "about",
                "Christmas",
                "New",
                "half",
                "Feb.",
                "30",
                "mid-",
                "1990s",
                "fiscal",
                "nineteen",
                "ninety",
                "in",
                "\u2019",
                "99999999999",
                "year-ago",
                "Q3",
                "1Q24",
                "FY24",
                "'98",
                "BC",
                "44",
                "before",
                "yesterday",
                "to",
                "through",
                "week",
                "5-7",
                "4/26/25",
                "noon",
                "day",
                "lunes",
                "Mai",
                "mai",
                "pasado",
                "por la",
                "noche",
                "l'ann\u00e9e",
                "derni\u00e8re",
                "\u043c\u0430\u044f",
                "\u0433\u043e\u0434\u0443",
                "bis",
                "au",
                "calle",
                "this",
                "past");
        return piece.list().ofMaxSize(30).map(words -> String.join(" ", words));
    }
}
