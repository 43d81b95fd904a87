package org.hearsay.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.model.Credit;
import org.hearsay.model.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedCreditsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "[By Oller Press Telegraph.]#Oller Press",
                "(THROUGH FALK'S AGENCY.)#Falk's Agency",
                "(FROM THE SILLEN TIMES.)#Sillen Times",
                "[Special to the Sillen Argus.]#Sillen Argus",
                "(PER OLLER PRESS ASSOCIATION.)#Oller Press Association",
            })
    void namesTheSupplierInBrackets(String line, String agency) {
        assertThat(credits(line, "whose name has not been learned.")).containsExactly(agency);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Special to the Herald.]",
                "(FROM OUR OWN CORRESPONDENT.)",
                "(BY TELEGRAPH.)",
                "(BY ELECTRIC TELEGRAPH.—COPYRIGHT.)",
                "[Special Correspondence.]",
                "(To the Editor.)"
            })
    void namesNobodyForAPapersOwnWords(String line) {
        assertThat(credits(line, "whose name has not been learned.")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"been learned.--Sillen Argus.", "been learned.—Sillen Argus", "been learned. – Sillen Argus."})
    void namesThePaperFromWhichWordsWereClipped(String end) {
        assertThat(credits("THE BRIDGE.", end)).containsExactly("Sillen Argus");
    }

    @Test
    void anExchangeIsNoName() {
        assertThat(credits("THE BRIDGE.", "been learned.--Exchange.")).isEmpty();
    }

    private static List<String> credits(String line, String end) {
        String page = """
                The Vessen Herald (Vessen, Ohio), October 7, 1884, Page 3
                THE BRIDGE GONE.
                %s
                The old bridge over the Oller was carried away by the water last evening, and with it two waggons and a boy of twelve years, %s
                The engineer, Mr. Ada Brandt, said this morning that it would be built again of stone, and that it would cost the county nothing.
                The Council will sit upon it on Friday, when the Mayor is to lay the plans before the town, and few are thought to be against them.
                """.formatted(line, end);
        return SomePages.article(Page.Form.DUMP, page).credits().stream()
                .filter(credit -> credit.kind() == Credit.Kind.TEXT)
                .map(Credit::agency)
                .toList();
    }
}
