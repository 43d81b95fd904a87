package org.hearsay.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.hearsay.model.Article;
import org.hearsay.model.Outcome;
import org.hearsay.model.Page;
import org.hearsay.model.Problem;
import org.hearsay.model.Rejected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostilePagesTest {
    private final CleanPage step = new CleanPage();

    private static Page page(Page.Form form, byte[] bytes) {
        return new Page("hostile", form, bytes, null, null, null);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Problem problem(Page.Form form, byte[] bytes) {
        return ((Rejected) step.clean(page(form, bytes))).problem();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n\t", "<html></html>", "<script>var a = 1;</script>"})
    void callsAPageWithoutVisibleTextEmpty(String markup) {
        assertThat(problem(Page.Form.HTML, bytes(markup))).isEqualTo(Problem.EMPTY);
    }

    @Test
    void aDashBehindTheLastLetterOfALineNamesNoOutlet() {
        String dump = "The quay at dawn- , 2031\n\n"
                + "Crews cleared the quay on Monday and the ferry sailed at noon. ".repeat(12);
        assertThat(SomePages.article(Page.Form.DUMP, dump).text()).contains("Crews cleared");
    }

    @Test
    void tellsBinaryFilesFromText() {
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13};
        assertThat(problem(Page.Form.HTML, picture)).isEqualTo(Problem.BINARY);
        assertThat(problem(Page.Form.DUMP, new byte[2000])).isEqualTo(Problem.BINARY);
    }

    @Test
    @Timeout(20)
    void refusesTenMegabytesOfNestedTagsAtOnce() {
        assertThat(problem(Page.Form.HTML, bytes("<div>".repeat(2_000_000)))).isEqualTo(Problem.TOO_LARGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div>", "<b>", "<table><tr><td>", "<a href=x>", "<ul><li>", "<blockquote>"})
    @Timeout(60)
    void readsDeepNestingWithoutRecursion(String tag) {
        String markup = tag.repeat(20_000) + "The minister said on Monday that the bridge would open in May.";
        assertThat(isFault(step.clean(page(Page.Form.HTML, bytes(markup))))).isFalse();
    }

    @Test
    @Timeout(60)
    void readsFormattingOpenedAgainAtTheGreatestDepth() {
        String markup = "<p><i>".repeat(600) + "</body>" + "The minister said on Monday that the bridge would open."
                + "<table><tr>" + "<b>".repeat(5) + "again</tr></table>";
        assertThat(isFault(step.clean(page(Page.Form.HTML, bytes(markup))))).isFalse();
    }

    @Test
    @Timeout(30)
    void readsAGiantAttributeInLinearTime() {
        String markup = "<p class=\"" + "author ".repeat(700_000) + "\">By someone</p>";
        assertThat(step.clean(page(Page.Form.HTML, bytes(markup)))).isInstanceOf(Rejected.class);
    }

    @ParameterizedTest
    @EnumSource(Page.Form.class)
    void neverThrowsForRandomBytes(Page.Form form) {
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            byte[] bytes = new byte[random.nextInt(600)];
            random.nextBytes(bytes);
            Outcome outcome = step.clean(page(form, bytes));
            assertThat(isFault(outcome)).as("bytes %s", Arrays.toString(bytes)).isFalse();
        }
    }

    @Test
    void neverThrowsForDamagedMarkup() {
        byte[] whole = bytes(SomePages.ARTICLE);
        Random random = new Random(11);
        for (int i = 0; i < 400; i++) {
            byte[] damaged = whole.clone();
            for (int k = 0; k < 1 + random.nextInt(30); k++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            int cut = random.nextInt(damaged.length);
            assertThat(isFault(step.clean(page(Page.Form.HTML, Arrays.copyOf(damaged, cut)))))
                    .isFalse();
            assertThat(isFault(step.clean(page(Page.Form.DUMP, damaged)))).isFalse();
        }
    }

    private static boolean isFault(Outcome outcome) {
        return outcome instanceof Rejected rejected && rejected.problem() == Problem.FAULT;
    }

    @Test
    void keepsAnArticleAsItIsWhenAskedTo() {
        String text = "One line.\r\n\r\nAnother \u201Cline\u201D.\n";
        Article article = (Article) step.clean(page(Page.Form.ARTICLE, bytes(text)));
        assertThat(article.text()).isEqualTo(text);
        assertThat(article.published()).isNull();
    }
}
