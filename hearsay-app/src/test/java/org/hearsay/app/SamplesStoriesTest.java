package org.hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Stories of the samples and the text that their pages share. Pages named here are not grouped right yet. */
class SamplesStoriesTest {
    private final SampleRun run = SampleRun.once();

    @Test
    void putsNoTwoEventsIntoOneStory() {
        assertThat(run.trace().stories())
                .allSatisfy(story -> assertThat(run.truth().facts("stories"))
                        .anyMatch(event -> SampleTruth.strings(event.get("files"))
                                .containsAll(run.filesOf(story.articles().stream()))));
    }

    @Test
    void keepsTheArticlesOfOneEventTogether() {
        Set<String> apart = new TreeSet<>();
        for (JsonNode event : run.truth().facts("stories")) {
            Set<String> files = new TreeSet<>(SampleTruth.strings(event.get("files")));
            files.removeAll(largestStoryWithin(files));
            apart.addAll(files);
        }
        assertThat(apart).isSubsetOf("pages/08-halvik-courier.html", "pages/09-halvik-courier-corrected.html");
    }

    @Test
    void findsEveryPairThatSharesText() {
        Set<String> found = run.trace().passages().stream()
                .map(passage -> pair(run.fileOf(passage.a()), run.fileOf(passage.b())))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(found)
                .containsAll(run.truth().facts("passages").stream()
                        .map(passage ->
                                pair(passage.get("a").asText(), passage.get("b").asText()))
                        .toList());
    }

    private Set<String> largestStoryWithin(Set<String> files) {
        return run.trace().stories().stream()
                .map(story -> run.filesOf(story.articles().stream()))
                .filter(files::containsAll)
                .max(Comparator.<Set<String>>comparingInt(Set::size)
                        .thenComparing(story -> new TreeSet<>(story).toString()))
                .orElse(Set.of());
    }

    private static String pair(String a, String b) {
        return a.compareTo(b) < 0 ? a + " " + b : b + " " + a;
    }
}
