package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.model.Attribution;
import org.junit.jupiter.api.Test;

class QuotedHeadlinesTest {
    private static final String TEXT =
            "“We will not sell the quay, whatever they offer,” harbour master Ada Holm said on Friday.";

    @Test
    void tellsWhatAHeadlineQuotesFromTheText() {
        assertThat(headline("‘We will not sell the quay’: harbour digs in", TEXT, "en"))
                .containsExactly("We will not sell the quay");
    }

    @Test
    void tellsItInEveryLanguageThatIsRead() {
        assertThat(headline(
                        "„Wir verkaufen den Kai nicht“: Hafen bleibt hart",
                        "„Wir verkaufen den Kai ganz sicher nicht“, sagte Hafenmeisterin Ada Holm am Freitag in Tolvik.",
                        "de"))
                .containsExactly("Wir verkaufen den Kai nicht");
    }

    @Test
    void leavesOutWhatTheTextHasFromNobody() {
        assertThat(headline("‘The Long Quay Back Home’ opens at Tolvik", TEXT, "en"))
                .isEmpty();
    }

    @Test
    void leavesOutACatchword() {
        assertThat(headline("Harbour to ‘sell’ its cranes", TEXT, "en")).isEmpty();
    }

    @Test
    void leavesOutWordsThatAHeadlineMixesAnew() {
        assertThat(headline("‘Whatever they offer we will sell the quay’", TEXT, "en"))
                .isEmpty();
    }

    private static List<String> headline(String title, String text, String language) {
        return new FindAttributions()
                .find(Articles.headed(title, text, language, 1)).stream()
                        .filter(one -> one.place() == 0)
                        .map(Attribution::content)
                        .toList();
    }
}
