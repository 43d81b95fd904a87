package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.Block;
import org.hearsay.model.Role;
import org.hearsay.model.Span;
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
        Block block = new Block(Role.TITLE, title, new Span(0, 1), null, 1);
        Article article = new Article(
                "a",
                "a",
                null,
                null,
                title,
                null,
                List.of(),
                null,
                null,
                language,
                null,
                List.of(),
                text,
                List.of(block),
                1);
        return new FindAttributions()
                .find(article).stream()
                        .filter(one -> one.place() == 0)
                        .map(Attribution::content)
                        .toList();
    }
}
