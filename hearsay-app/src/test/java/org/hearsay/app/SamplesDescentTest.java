package org.hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.model.Certainty;
import org.hearsay.model.Findings;
import org.hearsay.model.FirstCarrier;
import org.hearsay.model.StemmaEdge;
import org.hearsay.model.StemmaNode;
import org.junit.jupiter.api.Test;

/** Who comes from whom in the samples. */
class SamplesDescentTest {
    private static final Pattern COPY = Pattern.compile(" copy$");

    private final SampleRun run = SampleRun.once();

    @Test
    void drawsTheDocumentedEdges() {
        Set<String> missing = trueEdges("documented");
        missing.removeAll(edges(Certainty.DOCUMENTED));
        assertThat(missing).isEmpty();
    }

    @Test
    void documentsNothingThatNoPageSays() {
        Set<String> found = edges(Certainty.DOCUMENTED);
        found.removeAll(trueEdges("documented"));
        // A page that names a speaker documents his remarks or statement as its source; the truth lists speeches only.
        found.removeIf(edge -> edge.contains("remarks > ") || edge.contains("statement > "));
        assertThat(found).isEmpty();
    }

    @Test
    void takesTheSharedErrorForABranch() {
        assertThat(edges(Certainty.PROBABLE, Certainty.POSSIBLE))
                .contains("06-lantern-online.html > 07-quayside-news.txt");
    }

    @Test
    void givesATextThatOthersCreditToItsAgency() {
        assertThat(edges(Certainty.PROBABLE)).contains("01-htb-wire.html > 03-brightwater-daily.html");
    }

    @Test
    void doesNotTurnACopyIntoItsSource() {
        Set<String> found = edges(Certainty.DOCUMENTED, Certainty.PROBABLE, Certainty.POSSIBLE);
        for (JsonNode edge : run.truth().facts("descent")) {
            assertThat(found)
                    .doesNotContain(name(edge.get("to").asText()) + " > "
                            + name(edge.get("from").asText()));
        }
    }

    @Test
    void countsTheOriginsWithinTheTrueRange() {
        for (JsonNode origin : run.truth().facts("origins")) {
            Findings findings = findings(origin.get("story").asText());
            int low = origin.path("low_by_sources").asInt(origin.get("low").asInt());
            assertThat(List.of(
                            findings.stemma().fewestOrigins(), findings.stemma().mostOrigins()))
                    .as(origin.get("story").asText())
                    .allSatisfy(count ->
                            assertThat(count).isBetween(low, origin.get("high").asInt()));
        }
    }

    @Test
    void knowsWhoHadAStatementFirst() {
        Set<String> first = new TreeSet<>();
        for (Findings findings : run.trace().findings()) {
            for (FirstCarrier carrier : findings.stemma().first()) {
                if (carrier.statement() != null
                        && carrier.article() != null
                        && !carrier.others().isEmpty()) {
                    first.add(name(run.fileOf(carrier.article())) + " before "
                            + name(run.fileOf(carrier.others().get(0))));
                }
            }
        }
        assertThat(first).contains("10-karvenia-today.txt before 11-harbour-post-speech.html");
    }

    private Findings findings(String story) {
        Collection<String> files = run.truth().facts("stories").stream()
                .filter(candidate -> candidate.get("id").asText().equals(story))
                .flatMap(candidate -> SampleTruth.strings(candidate.get("files")).stream())
                .toList();
        return run.trace().findings().stream()
                .filter(findings -> files.containsAll(run.filesOf(findings.dossier().story().articles().stream())))
                .max(Comparator.comparingInt(
                        findings -> findings.dossier().articles().size()))
                .orElseThrow();
    }

    private Set<String> edges(Certainty... certainties) {
        Set<String> edges = new TreeSet<>();
        for (Findings findings : run.trace().findings()) {
            for (StemmaEdge edge : findings.stemma().edges()) {
                String from = name(findings, edge.from());
                if (List.of(certainties).contains(edge.certainty()) && !from.isEmpty()) {
                    edges.add(from + " > " + name(findings, edge.to()));
                }
            }
        }
        return edges;
    }

    private String name(Findings findings, String node) {
        return findings.stemma().nodes().stream()
                .filter(candidate -> candidate.id().equals(node))
                .filter(candidate -> candidate.kind() != StemmaNode.Kind.EXTANT)
                .map(candidate -> isTrueSource(candidate)
                        ? ""
                        : "agency:" + COPY.matcher(candidate.label()).replaceFirst(" wire"))
                .findFirst()
                .orElseGet(() -> name(run.fileOf(node)));
    }

    /** Whether it is something that pages report from and that is no page: drawn or not, it is right. */
    private boolean isTrueSource(StemmaNode node) {
        return run.truth().facts("sources").stream()
                .flatMap(source -> namesAndDescriptions(source.get("speaker")))
                .anyMatch(name -> node.label().toLowerCase(Locale.ROOT).startsWith(name));
    }

    private Stream<String> namesAndDescriptions(JsonNode speaker) {
        return run.truth().facts("same_person").stream()
                .filter(person -> person.get("person").equals(speaker))
                .flatMap(person -> Stream.of("names", "descriptions")
                        .flatMap(key -> SampleTruth.strings(person.get(key)).stream()))
                .map(SampleRun::withoutArticle);
    }

    private Set<String> trueEdges(String certainty) {
        return run.truth().facts("descent").stream()
                .filter(edge -> edge.get("certainty").asText().equals(certainty))
                .map(edge -> name(edge.get("from").asText()) + " > "
                        + name(edge.get("to").asText()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String name(String file) {
        return file.substring(file.indexOf('/') + 1);
    }
}
