package org.hearsay.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class CommandsTest {
    private static final String STORY = """
            The harbour reopened on Monday, the mayor of Ostrava Bay said.

            “We will rebuild the quay before winter,” Mayor Lena Harrow said. She thanked the crews for their work.
            """;

    private static final Path SAMPLES = Path.of("..", "samples", "pages");

    @TempDir
    Path folder;

    private Path story;

    @BeforeEach
    void writeAStory() throws IOException {
        story = Files.writeString(folder.resolve("story.txt"), STORY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "read",
                "dates",
                "quotes",
                "stories",
                "reuse",
                "statements",
                "stemma",
                "conflicts",
                "timeline",
                "words",
                "trace",
                "explain",
                "collate"
            })
    void everyCommandExplainsItselfWithAnExample(String command) {
        Console help = Console.run(command, "--help");
        assertThat(help.exitCode()).isZero();
        assertThat(help.out()).contains("Examples:", "hearsay " + command);
    }

    @Test
    void theListOfCommandsTellsOfEachInAWholeSentence() {
        CommandLine hearsay = new CommandLine(new Hearsay());
        assertThat(hearsay.getSubcommands().values())
                .filteredOn(command -> !command.getCommandName().equals("help"))
                .allSatisfy(command -> assertThat(
                                command.getCommandSpec().usageMessage().description()[0])
                        .endsWith("."));
    }

    @Test
    void aSignStandsWhereAQuotationGoesOnInEveryPrint() {
        String shown = "got there \u2026 Without";
        String pages = Path.of("..", "samples", "pages").toString();
        String page = Path.of(pages, "06-lantern-online.html").toString();
        assertThat(Console.run("explain", page).out()).contains(shown);
        assertThat(Console.run("quotes", "--format", "csv", page).out()).contains("got there Without", shown);
        assertThat(Console.run("trace", "--out", folder.resolve("report").toString(), pages)
                        .out())
                .contains("where it was \u2026 You");
    }

    @Test
    void aMistypedCommandIsAnsweredWithTheNearestOne() {
        Console mistyped = Console.run("qotes");
        assertThat(mistyped.exitCode()).isEqualTo(2);
        assertThat(mistyped.err()).contains("qotes", "quotes", "Try: hearsay --help");
        assertThat(mistyped.err().lines()).hasSizeLessThan(6);
    }

    @Test
    void noArgumentsShowTheHelp() {
        assertThat(Console.run().out()).contains("Usage: hearsay", "Examples:");
    }

    @Test
    void readPrintsOneJsonObjectALineInAPipe() throws IOException {
        Console read = Console.run("read", "--as-text", story.toString());
        assertThat(read.lines()).hasSize(1);
        JsonNode article = new ObjectMapper().readTree(read.out());
        assertThat(article.path("path").asText()).isEqualTo(story.toString());
        assertThat(article.path("text").asText()).isEqualTo(STORY);
    }

    @Test
    void csvStartsWithTheNames() {
        Console read = Console.run("stories", "--format", "csv", "--as-text", story.toString());
        assertThat(read.out()).startsWith("path,story,title\r\n");
    }

    @Test
    void explainNamesWhereEachValueIsStatedAndWhatWasNotTaken() throws IOException {
        Path page = Files.writeString(folder.resolve("page.html"), """
                <html><head><title>Harbour reopens - The Quay</title>
                <meta property="og:site_name" content="The Quay"><meta property="og:title" content="Harbour reopens">
                </head><body><h1>Harbour reopens</h1><p>%s</p></body></html>
                """.formatted(STORY.repeat(3)));
        JsonNode outlet = new ObjectMapper()
                .readTree(Console.run("explain", "--json", page.toString()).out())
                .path("choices")
                .path("outlet");
        assertThat(outlet.path("from").toString()).contains("og:site_name");
        assertThat(Console.run("explain", page.toString()).out()).contains("from meta og:site_name");
    }

    @Test
    void explainShowsTheBlocksOfAPageThatGaveNoArticle() throws IOException {
        Path page = Files.writeString(
                folder.resolve("page.html"), "<html><body><h1>Page not found</h1><p>Error 404.</p></body></html>");
        assertThat(Console.run("explain", page.toString()).out()).contains("no article:", "Page not found");
    }

    @Test
    void aRunAndExplainSayThatALanguageHasNoTableOfCues() throws IOException {
        Path page = folder.resolve("ponte.txt");
        Files.writeString(
                page,
                "Il ponte di Selm apre in maggio, e la gente della valle che lo aspetta da anni non ci crede ancora. "
                        + "\u00ABIl ponte \u00E8 sicuro e sar\u00E0 aperto a tutti in maggio\u00BB, ha detto Anna Holm.");
        assertThat(Console.run("quotes", "--as-text", page.toString()).err())
                .contains("1 article in other languages (it 1), no table of cues: quotations alone are told");
        assertThat(Console.run("explain", "--as-text", page.toString()).out())
                .contains("no table of cues: quotations alone are told");
    }

    @Test
    void explainTellsOfTwoPagesWhatJoinsThem() throws IOException {
        Path copy = Files.writeString(folder.resolve("copy.txt"), STORY + "\n\nSOURCE: The Quay Agency");
        Console edge = Console.run(
                "explain", "--as-text", "--edge", "story.txt", "copy.txt", story.toString(), copy.toString());
        assertThat(edge.exitCode()).isZero();
        assertThat(edge.out())
                .contains("of its words stand in", "would change it:", "rests on shared-text (without it no edge)");
    }

    @Test
    void explainNamesAPageOfAnEdgeThatWasNotRead() {
        Console edge = Console.run("explain", "--as-text", "--edge", "story.txt", "absent.txt", story.toString());
        assertThat(edge.exitCode()).isEqualTo(2);
        assertThat(edge.err()).contains("absent.txt");
    }

    @Test
    void traceWritesEachTableAsJsonLines() throws IOException {
        Path tables = folder.resolve("tables");
        Console trace = Console.run(
                "trace", "--out", folder.toString(), "--tables", tables.toString(), "--as-text", story.toString());
        assertThat(trace.exitCode()).isZero();
        assertThat(tables).isDirectoryContaining("glob:**edges.jsonl");
        assertThat(Files.readAllLines(tables.resolve("articles.jsonl"))).hasSize(1);
        assertThat(Files.readString(tables.resolve("attributions.jsonl"))).contains("We will rebuild the quay");
    }

    @Test
    void aTableHasAHeadLine() {
        Console read = Console.run("stories", "--format", "table", "--as-text", story.toString());
        assertThat(read.lines().get(0)).startsWith("story").contains("path", "title");
    }

    @Test
    void aTableOfStatementsHasTheirSpeakersAndWordsAndNoIds() {
        Console statements = Console.run("statements", "--format", "table", "--as-text", story.toString());
        assertThat(statements.lines().get(0))
                .isEqualToIgnoringWhitespace("speaker said_on witnesses articles band words");
        assertThat(statements.out()).contains("We will rebuild the quay");
        assertThat(statements.out()).doesNotContainPattern("[0-9a-f]{16}");
    }

    @Test
    void anEmptyTableSaysThatNothingWasFound() {
        Console conflicts = Console.run("conflicts", "--format", "table", "--as-text", story.toString());
        assertThat(conflicts.out()).isEmpty();
        assertThat(conflicts.err()).contains("nothing found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"read", "quotes", "statements", "stemma", "conflicts", "timeline"})
    void aTableTakesNoMoreThanSixColumns(String command) {
        Console shown = Console.run(
                command,
                "--format",
                "table",
                SAMPLES.resolve("16-halvik-courier-museum.html").toString(),
                SAMPLES.resolve("17-harbour-post-museum.html").toString());
        assertThat(shown.exitCode()).isZero();
        assertThat(shown.lines().get(0).split(" +")).hasSizeBetween(3, 6);
    }

    @Test
    void aMissingPathIsNamedAndEndsWithThree() {
        Console read = Console.run("read", folder.resolve("absent.html").toString());
        assertThat(read.exitCode()).isEqualTo(3);
        assertThat(read.err()).contains("absent.html");
    }

    @Test
    void anUnknownOptionEndsWithTwo() {
        assertThat(Console.run("read", "--colour", story.toString()).exitCode()).isEqualTo(2);
    }

    @Test
    void zeroThreadsAreRefusedWithTheValue() {
        Console read = Console.run("read", "--threads", "0", story.toString());
        assertThat(read.exitCode()).isEqualTo(2);
        assertThat(read.err()).contains("--threads", "0");
    }

    @Test
    void traceWritesTheReportWhereAsked() {
        Path out = folder.resolve("out");
        Console trace = Console.run("trace", "--as-text", "--out", out.toString(), story.toString());
        assertThat(trace.exitCode()).isZero();
        assertThat(out.resolve("report.html")).isNotEmptyFile();
        assertThat(trace.out())
                .contains("1 page read", out.resolve("report.html").toString());
    }

    @Test
    void traceTellsAStatementInTheWordsOfTheArticleThatHadItFirst() {
        Console trace = Console.run("trace", "--out", folder.resolve("out").toString(), SAMPLES.toString());
        assertThat(trace.out()).contains("collided in dense fog").doesNotContain("collided in thick fog");
    }
}
