package org.hearsay.speaker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.model.Attribution;
import org.hearsay.model.Speaker;
import org.hearsay.model.Speakers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SeedSpeakersTest {
    private SeedPages seeds;

    @BeforeEach
    void seeds() throws IOException {
        seeds = SeedPages.orNull();
        assumeTrue(seeds != null, "skipped: no ../shared/seeds beside the project");
    }

    @Test
    void namesTheSpeakerOfEveryStatementThatTheCarefulReaderFound() {
        Speakers speakers = new ResolveSpeakers().resolve(seeds.articles(), seeds.attributions());
        Map<String, String> names = new HashMap<>();
        speakers.speakers().forEach(speaker -> names.put(speaker.id(), speaker.name()));
        List<String> wrong = new ArrayList<>();
        for (Attribution attribution : speakers.attributions()) {
            String name = names.get(attribution.speaker());
            if (!seeds.speakers().get(attribution.id()).equals(name)) {
                wrong.add(attribution.id() + " " + attribution.source() + ": " + name);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void countsEachPersonOnce() {
        Speakers speakers = new ResolveSpeakers().resolve(seeds.articles(), seeds.attributions());
        assertThat(speakers.speakers())
                .extracting(Speaker::name)
                .containsExactlyInAnyOrder(
                        "Maria Zakharova",
                        "Valery Gerasimov",
                        "Vladimir Putin",
                        "Sergey Lavrov",
                        "Alexandr Stepanov",
                        "Russian Defense Ministry",
                        "the Kremlin");
    }
}
