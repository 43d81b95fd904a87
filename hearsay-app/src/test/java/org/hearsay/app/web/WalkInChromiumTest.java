package org.hearsay.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.app.archive.Archive;
import org.hearsay.app.archive.SampleArchive;
import org.hearsay.app.browser.Chromium;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A reader's first day in a real browser, on a phone and at a desk: from an empty archive to an export. Pictures of every
 * page stay in {@code target/pictures}.
 */
class WalkInChromiumTest {
    private static final Path PICTURES = Path.of("target", "pictures");

    @TempDir
    Path folder;

    private final List<String> faults = new ArrayList<>();
    private String home = "";
    private int width;

    @ParameterizedTest
    @ValueSource(ints = {320, 1280})
    void aReaderGoesFromAnEmptyArchiveToAnExport(int pixels) throws Exception {
        assumeTrue(Chromium.find() != null, "skipped: no chromium on the path");
        width = pixels;
        Path file = folder.resolve("first.hearsay");
        Archive.create(file).close();
        try (ServeArchive server = new ServeArchive(file, 0, 2)) {
            home = "http://localhost:" + server.port();
            try (Chromium browser = new Chromium(folder.resolve("profile"), home)) {
                browser.width(width);
                walk(browser);
                assertThat(browser.complaints())
                        .as("complaints and outside requests")
                        .isEmpty();
            }
        }
        assertThat(faults).as("barriers and sideways scrolling").isEmpty();
    }

    private void walk(Chromium browser) throws IOException {
        browser.open(home + "/");
        look(browser, "empty");
        browser.open(home + "/add");
        look(browser, "add");
        chooseAndDrop(browser);
        look(browser, "story");
        openWhatIsFolded(browser);
        searchByKeys(browser);
        readAStatement(browser);
        putTwoSideBySide(browser);
        correctASpeaker(browser);
        export(browser);
        for (String page : List.of("speakers", "outlets", "rejected", "corrections", "help", "search?q=nothingatall")) {
            browser.open(home + "/" + page);
            look(browser, page.replaceAll("[^a-z].*", "") + (page.contains("?") ? "-none" : ""));
        }
        lookAtOne(browser, "/speakers", "speaker");
        lookAtOne(browser, "/outlets", "outlet");
    }

    /** The first files are chosen in the form's field, the others dropped on the page; both lead to a story. */
    private void chooseAndDrop(Chromium browser) throws IOException {
        List<Path> files = samples();
        browser.choose("input[type=file]", files.subList(0, 4));
        browser.evaluate("document.querySelector('#add button').click()");
        browser.until("location.pathname.startsWith('/stories/') && document.readyState === 'complete'");
        browser.open(home + "/add");
        browser.evaluate(
                "document.dispatchEvent(new DragEvent('drop', {dataTransfer: new DataTransfer(), cancelable: true}))");
        browser.until("document.querySelector('#add [role=status]').textContent === 'No file was dropped.'");
        browser.drop("#add", files.subList(4, files.size()));
        browser.until("location.pathname.startsWith('/stories/') && document.readyState === 'complete'");
    }

    /** A link to a closed part opens it; printing opens all and closes them again. */
    private void openWhatIsFolded(Chromium browser) throws IOException {
        String closed = "document.querySelectorAll('main details:not([open])').length";
        int before = browser.evaluate(closed).asInt();
        assertThat(before).isGreaterThan(3);
        browser.evaluate("dispatchEvent(new Event('beforeprint'))");
        assertThat(browser.evaluate(closed).asInt()).isZero();
        browser.evaluate("dispatchEvent(new Event('afterprint'))");
        assertThat(browser.evaluate(closed).asInt()).isEqualTo(before);
        browser.evaluate("document.querySelector(\"section.statements a[href^='#statement-']\").click()");
        browser.until(closed + " === " + (before - 1));
    }

    private void searchByKeys(Chromium browser) throws IOException {
        browser.press("/");
        assertThat(browser.evaluate("document.activeElement.id").asText()).isEqualTo("q");
        for (char letter : "freighter".toCharArray()) {
            browser.press(String.valueOf(letter));
        }
        browser.leave(() -> browser.evaluate("document.activeElement.form.requestSubmit()"));
        look(browser, "search");
        assertThat(browser.text("h1")).contains("articles");
        browser.evaluate("document.activeElement.blur()");
        browser.press("j");
        assertThat(browser.evaluate("document.querySelectorAll('.hit.at').length")
                        .asInt())
                .isEqualTo(1);
        browser.follow(".hit.at a");
        assertThat(browser.evaluate("location.pathname").asText()).startsWith("/articles/");
        look(browser, "article");
        sayWhereItsTextIsFrom(browser);
    }

    private void sayWhereItsTextIsFrom(Chromium browser) throws IOException {
        browser.evaluate("document.querySelector('#correct input[name=object]').value = 'Coastal Herald'");
        browser.evaluate("document.querySelector('#correct input[name=object]').form.requestSubmit()");
        browser.until("location.pathname.startsWith('/articles/') && document.readyState === 'complete'"
                + " && !document.querySelector('#correct input[name=object]').value");
        browser.open(home + "/corrections");
        assertThat(browser.text("main")).contains("descent known").doesNotContain("no longer found");
    }

    private void readAStatement(Chromium browser) throws IOException {
        browser.open(home + "/");
        browser.follow("main a[href^='/stories/']");
        browser.leave(
                () -> browser.evaluate(
                        "[...document.querySelectorAll('main section.statements tr')]"
                                + ".find(row => /\\d articles/.test(row.textContent)).querySelector(\"a[href^='/statements/']\").click()"));
        look(browser, "statement");
        assertThat(browser.evaluate("document.querySelectorAll('#witnesses tbody tr').length")
                        .asInt())
                .isGreaterThan(1);
    }

    private void putTwoSideBySide(Chromium browser) throws IOException {
        browser.open(home + "/");
        browser.follow("main a[href^='/stories/']");
        browser.evaluate(
                "[...document.querySelectorAll('#pages input[type=checkbox]')].slice(0, 2).forEach(box => box.click())");
        browser.follow("#pages button");
        assertThat(browser.text("h1")).startsWith("Two articles side by side");
        look(browser, "compare");
    }

    private void correctASpeaker(Chromium browser) throws IOException {
        browser.open(home + "/");
        browser.follow("main a[href^='/stories/']");
        browser.follow("main section.statements a[href^='/statements/']");
        browser.evaluate("document.querySelector('#correct input[name=object]').value = 'Ottoline Brask'");
        browser.evaluate("document.querySelector('#correct input[name=object]').form.requestSubmit()");
        browser.until("location.pathname.startsWith('/stories/') && document.readyState === 'complete'");
        assertThat(browser.text("main")).contains("Ottoline Brask");
        browser.open(home + "/corrections");
        assertThat(browser.text("main")).contains("Ottoline Brask");
        look(browser, "corrections-one");
        browser.evaluate("document.querySelector('main .act button').click()");
        browser.until(
                "document.readyState === 'complete' && document.querySelector('main').textContent.includes('taken back')");
    }

    private void export(Chromium browser) throws IOException {
        browser.open(home + "/");
        browser.follow("main a[href^='/stories/']");
        String csv = browser.evaluate("fetch([...document.querySelectorAll('.tools a')]"
                        + ".find(a => a.textContent === 'CSV of statements').href).then(r => r.text())")
                .asText();
        assertThat(csv.lines().count()).isGreaterThan(5);
        browser.follow(".tools a[href^='/citations']");
        look(browser, "citations");
        assertThat(browser.text("#bibtex")).contains("@article{hearsay-");
    }

    private void lookAtOne(Chromium browser, String list, String name) throws IOException {
        browser.open(home + list);
        browser.follow("main a[href^='" + list + "/']");
        look(browser, name);
    }

    /** Takes pictures in light and in dark, and notes barriers in both. */
    private void look(Chromium browser, String name) throws IOException {
        for (String scheme : List.of("light", "dark")) {
            browser.scheme(scheme);
            browser.picture(PICTURES.resolve(name + "-" + width + (scheme.equals("dark") ? "-dark" : "") + ".png"));
            browser.barriers().forEach(barrier -> faults.add(name + ", " + width + ", " + scheme + ": " + barrier));
        }
        browser.scheme("light");
        if (browser.evaluate("document.documentElement.scrollWidth > innerWidth")
                .asBoolean()) {
            faults.add(name + " scrolls sideways at " + width);
        }
    }

    private static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(SampleArchive.PAGES)) {
            return files.sorted().toList();
        }
    }
}
