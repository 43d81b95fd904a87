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
            Von INA FALK am 12. Mai 2031                  | INA FALK
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

    @Test
    void anOfficeBehindAPersonsNameIsNoPartOfIt() {
        assertThat(AuthorLine.names("By Ina Falk Senior Court Reporter")).containsExactly("Ina Falk");
        assertThat(AuthorLine.names("Ina Falk, Retail Correspondent")).containsExactly("Ina Falk");
        assertThat(AuthorLine.names("By Local Democracy Reporter")).containsExactly("Local Democracy Reporter");
    }

    @Test
    void aDeskIsNobody() {
        assertThat(AuthorLine.names("Von REDAKTION")).isEmpty();
        assertThat(AuthorLine.names("Posted by Desk")).isEmpty();
        assertThat(AuthorLine.names("\u0420\u0435\u0434\u0430\u043a\u0446\u0456\u044f"))
                .isEmpty();
    }

    @Test
    void thePersonsThatAnAgencyHelpedAreNamedAlone() {
        assertThat(AuthorLine.names("Par Ina Falk avec HTB - 15 oct. 2031")).containsExactly("Ina Falk");
    }

    @Test
    void aNameBehindAWeekdayAndADayStandsAlone() {
        assertThat(AuthorLine.late("Friday, 14 March 2031 \u00B7 Ina Falk")).isEqualTo("Ina Falk");
    }
}
