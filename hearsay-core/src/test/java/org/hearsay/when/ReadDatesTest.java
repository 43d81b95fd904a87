package org.hearsay.when;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.hearsay.model.DatedSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadDatesTest {
    private static final LocalDate MONDAY = LocalDate.of(2025, 4, 28);

    private final ReadDates readDates = new ReadDates();

    private List<DatedSpan> read(String text) {
        return readDates.read(text, MONDAY, "en");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The minister said on Saturday that talks went on. | Saturday | 2025-04-26",
                "The deal was signed on June 19, 2024 in the capital. | June 19, 2024 | 2024-06-19",
                "The deal was signed on 19 June 2024 in the capital. | 19 June 2024 | 2024-06-19",
                "The war began in February 2022 and goes on. | February 2022 | 2022-02",
                "An incursion was launched in August last year. | August last year | 2024-08",
                "Troops took the town earlier this year. | earlier this year | 2025",
                "He left the party three weeks ago. | three weeks ago | 2025-W15",
                "Two days ago the bridge was closed. | Two days ago | 2025-04-26",
                "Profits rose in the third quarter of 2024. | the third quarter of 2024 | 2024-Q3",
                "He was mayor in the 1990s. | the 1990s | 199",
                "They talked on Monday night about it. | Monday night | 2025-04-28TNI",
                "The talks will be held on Thursday in Vienna. | Thursday | 2025-05-01",
                "It has rained for three days. | three days | P3D",
                "Sales fell last year. | last year | 2024",
                "Yesterday the court ruled. | Yesterday | 2025-04-27",
                "The vote was held on 2025-03-02 in the north. | 2025-03-02 | 2025-03-02",
                "The treaty was signed on Nov. 13 and ratified. | Nov. 13 | 2024-11-13",
                "Schools will close for Christmas this time. | Christmas | 2024-12-25",
                "Revenue fell in Q3, the firm said. | Q3 | 2024-Q3",
                "Revenue fell in Q3 of fiscal 2023. | Q3 of fiscal 2023 | 2023-Q3",
                "Revenue fell in 2024 Q4 again. | 2024 Q4 | 2024-Q4",
                "Revenue fell in Q1'25 again. | Q1'25 | 2025-Q1",
                "Losses grew in FY2022 and later. | FY2022 | 2022",
                "They met in the summer of '69 by chance. | the summer of '69 | 1969-SU",
                "Caesar was murdered in 44 BC in Rome. | 44 BC | BC0044",
                "They arrived on Tuesday last week. | Tuesday last week | 2025-04-22",
                "They will meet on Monday of next week. | Monday of next week | 2025-05-05",
                "It took place on March the 15th in Rome. | March the 15th | 2025-03-15",
                "It took place on 4/26/25 in Rome. | 4/26/25 | 2025-04-26",
                "The house was built half a century ago. | half a century ago | 1975",
                "Troops are to leave by June. | June | 2025-06",
                "Profit fell in the last quarter of 2024. | the last quarter of 2024 | 2024-Q4",
                "Profit fell in 1Q24 and rose later. | 1Q24 | 2024-Q1",
                "The vote takes place this Sunday. | this Sunday | 2025-05-04",
                "He was killed this Sunday. | this Sunday | 2025-04-27",
                "He died on Boxing Day last year. | Boxing Day last year | 2024-12-26",
                "He left the party a year and a half ago. | a year and a half ago | 2023-10",
                "He left the day before yesterday. | the day before yesterday | 2025-04-26",
                "He left at 11am on Thursday morning. | 11am on Thursday morning | 2025-04-24T11:00",
                "Sales fell in the week to April 20. | the week | P1W",
                "Mid-April was cold. | Mid-April | 2025-04",
                "The March deal would lapse. | March | 2025-03",
                "A report is due in the second half of May. | the second half of May | 2025-05",
                "The January 6 riot shook the country. | January 6 | 2025-01-06",
                "He died on 3 May 1961. | 3 May 1961 | 1961-05-03",
                "The mill burnt on 14 February last year. | 14 February last year | 2024-02-14",
                "The mill burnt on June 3 of last year. | June 3 of last year | 2024-06-03",
                "The mill opens on 3 May next year. | 3 May next year | 2026-05-03",
                "They met on 5 March and last year's plan fell. | 5 March | 2025-03-05",
                "An hour later the bridge fell. | An hour | PT1H",
                "A few days later the bridge fell. | A few days | PXD",
                "The bridge will one day carry trains. | one day | FUTURE_REF",
            })
    void readsTheValue(String text, String words, String value) {
        assertThat(read(text)).extracting(DatedSpan::text, DatedSpan::value).contains(tuple(words, value));
    }

    @Test
    void takesAMonthOfThePreviousYearFromTheYearThatTheTextNamed() {
        String text =
                "The region was overtaken earlier this year. In August of the previous year, troops seized parts.";
        assertThat(read(text)).extracting(DatedSpan::value).containsExactly("2025", "2024-08");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The vote was on April 3. The day before, he had resigned. | 2025-04-03 2025-04-02",
                "The vote was on April 3. He had resigned the night before. | 2025-04-03 2025-04-02TNI",
            })
    void countsTheDayBeforeFromTheDayThatTheTextNamed(String text, String values) {
        assertThat(read(text)).extracting(DatedSpan::value).containsExactly(values.split(" "));
    }

    @Test
    void leavesRelativeDatesVagueWithoutAReference() {
        assertThat(readDates.read("He left last year.", null, "en"))
                .extracting(DatedSpan::value)
                .containsExactly("PAST_REF");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The council met on Friday, June 20 to vote. | Friday, June 20 | 2025-06-20",
                "The council met on Thursday, June 20 to vote. | Thursday, June 20 | 2024-06-20",
            })
    void takesTheYearInWhichTheDayIsTheWeekdayNamed(String text, String words, String value) {
        assertThat(read(text)).extracting(DatedSpan::text, DatedSpan::value).contains(tuple(words, value));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Talks were held on June 19 and 21 in the capital. | 2024-06-19 2024-06-21",
                "Talks were held on June 19-21, 2024, in the capital. | 2024-06-19 2024-06-21",
                "Talks were held on June 19 and 3 people came. | 2024-06-19",
                "Talks were held from 19 to 21 June 2024 in the capital. | 2024-06-19 2024-06-21",
                "Talks were held on 19-21 June 2024 in the capital. | 2024-06-19 2024-06-21",
                "It ran from November 30 to December 4, 2023, in the capital. | 2023-11-30 2023-12-04",
                "It ran from December 30 to January 4, 2023, in the capital. | 2022-12-30 2023-01-04",
                "It ran from March through June 2022 in the capital. | 2022-03 2022-06",
            })
    void readsAnotherDayOfTheMonthAfterADay(String text, String values) {
        assertThat(read(text)).extracting(DatedSpan::value).containsExactly(values.split(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The bridge was opened last Thanksgiving by the mayor. | last Thanksgiving | 2024-11-28",
                "The bridge will open next Easter, the mayor said. | next Easter | 2026-04-05",
            })
    void readsAHolidayBeforeOrAfterTheDay(String text, String words, String value) {
        assertThat(read(text)).extracting(DatedSpan::text, DatedSpan::value).contains(tuple(words, value));
    }

    @Test
    void takesAClockTimeToTheDayOfWhatHappenedNotOfWhatWasSaid() {
        String text = "The ferry sank on April 24, police said on Sunday. It had left at 7:30 p.m. with 20 on board.";
        assertThat(read(text)).extracting(DatedSpan::value).contains("2025-04-24T19:30");
    }

    @Test
    void takesTheEarlyHoursForNoLengthOfTime() {
        assertThat(read("It burned in the early hours of Sunday."))
                .extracting(DatedSpan::value)
                .containsExactly("2025-04-27");
    }

    @Test
    void takesHalvesOfAMatchForNoTime() {
        assertThat(read("In the first half he scored; in the second half of the match he left."))
                .isEmpty();
    }

    @Test
    void takesQuartersOfAWholeForNoTime() {
        assertThat(read("The country imports three-quarters of its food.")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "He was shot on June 24, 2005, four days after a June 20 attack. | June 20 | 2005-06-20",
                "He died on Jan. 3, 2006, after a fall on Dec. 28 at home. | Dec. 28 | 2005-12-28",
                "The house that burnt on March 2, 1998, was sold, the owner said on March 20. | March 20 | 2025-03-20",
                "The firm was founded on June 3, 1990, and closed on April 26. | April 26 | 2025-04-26",
                "He was shot on March 24, 2005. The March 20 attack was another. | March 20 | 2025-03-20",
            })
    void takesTheYearOfANearDayToldBeforeInTheSentence(String text, String words, String value) {
        assertThat(read(text)).extracting(DatedSpan::text, DatedSpan::value).contains(tuple(words, value));
    }

    @Test
    void readsNothingInAnEmptyText() {
        assertThat(read("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The bridge fell on the 4th inst. at noon. | 4th inst | 1884-10-04",
                "It was opened on the 28th ult. with music. | 28th ult | 1884-09-28",
                "The Council will sit on the 11th proximo in the hall. | 11th proximo | 1884-11-11",
                "He left the town to-day by the night train. | to-day | 1884-10-07",
                "He will leave the town to-morrow morning by train. | to-morrow morning | 1884-10-08TMO",
                "He was seen yesterday forenoon in the street. | yesterday forenoon | 1884-10-06TMO",
            })
    void readsDaysAsPapersOfThePastHadThem(String text, String expression, String value) {
        assertThat(readDates.read(text, LocalDate.of(1884, 10, 7), "en"))
                .extracting(DatedSpan::text, DatedSpan::value)
                .contains(tuple(expression, value));
    }

    @Test
    void countsFromTheDatelineOfAReportThatWasSentBeforeItWasPrinted() {
        String text = "VESSEN, O., Oct. 7.—The bridge fell yesterday.\n\nLONDON, Saturday.\n\nIt rained this morning.";
        assertThat(readDates.read(text, LocalDate.of(1884, 10, 13), "en"))
                .extracting(DatedSpan::text, DatedSpan::value)
                .containsExactly(
                        tuple("Oct. 7", "1884-10-07"),
                        tuple("yesterday", "1884-10-06"),
                        tuple("Saturday", "1884-10-11"),
                        tuple("this morning", "1884-10-11TMO"));
    }

    @Test
    void aPartOfTheDayIsOfTheDayThatIsToldNotOfOneBefore() {
        String text =
                "The bank did not open yesterday, and its cashier had left the town on Saturday. In the afternoon a crowd came.";
        assertThat(readDates.read(text, LocalDate.of(1884, 10, 7), "en"))
                .extracting(DatedSpan::text, DatedSpan::value)
                .contains(tuple("the afternoon", "1884-10-06TAF"));
    }
}
