package org.hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.app.archive.SampleArchive;
import org.hearsay.model.Attribution;
import org.hearsay.model.Statement;
import org.hearsay.model.Trace;
import org.hearsay.pipeline.StatementPart;
import org.hearsay.pipeline.Steps;
import org.junit.jupiter.api.Test;

/** Statements grouped in parts are those grouped in one go. */
class StatementPartsTest {
    @Test
    void everyStoryAloneGivesTheStatementsOfAll() throws IOException {
        Trace trace = SampleArchive.trace();
        Steps steps = new Steps();
        List<Statement> whole =
                steps.statements(trace.articles(), trace.attributions(), trace.speakers(), trace.stories());
        List<Statement> parted = new ArrayList<>();
        List<StatementPart> parts =
                StatementPart.of(trace.articles(), trace.attributions(), trace.speakers(), trace.stories(), 1);
        for (StatementPart part : parts) {
            parted.addAll(steps.statements(part.articles(), part.attributions(), part.speakers(), part.stories()));
        }
        parted.sort(Comparator.comparing(Statement::id));
        assertThat(parts).hasSizeGreaterThan(1);
        assertThat(parted).isEqualTo(whole);
    }

    @Test
    void noSpeakerAndNoStoryIsInTwoParts() throws IOException {
        Trace trace = SampleArchive.trace();
        Set<String> seen = new HashSet<>();
        for (StatementPart part :
                StatementPart.of(trace.articles(), trace.attributions(), trace.speakers(), trace.stories(), 1)) {
            part.speakers()
                    .forEach(speaker -> assertThat(seen.add(speaker.id())).isTrue());
            part.stories().forEach(story -> assertThat(seen.add(story.id())).isTrue());
        }
        assertThat(trace.attributions().stream().map(Attribution::speaker).filter(seen::contains))
                .isNotEmpty();
    }
}
