package org.hearsay.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorLineTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            By Ina Falk                                   | Ina Falk
            ByIna Falk                                    | Ina Falk
            By Ina Falk and Jon Mayer                     | Ina Falk, Jon Mayer
            By Ina Falk on Tuesday, 12 May 2031           | Ina Falk
            By Ina Falk on May 12, 2031                   | Ina Falk
            View all posts by Ina Falk                    | Ina Falk
            Written by: Ina Falk, Jon Mayer & Ada Brandt  | Ina Falk, Jon Mayer, Ada Brandt
            By Ina Falk. Reviewed by Jon Mayer            | Ina Falk
            """)
    void readsTheNamesOfABylineAndNothingElse(String line, String names) {
        assertThat(String.join(", ", AuthorLine.names(line))).isEqualTo(names);
    }

    @Test
    void readsTheNameBehindADayThatBeginsALine() {
        assertThat(AuthorLine.late("May 12, 2031 Ina Falk")).isEqualTo("Ina Falk");
        assertThat(AuthorLine.late("May 12, 2031 by Ina Falk")).isEqualTo("Ina Falk");
    }

    @Test
    void lettersBehindACommaBelongToTheNameBeforeThem() {
        assertThat(AuthorLine.names("Ina Falk, PharmD, and Al Roe")).containsExactly("Ina Falk, PharmD", "Al Roe");
    }

    @Test
    void aShortNameIsNoLettersOfAProfession() {
        assertThat(AuthorLine.names("By Ina Falk and Jon Mayer")).containsExactly("Ina Falk", "Jon Mayer");
    }

    @Test
    void takesNoMenuEntryForAName() {
        assertThat(AuthorLine.names("Facebook")).isEqualTo(List.of());
        assertThat(AuthorLine.names("View more posts")).isEqualTo(List.of());
    }

    @Test
    void tellsWhatSomebodyIsFromWho() {
        assertThat(AuthorLine.isRole("Staff Writer")).isTrue();
        assertThat(AuthorLine.isRole("Ina Falk")).isFalse();
    }
}
