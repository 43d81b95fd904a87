package org.hearsay.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.model.Article;
import org.hearsay.model.Credit;
import org.hearsay.model.Span;
import org.hearsay.text.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NamedOutletsTest {
    @Test
    void anOutletIsNamedWithItsArticleOrWithout() {
        assertThat(names("The Harbour Gazette had it first.", "Harbour Gazette"))
                .isTrue();
        assertThat(names("As the Harbour Gazette's reporter told.", "The Harbour Gazette"))
                .isTrue();
    }

    @Test
    void smallWordsBelongToANameThatHasThem() {
        assertThat(names("told Pit & Mill on Friday", "Pit & Mill")).isTrue();
        assertThat(names("afirmó el Diario del Cantábrico", "Diario del Cantábrico"))
                .isTrue();
    }

    @Test
    void namesBesideAnOutletDoNotHideIt() {
        assertThat(names("Editor Ann Moss of the Harbour Gazette wept.", "Harbour Gazette"))
                .isTrue();
    }

    @Test
    void oneWordIsNoOutlet() {
        assertThat(names("She held the Mirror up.", "Mirror")).isFalse();
    }

    @Test
    void anArticleDoesNotNameItsOwnOutlet() {
        Article article = article("Harbour Gazette", "The Harbour Gazette is read in Varnholt.", List.of());

        assertThat(NamedOutlets.of(article, Words.of(article.text())).named().isEmpty())
                .isTrue();
    }

    @Test
    void whoIsCreditedIsNamed() {
        Credit credit = new Credit("Northline Press", Credit.Kind.TEXT, "Northline Press", new Span(0, 15), 1);
        Article article = article(null, "it rained.", List.of(credit));

        assertThat(isNamed(NamedOutlets.of(article, Words.of(article.text())), "Northline Press"))
                .isTrue();
    }

    private static boolean names(String text, String outlet) {
        return isNamed(NamedOutlets.of(article(null, text, List.of()), Words.of(text)), outlet);
    }

    private static boolean isNamed(NamedOutlets names, String outlet) {
        long own = NamedOutlets.of(article(outlet, "", List.of()), List.of()).own();
        return names.named().valueOf(own) > 0;
    }

    private static Article article(@Nullable String outlet, String text, List<Credit> credits) {
        return new Article(
                "a", "a", null, outlet, "", null, List.of(), null, null, "en", null, credits, text, List.of(), 1);
    }
}
