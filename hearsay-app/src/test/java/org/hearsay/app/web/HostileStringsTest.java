package org.hearsay.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.hearsay.app.archive.SampleArchive;
import org.hearsay.app.browser.Chromium;
import org.hearsay.app.report.TraceByHand;
import org.hearsay.model.Trace;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;

/** Puts two hundred hostile strings, one after another, into every field of an archive, and looks at all that is served. */
class HostileStringsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String API = "/api/v1/";

    @TempDir
    Path folder;

    private Path file;
    private ServeArchive server;
    private Visitor visitor;

    @BeforeEach
    void serve() throws IOException {
        file = folder.resolve("hostile.hearsay");
        SampleArchive.store(file, TraceByHand.trace("nothing"));
        server = new ServeArchive(file, 0, 1);
        visitor = Visitor.of(server);
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @Test
    void thereAreTwoHundred() {
        assertThat(HostileStrings.all()).hasSize(200).doesNotHaveDuplicates();
    }

    @Test
    void noPageHasScriptOrStyleOfTheirsOrLeadsAnywhereButByHttp() throws Exception {
        for (String hostile : HostileStrings.all()) {
            Trace trace = store(hostile);
            for (String page : pages(trace, hostile)) {
                HttpResponse<String> answer = visitor.get(page);
                assertThat(answer.statusCode()).as(page + " with " + hostile).isEqualTo(200);
                assertThat(faults(Jsoup.parse(answer.body(), visitor.home())))
                        .as(page + " with " + hostile)
                        .isEmpty();
            }
        }
    }

    @Test
    void everyExportCanBeReadAgainAndHasTheSameInEveryForm() throws Exception {
        for (String hostile : HostileStrings.all()) {
            Trace trace = store(hostile);
            String story = API + "stories/" + trace.stories().get(0).id();
            for (String list : List.of(
                    API + "articles",
                    API + "attributions",
                    API + "statements",
                    API + "stories",
                    API + "edges",
                    API + "conflicts",
                    API + "speakers",
                    API + "outlets",
                    API + "rejected",
                    story + "/timeline",
                    story + "/words",
                    story + "/passages")) {
                sameInBoth(list, hostile);
            }
            assertThat(xml(visitor.get(story + "/edges?format=graphml").body()))
                    .as(hostile)
                    .isEqualTo("graphml");
            String statement =
                    trace.statements().get(trace.statements().size() - 1).id();
            assertThat(xml(visitor.get(API + "statements/" + statement + "/apparatus?format=tei")
                            .body()))
                    .as(hostile)
                    .isEqualTo("TEI");
        }
    }

    @Test
    void noScriptRunsInABrowser() throws Exception {
        assumeTrue(Chromium.find() != null, "skipped: no chromium on the path");
        try (Chromium browser = new Chromium(folder.resolve("profile"), visitor.home())) {
            for (String hostile : HostileStrings.all()) {
                Trace trace = store(hostile);
                for (String page : List.of(
                        "/stories/"
                                + trace.stories()
                                        .get(trace.stories().size() - 1)
                                        .id(),
                        "/speakers",
                        "/rejected")) {
                    browser.open(visitor.home() + page);
                    assertThat(browser.evaluate("typeof window.__x").asText())
                            .as(page + " with " + hostile)
                            .isEqualTo("undefined");
                }
                assertThat(browser.complaints()).as(hostile).isEmpty();
            }
        }
    }

    private Trace store(String hostile) throws IOException {
        Trace trace = TraceByHand.trace(hostile);
        SampleArchive.store(file, trace);
        return trace;
    }

    private static Set<String> pages(Trace trace, String hostile) {
        Set<String> pages = new LinkedHashSet<>(List.of("/", "/speakers", "/outlets", "/rejected", "/corrections"));
        String typed = URLEncoder.encode(hostile, StandardCharsets.UTF_8);
        pages.add("/search?q=" + typed);
        pages.add("/search?q=bridge&in=statements&outlet=" + typed);
        pages.add("/search?q=the");
        pages.add("/search?q=the&in=statements");
        trace.stories().forEach(story -> pages.add("/stories/" + story.id()));
        trace.statements().forEach(statement -> pages.add("/statements/" + statement.id()));
        trace.speakers().forEach(speaker -> pages.add("/speakers/" + speaker.id()));
        trace.articles().forEach(article -> {
            pages.add("/articles/" + article.id());
            pages.add("/citations?article=" + article.id());
            pages.add("/outlets/" + Links.outletId(article.outletOrUnknown()));
        });
        trace.stories().stream()
                .filter(story -> story.articles().size() > 1)
                .forEach(story -> pages.add("/compare?article=" + String.join("&article=", story.articles())));
        return pages;
    }

    /** What no page of ours has. */
    private static List<String> faults(Document page) {
        List<String> faults = new ArrayList<>();
        for (Element element : page.getAllElements()) {
            boolean ours = element.attr("src").equals("/hearsay.js")
                    || element.attr("href").equals("/hearsay.css");
            if (element.normalName().matches("script|style|iframe|object|embed|base|template|math|frame") && !ours
                    || element.normalName().equals("link")
                            && !element.attr("href").matches("/hearsay.css|/icon.svg")
                    || element.normalName().equals("meta") && element.hasAttr("http-equiv")
                    || element.normalName().equals("img")) {
                faults.add(element.outerHtml());
            }
            element.attributes().forEach(attribute -> {
                boolean address = attribute.getKey().matches("href|src|action|formaction|xlink:href");
                if (attribute.getKey().startsWith("on")
                        || address && !attribute.getValue().matches("(?s)(https?://|/(?!/)|#).*")) {
                    faults.add(attribute.toString());
                }
            });
        }
        return faults;
    }

    /** Reads a list as CSV, by Apache's reader, and as JSON: as many rows, the same texts, and no cell is a formula. */
    private void sameInBoth(String list, String hostile) throws Exception {
        JsonNode items = JSON.readTree(visitor.get(list + (list.contains("stories/") ? "" : "?limit=1000"))
                        .body())
                .get("items");
        List<CSVRecord> records = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .get()
                .parse(new StringReader(visitor.get(list + "?format=csv").body()))
                .getRecords();
        assertThat(records).as(list + " with " + hostile).hasSize(items.size());
        for (int i = 0; i < records.size(); i++) {
            CSVRecord record = records.get(i);
            assertThat(record.isConsistent()).as(list + " with " + hostile).isTrue();
            for (String name : record.toMap().keySet()) {
                String cell = record.get(name);
                assertThat(cell)
                        .as(list + " " + name + " with " + hostile)
                        .doesNotMatch("(?s)[ \"]*[=+@\t\r\uFF1D].*|-[^0-9].*");
                JsonNode value = items.get(i).get(name);
                if (value.isTextual()) {
                    assertThat(cell).as(list + " " + name).isIn(value.asText(), "'" + value.asText());
                }
            }
        }
    }

    /** The name of the outermost element. */
    private static String xml(String text) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder()
                .parse(new InputSource(new StringReader(text)))
                .getDocumentElement()
                .getTagName();
    }
}
