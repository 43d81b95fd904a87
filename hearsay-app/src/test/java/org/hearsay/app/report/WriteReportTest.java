package org.hearsay.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hearsay.model.Dossier;
import org.hearsay.model.Findings;
import org.hearsay.model.Trace;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WriteReportTest {
    private final String report = new WriteReport().write(TraceByHand.trace());
    private final Document page = Jsoup.parse(report);

    @Test
    void loadsNothingAndRunsNothing() {
        assertThat(page.select("script, link, img, iframe, object, embed, video, audio, source, base, form"))
                .isEmpty();
        assertThat(page.select("[src], [srcset], [data], [poster], [background], [action]"))
                .isEmpty();
        assertThat(page.select("style").html()).doesNotContain("url(", "@import", "http");
        assertThat(page.getAllElements().stream()
                        .flatMap(element -> element.attributes().asList().stream())
                        .filter(attribute -> attribute.getKey().startsWith("on")))
                .isEmpty();
    }

    @Test
    void forbidsLoadsAndScriptsByPolicy() {
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .startsWith("default-src 'none'")
                .doesNotContain("script-src");
    }

    @Test
    void showsHostileWordsAsWords() {
        assertThat(page.text()).contains("<script>window.__x=1</script>\"'><img src=x onerror=alert(1)>");
        assertThat(report).doesNotContain("\u202E", "\u2066").contains("[U+202E]", "[U+2066]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg/onload=alert(1)>",
                "</td></table><h1>taken</h1>",
                "</style><script>alert(1)</script>",
                "</title><script>alert(1)</script>",
                "\"autofocus onfocus=alert(1) x=\"",
                "' onmouseover='alert(1)",
                "<!-- <p title=\"--><img src=x onerror=alert(1)>\">",
                "<![CDATA[<img src=x>]]>",
                "&lt;script&gt;alert(1)&lt;/script&gt;",
                "<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
                "<base href=https://evil.example/>",
                "<meta http-equiv=refresh content=0;url=https://evil.example>",
                "<iframe srcdoc='<script>parent.__x=1</script>'>",
                "<a href=javascript:alert(1)>x</a>",
                "url(https://evil.example/x) expression(alert(1))",
                "\u0000<\u0000script>",
                "\uFF1Cscript\uFF1E",
                "<x:script xmlns:x='http://www.w3.org/1999/xhtml'>alert(1)</x:script>",
                "{{constructor.constructor('alert(1)')()}}",
                "\u2028</script>\u2029"
            })
    void noWordsOfAPageAddAnElementOrAnAttribute(String payload) {
        Document attacked = Jsoup.parse(new WriteReport().write(TraceByHand.trace(payload)));
        Document harmless =
                Jsoup.parse(new WriteReport().write(TraceByHand.trace("a \"plain\" headline of many words")));
        assertThat(parts(attacked)).isEqualTo(parts(harmless));
    }

    /** Every element's name with the names of its attributes. */
    private static SortedSet<String> parts(Document page) {
        SortedSet<String> parts = new TreeSet<>();
        for (Element element : page.getAllElements()) {
            List<String> attributes = new ArrayList<>();
            element.attributes().forEach(attribute -> attributes.add(attribute.getKey()));
            parts.add(element.normalName() + attributes);
        }
        parts.remove("wbr[]");
        return parts;
    }

    @Test
    void linksOnlyToWebPagesAndToItself() {
        for (Element link : page.select("a[href]")) {
            String to = link.attr("href");
            assertThat(to).matches("#.+|https?://.+");
            assertThat(to.startsWith("#") || link.attr("rel").equals("noopener noreferrer nofollow"))
                    .isTrue();
        }
        assertThat(page.select("#pages").text()).contains("javascript:alert(1)");
    }

    @Test
    void everyLinkInsideHasItsTarget() {
        List<String> targets = page.select("a[href^=#]").eachAttr("href");
        assertThat(targets).isNotEmpty().allSatisfy(target -> assertThat(page.getElementById(target.substring(1)))
                .as(target)
                .isNotNull());
    }

    @Test
    void aDatedLineNamesWhoSaidItAndNobodyWhereThePageSpeaks() {
        assertThat(page.select("#event-t1").text()).contains("Orla Venn: ");
        assertThat(page.select("#event-t2").text()).doesNotContain(": ");
    }

    @Test
    void noIdentifierStandsTwice() {
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void everyTableSpellsOutItsRoles() {
        assertThat(page.select("table")).isNotEmpty();
        assertThat(page.select("table:not([role=table]), thead:not([role=rowgroup]), tbody:not([role=rowgroup])"))
                .isEmpty();
        assertThat(page.select("tr:not([role=row]), td:not([role=cell]), th:not([role])"))
                .isEmpty();
        assertThat(page.select("table:not(:has(caption))")).isEmpty();
        assertThat(page.select("th:not([scope])")).isEmpty();
    }

    @Test
    void everyPictureHasAName() {
        assertThat(page.select("[role=img]")).isNotEmpty();
        for (Element picture : page.select("[role=img]")) {
            String name = picture.hasAttr("aria-label")
                    ? picture.attr("aria-label")
                    : page.getElementById(picture.attr("aria-labelledby").split(" ")[0])
                            .text();
            assertThat(name).isNotBlank();
        }
    }

    @Test
    void quotesInTheLanguageOfThePage() {
        Element arabic = page.select("td.full[lang=ar]").first();
        assertThat(arabic).isNotNull();
        assertThat(arabic.attr("dir")).isEqualTo("auto");
    }

    @Test
    void namesPagesThatWereNotRead() {
        assertThat(page.select("article").first().text())
                .contains("2 of 10 pages could not be read: binary and error-page.");
        assertThat(page.select("table.rej").text()).contains("error-page", "pages/gone.html");
    }

    @Test
    void tellsAStoryOfOneArticleInShort() {
        Element single = page.select("article:has(#story-story2)").first();
        assertThat(single.select("h1").text()).isEqualTo("One article, nothing to compare it with.");
        assertThat(single.select("svg, .score")).isEmpty();
    }

    @Test
    void neverSaysCopiedOrJudges() {
        Document ours = page.clone();
        ours.select("q, cite, .sq, .full, u, .score, caption").remove();
        assertThat(ours.text().toLowerCase(java.util.Locale.ROOT))
                .doesNotContain("copied", "claims", "admits", "plagiar", "lies ");
    }

    @Test
    void isTheSameForAnyOrderOfTheTrace() {
        Trace trace = TraceByHand.trace();
        for (int seed = 0; seed < 5; seed++) {
            assertThat(new WriteReport().write(shuffled(trace, new Random(seed))))
                    .isEqualTo(report);
        }
    }

    @Test
    void saysSoWhenNothingWasFound() {
        Trace empty = new Trace(
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of());
        assertThat(Jsoup.parse(new WriteReport().write(empty))
                        .select("h1")
                        .first()
                        .text())
                .isEqualTo("No story was found.");
    }

    @Test
    void saysHowManyStoriesItHasNoRoomFor() {
        Trace trace = TraceByHand.trace();
        Trace first = new Trace(
                trace.articles(),
                trace.rejected(),
                trace.attributions(),
                trace.speakers(),
                trace.resolutions(),
                trace.stories(),
                trace.passages(),
                trace.statements(),
                trace.findings().subList(0, 1),
                trace.caps());
        Document brief = Jsoup.parse(new WriteReport().write(first));
        assertThat(brief.select("#stories .say").text())
                .startsWith("One story in ")
                .contains("Two further stories in three articles would make this page too large to open");
        assertThat(brief.select("#pages tr[id]"))
                .hasSameSizeAs(trace.findings().get(0).dossier().articles());
    }

    private static Trace shuffled(Trace trace, Random random) {
        List<Findings> findings = trace.findings().stream()
                .map(one -> new Findings(
                        shuffled(one.dossier(), random),
                        one.stemma(),
                        one.conflicts(),
                        one.timeline(),
                        one.contrasts()))
                .toList();
        return new Trace(
                shuffled(trace.articles(), random),
                shuffled(trace.rejected(), random),
                shuffled(trace.attributions(), random),
                shuffled(trace.speakers(), random),
                shuffled(trace.resolutions(), random),
                shuffled(trace.stories(), random),
                shuffled(trace.passages(), random),
                shuffled(trace.statements(), random),
                shuffled(findings, random),
                trace.caps());
    }

    private static Dossier shuffled(Dossier dossier, Random random) {
        return new Dossier(
                dossier.story(),
                shuffled(dossier.articles(), random),
                dossier.dates(),
                shuffled(dossier.attributions(), random),
                shuffled(dossier.speakers(), random),
                shuffled(dossier.passages(), random),
                shuffled(dossier.statements(), random),
                shuffled(dossier.apparatuses(), random));
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }
}
