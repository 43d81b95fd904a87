package org.hearsay.app.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.hearsay.app.browser.Chromium;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Opens the report in Chromium at the widths of phones and desks. The report stands in frames of a page of ours, without
 * its policy, so that the page can measure it.
 */
class ReportInChromiumTest {
    private static final List<Integer> WIDTHS = List.of(320, 390, 800, 1280, 1600);
    private static final String SPACING =
            "*{letter-spacing:.12em!important;word-spacing:.16em!important;line-height:1.5!important}";

    @TempDir
    static Path folder;

    private static Document measured;

    @BeforeAll
    static void measure() throws IOException, InterruptedException {
        String chromium = Chromium.find();
        assumeTrue(chromium != null, "skipped: no chromium on the path");
        String report = new WriteReport().write(TraceByHand.trace()).replaceFirst("<meta http-equiv[^>]*>", "");
        Files.writeString(folder.resolve("report.html"), report, StandardCharsets.UTF_8);
        Files.writeString(
                folder.resolve("spaced.html"),
                report.replace("</style>", SPACING + "</style>"),
                StandardCharsets.UTF_8);
        Path frames = folder.resolve("frames.html");
        Files.writeString(frames, frames(), StandardCharsets.UTF_8);
        Process browser = new ProcessBuilder(
                        chromium,
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--hide-scrollbars",
                        "--allow-file-access-from-files",
                        "--virtual-time-budget=20000",
                        "--user-data-dir=" + folder.resolve("profile"),
                        "--dump-dom",
                        frames.toUri().toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(folder.resolve("dom.html").toFile())
                .start();
        assertThat(browser.waitFor(120, TimeUnit.SECONDS))
                .as("chromium ends in time")
                .isTrue();
        measured = Jsoup.parse(Files.readString(folder.resolve("dom.html"), StandardCharsets.UTF_8));
        assertThat(measured.select("output")).as("frames measured").hasSize(WIDTHS.size() + 1);
    }

    @Test
    void nothingScrollsSideways() {
        measured.select("output").forEach(frame -> assertThat(frame.attr("data-scroll"))
                .as(frame.attr("data-name") + ": " + frame.attr("data-wide"))
                .isEqualTo(frame.attr("data-client")));
    }

    @Test
    void noPartOfAScoreIsCutOff() {
        measured.select("output").forEach(frame -> assertThat(frame.attr("data-cut"))
                .as(frame.attr("data-name"))
                .isEmpty());
    }

    @Test
    void aTableStaysATableOnAPhone() {
        assertThat(measured.select("output").eachAttr("data-roles").stream().distinct())
                .hasSize(1);
        assertThat(measured.select("output").eachAttr("data-hidden")).containsOnly("0");
    }

    @Test
    void noTextIsSmallerThanTwelvePixels() {
        measured.select("output").forEach(frame -> assertThat(Double.parseDouble(frame.attr("data-smallest")))
                .isGreaterThanOrEqualTo(12));
    }

    @Test
    void hostileWordsRunNothing() {
        assertThat(measured.select("output").eachAttr("data-x")).containsOnly("undefined");
    }

    @Test
    void theTwoDrawingsTakeTurns() {
        assertThat(measured.select("output").eachAttr("data-drawings").stream().distinct())
                .containsExactly("1");
    }

    private static String frames() {
        StringBuilder frames = new StringBuilder("<!doctype html><meta charset=utf-8><body>");
        for (int width : WIDTHS) {
            frames.append("<iframe name=w" + width + " src=report.html width=" + width + " height=900></iframe>");
        }
        frames.append("<iframe name=spaced src=spaced.html width=320 height=900></iframe>");
        return frames + """
            <script>
            addEventListener('load', () => {
              for (const frame of document.querySelectorAll('iframe')) {
                const view = frame.contentWindow, page = frame.contentDocument, root = page.documentElement;
                const all = [...page.querySelectorAll('body *')];
                const shown = e => e.getClientRects().length > 0;
                const out = document.createElement('output');
                out.dataset.name = frame.name;
                out.dataset.scroll = root.scrollWidth;
                out.dataset.client = root.clientWidth;
                const right = node => {
                  const words = page.createRange();
                  words.selectNodeContents(node);
                  return words.getBoundingClientRect().right;
                };
                out.dataset.wide = all.filter(e => !e.closest('.vh,thead,.lbs'))
                  .filter(e => [...e.childNodes].some(node => node.nodeType === 3 && right(node) > root.clientWidth))
                  .slice(-3).map(e => e.tagName + '.' + e.className + ':' + e.textContent.slice(0, 60)).join(' | ');
                const end = e => {
                  const words = page.createRange();
                  words.setStart(e.firstChild, 0);
                  words.setEnd(e.firstChild, e.firstChild.length - (e.textContent.endsWith('\\u00a0') ? 1 : 0));
                  return words.getBoundingClientRect().right;
                };
                out.dataset.cut = [...page.querySelectorAll('.seg')].flatMap(s => [...s.querySelectorAll('.p > span > *')]
                  .filter(e => e.firstChild && end(e) > s.getBoundingClientRect().right + 1))
                  .slice(0, 3).map(e => e.textContent).join(' | ');
                out.dataset.roles = ['table', 'rowgroup', 'row', 'columnheader', 'rowheader', 'cell']
                  .map(role => page.querySelectorAll('[role=' + role + ']').length).join(' ');
                out.dataset.hidden = [...page.querySelectorAll('[role=table], [role=row], [role=columnheader], [role=rowheader]')]
                  .filter(e => view.getComputedStyle(e).display === 'none').length;
                out.dataset.smallest = Math.min(...all.filter(e => shown(e) && !e.closest('svg') && e.textContent.trim())
                  .map(e => parseFloat(view.getComputedStyle(e).fontSize)));
                out.dataset.x = typeof view.__x;
                out.dataset.drawings = [...page.querySelectorAll('#story-story1-descent svg.stemma')].filter(shown).length;
                document.body.append(out);
              }
            });
            </script>
            """;
    }
}
