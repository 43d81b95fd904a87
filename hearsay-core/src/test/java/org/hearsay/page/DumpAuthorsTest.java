package org.hearsay.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.model.Page;
import org.junit.jupiter.api.Test;

class DumpAuthorsTest {
    private static final String REPORT = """
            Home
            News
            Ferry Guide
            Latest News
            Council puts off vote on harbour fees
            Ferry to Oller runs again
            %s
            The ferry to Oller runs again on every day of the week but Sunday, the harbour office of Vessen said on Monday.
            It had been laid up since the spring for want of a captain who knows the sands, and three hundred people a day had gone round by the bridge.
            "I learned it from my father," said the new captain, Ada Brandt, who came from Oller to take over the ferry.
            A crossing costs four crowns, as it did before.
            %s
            Most read
            Ford closed for the winter
            Council elects new chair
            """;

    private static List<String> authors(String above, String below) {
        return SomePages.article(Page.Form.DUMP, REPORT.formatted(above, below)).authors();
    }

    @Test
    void aNameOnTheLineBelowByIsTheAuthor() {
        assertThat(authors("By\nIna Falk\n12 May 2031", "Share")).containsExactly("Ina Falk");
    }

    @Test
    void aNameIsTakenOutOfALineThatJoinsItWithDayAndLength() {
        assertThat(authors("By Ina Falk | 12 May 2031 | 3 min read", "Share")).containsExactly("Ina Falk");
    }

    @Test
    void aNameBeforeADayIsTheAuthorWithoutBy() {
        assertThat(authors("Ina Falk\n12 May 2031", "Share")).containsExactly("Ina Falk");
    }

    @Test
    void twoNamesOfABylineAreTwoAuthors() {
        assertThat(authors("By Ina Falk and Jon Mayer\n12 May 2031", "Share")).containsExactly("Ina Falk", "Jon Mayer");
    }

    @Test
    void whatThePageOffersIsNobody() {
        assertThat(authors("12 May 2031", "Share")).isEmpty();
    }

    @Test
    void wordsOfAClockAreNobody() {
        assertThat(authors("Published Wed, 12 May 2031\nUpdated Thu 9 hours ago", "Share"))
                .isEmpty();
    }

    @Test
    void aPersonOfTheTextIsNotItsAuthor() {
        assertThat(authors("Updated on Monday", "Ada Brandt\nShare")).doesNotContain("Ada Brandt");
    }

    @Test
    void everyPartOfALineIsFoundByWhatItSays() {
        LineParts parts =
                new LineParts(ReadDump.read("By Ina Falk | 12 May 2031 - News\nFerry to Oller-Vessen\nIna Falk\n"));
        assertThat(parts.of(0)).extracting(LineParts.Part::text).containsExactly("By Ina Falk", "12 May 2031", "News");
        assertThat(parts.of(1)).extracting(LineParts.Part::text).containsExactly("Ferry to Oller-Vessen");
        assertThat(parts.saying("ina falk")).extracting(LineParts.Part::line).containsExactly(0, 2);
    }

    @Test
    void proposesOnlySoManyNamesAsCanBeHeldAgainstEachOther() {
        StringBuilder dump = new StringBuilder();
        for (int i = 0; i < 100; i++) {
            for (int k = 0; k < 25; k++) {
                dump.append("By A")
                        .append(letter(i / 26))
                        .append(letter(i % 26))
                        .append(" B")
                        .append(letter(k))
                        .append("n|");
            }
            dump.append('\n');
        }
        Sheet sheet = ReadDump.read(dump + "The ferry to Oller runs again.\n");
        assertThat(new DumpAuthorProposals(sheet, new LineParts(sheet), -1, 100, 100)
                        .read()
                        .proposals())
                .hasSizeBetween(100, 800);
    }

    private static char letter(int number) {
        return (char) ('a' + number);
    }
}
