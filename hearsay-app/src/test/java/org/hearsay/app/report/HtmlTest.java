package org.hearsay.app.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTest {
    @Property
    void noTextBecomesMarkup(@ForAll String text) {
        Document page = Jsoup.parseBodyFragment(
                Tag.open("p").with("title", text).of(text).toString());
        assertThat(page.body().children()).hasSize(1);
        assertThat(page.body().child(0).children())
                .allMatch(child -> child.normalName().equals("wbr"));
        assertThat(page.body().child(0).attributes().size()).isEqualTo(1);
    }

    @Test
    void keepsWordsOfAnyScript() {
        assertThat(Html.text("\u00C9t\u00E9 \u0627\u0644 \uD83D\uDE00").toString())
                .isEqualTo("\u00C9t\u00E9 \u0627\u0644 \uD83D\uDE00");
    }

    @Test
    void showsCharactersThatWouldReorderWords() {
        assertThat(Escape.attribute("a\u202Eb\u0000c\uD800d")).isEqualTo("a[U+202E]b[U+0000]c[U+D800]d");
    }

    @Test
    void letsALongWordBreak() {
        assertThat(Html.text("x".repeat(24)).toString()).isEqualTo("x".repeat(22) + "<wbr>xx");
    }

    @ParameterizedTest
    @ValueSource(strings = {"onclick", "href", "src", "style", "srcdoc", "a b", "a>"})
    void refusesAttributesThatActOrBreakOut(String attribute) {
        Tag tag = Tag.open("a");
        assertThatThrownBy(() -> tag.with(attribute, "x")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                " https://news.example",
                "data:text/html,x",
                "//news.example",
                "vbscript:x",
                "java\nscript:x",
                "https://news.example/\u202E",
                "HTTPS ://x"
            })
    void leavesAddressesWithoutALinkUnlessTheyAreOfTheWeb(String url) {
        assertThat(Tag.open("a").address(url).of("x").toString()).isEqualTo("<a>x</a>");
    }

    @Test
    void linksToAWebPageWithoutTellingItWhoReads() {
        assertThat(Tag.open("a")
                        .address("https://news.example/a?b=1&c=\"2\"")
                        .of("x")
                        .toString())
                .isEqualTo("<a href=\"https://news.example/a?b=1&amp;c=&quot;2&quot;\""
                        + " rel=\"noopener noreferrer nofollow\">x</a>");
    }

    @Property
    void aNumberHasTheDigitsThatAFormatGives(@ForAll @DoubleRange(min = -10, max = 5000) @Scale(4) double number) {
        String fixed = String.format(Locale.ROOT, "%.2f", number);
        assertThat(Tag.number(number))
                .isEqualTo(fixed.endsWith(".00") ? fixed.substring(0, fixed.length() - 3) : fixed);
    }

    @Property
    void aNumberOfAnyPrecisionHasTheDigitsThatAFormatGives(@ForAll @DoubleRange(max = 5000) double number) {
        aNumberHasTheDigitsThatAFormatGives(number);
    }
}
