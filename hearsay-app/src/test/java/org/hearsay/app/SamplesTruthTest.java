package org.hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.app.SampleTruth.list;
import static org.hearsay.app.SampleTruth.strings;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Holds the truth of the samples to the samples themselves: a wrong truth would make every other test worthless. */
class SamplesTruthTest {
    private static final Pattern WEEKDAY_AND_DAY =
            Pattern.compile("(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? (\\d{1,2}) (March) (2031)");
    private static final Pattern ADDRESS = Pattern.compile("https?://([a-z0-9.-]+)");
    private static final Set<String> VOCABULARIES = Set.of("schema.org", "ogp.me", "gmpg.org");

    private final SampleTruth truth = SampleTruth.read();

    @Test
    void listsEveryPageOnce() {
        assertThat(truth.facts("pages").stream().map(page -> page.get("file").asText()))
                .containsExactlyElementsOf(truth.filesOnDisk());
    }

    @Test
    void quotesTitlesAndSnippetsAsTheyStandInThePage() {
        for (JsonNode page : truth.articles()) {
            String text = text(page);
            assertThat(text).contains(page.get("title").asText());
            assertThat(text).contains(strings(page.get("body")));
            assertThat(text).contains(strings(page.get("not_body")));
            assertThat(text)
                    .contains(list(page.get("dates")).stream()
                            .map(date -> date.get("text").asText())
                            .toList());
        }
    }

    @Test
    void namesOnlyCreditsThatThePageNames() {
        for (JsonNode page : truth.articles()) {
            for (JsonNode credit : page.get("credits")) {
                assertThat(text(page).toLowerCase(Locale.ROOT))
                        .contains(credit.get("agency").asText().toLowerCase(Locale.ROOT));
            }
        }
    }

    @Test
    void quotesAttributionsAsTheyStandInThePage() {
        for (JsonNode attribution : truth.facts("attributions")) {
            String text = text(attribution);
            assertThat(text).as(attribution.get("id").asText()).contains(strings(attribution.get("text")));
            assertThat(text).contains(attribution.get("mention").asText());
            assertThat(text.toLowerCase(Locale.ROOT))
                    .contains(attribution.get("cue").asText().toLowerCase(Locale.ROOT));
        }
    }

    @Test
    void givesEachAttributionAnIdOfItsOwn() {
        assertThat(truth.facts("attributions"))
                .extracting(attribution -> attribution.get("id").asText())
                .doesNotHaveDuplicates();
    }

    @Test
    void joinsAttributionsOfOneSpeakerInAStatement() {
        Map<String, JsonNode> byId = truth.facts("attributions").stream()
                .collect(Collectors.toMap(attribution -> attribution.get("id").asText(), Function.identity()));
        for (JsonNode statement : truth.facts("statements")) {
            assertThat(strings(statement.get("attributions")))
                    .hasSizeGreaterThan(1)
                    .allSatisfy(id -> assertThat(byId.get(id).get("speaker")).isEqualTo(statement.get("speaker")));
        }
    }

    @Test
    void hasTheWeekdaysOfTheCalendarInPages() {
        int seen = 0;
        for (JsonNode page : truth.articles()) {
            Matcher match = WEEKDAY_AND_DAY.matcher(text(page));
            while (match.find()) {
                LocalDate day =
                        LocalDate.of(Integer.parseInt(match.group(4)), Month.MARCH, Integer.parseInt(match.group(2)));
                assertThat(day.getDayOfWeek().name()).startsWith(match.group(1).toUpperCase(Locale.ROOT));
                seen++;
            }
        }
        assertThat(seen).isGreaterThanOrEqualTo(6);
    }

    @Test
    void hasTheWeekdaysOfTheCalendarInDates() {
        int seen = 0;
        for (JsonNode page : truth.articles()) {
            for (JsonNode date : page.get("dates")) {
                for (DayOfWeek weekday : DayOfWeek.values()) {
                    String name = weekday.name().charAt(0)
                            + weekday.name().substring(1).toLowerCase(Locale.ROOT);
                    if (date.get("text").asText().contains(name)) {
                        LocalDate day =
                                LocalDate.parse(date.get("value").asText().substring(0, 10));
                        assertThat(day.getDayOfWeek())
                                .as(page.get("file").asText())
                                .isEqualTo(weekday);
                        seen++;
                    }
                }
            }
        }
        assertThat(seen).isGreaterThan(20);
    }

    @Test
    void putsEveryArticleIntoOneStory() {
        assertThat(truth.facts("stories").stream().flatMap(story -> strings(story.get("files")).stream()))
                .containsExactlyInAnyOrderElementsOf(truth.articles().stream()
                        .map(page -> page.get("file").asText())
                        .toList());
    }

    @Test
    void namesPassagesThatBothPagesHave() {
        for (JsonNode passage : truth.facts("passages")) {
            Set<List<String>> common =
                    runsOfSix(truth.visibleText(passage.get("a").asText()));
            common.retainAll(runsOfSix(truth.visibleText(passage.get("b").asText())));
            assertThat(common).as(passage.toString()).hasSizeGreaterThan(5);
        }
    }

    @Test
    void speaksOnlyOfPagesThatExist() {
        List<String> named = new ArrayList<>();
        collectFiles(truth.root(), named);
        assertThat(new HashSet<>(named)).isEqualTo(new HashSet<>(truth.filesOnDisk()));
    }

    @Test
    void countsAsManyOriginsAsItNames() {
        for (JsonNode origin : truth.facts("origins")) {
            int named = origin.get("origins").size();
            assertThat(origin.get("low").asInt()).isEqualTo(named);
            assertThat(origin.get("high").asInt())
                    .isEqualTo(named + origin.get("perhaps").size());
        }
    }

    @Test
    void leadsToNoRealSite() throws IOException {
        for (String file : truth.filesOnDisk()) {
            String bytes = Files.readString(truth.folder().resolve(file), StandardCharsets.ISO_8859_1);
            Matcher match = ADDRESS.matcher(bytes);
            while (match.find()) {
                assertThat(match.group(1))
                        .as(file)
                        .matches(host -> host.endsWith(".example") || VOCABULARIES.contains(host));
            }
        }
    }

    private String text(JsonNode fact) {
        return truth.visibleText(fact.get("file").asText());
    }

    private static Set<List<String>> runsOfSix(String text) {
        List<String> words = Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"));
        Set<List<String>> runs = new HashSet<>();
        for (int start = 0; start + 6 <= words.size(); start++) {
            runs.add(words.subList(start, start + 6));
        }
        return runs;
    }

    private static void collectFiles(JsonNode node, List<String> files) {
        if (node.isTextual() && node.asText().startsWith("pages/")) {
            files.add(node.asText());
        }
        node.forEach(child -> collectFiles(child, files));
    }
}
