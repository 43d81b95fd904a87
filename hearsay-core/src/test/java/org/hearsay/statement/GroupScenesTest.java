package org.hearsay.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.model.Statement;
import org.junit.jupiter.api.Test;

class GroupScenesTest {
    private record Figures(double f1, List<String> wrong, List<String> missed) {}

    @Test
    void joinsTheRenderingsOfOneUtteranceAndHardlyANearMissOnTheScenesDevelopedOn() {
        for (String part : List.of("seen", "second", "unseen", "third")) {
            Figures figures = figures(part);
            assertThat(figures.f1()).as(part).isGreaterThanOrEqualTo(0.9);
            assertThat(figures.wrong()).as(part).hasSizeLessThanOrEqualTo(6);
        }
    }

    @Test
    void tellsMostNearMissesInOtherWordsFromWhatTheyMiss() {
        Figures figures = figures("fourth");
        assertThat(figures.f1()).isGreaterThanOrEqualTo(0.85);
        assertThat(figures.wrong()).hasSizeLessThanOrEqualTo(12);
    }

    @Test
    void joinsMostRenderingsOfOneUtteranceAndNoNearMissOnTheScenesKeptAside() {
        Figures figures = figures("kept");
        assertThat(figures.f1()).isGreaterThanOrEqualTo(0.92);
        assertThat(figures.wrong()).isEmpty();
    }

    private static Figures figures(String part) {
        Scenes scenes = Scenes.of(part);
        Map<String, String> statement = new HashMap<>();
        for (Statement found : new GroupStatements()
                .group(scenes.articles(), scenes.attributions(), scenes.speakers(), scenes.stories())) {
            found.witnesses().forEach(id -> statement.put(id, found.id()));
        }
        List<String> wrong = new ArrayList<>();
        List<String> missed = new ArrayList<>();
        int right = 0;
        List<String> ids = List.copyOf(scenes.utterance().keySet());
        for (int i = 0; i < ids.size(); i++) {
            for (int j = i + 1; j < ids.size(); j++) {
                boolean joined = statement.get(ids.get(i)).equals(statement.get(ids.get(j)));
                boolean same = scenes.utterance()
                        .get(ids.get(i))
                        .equals(scenes.utterance().get(ids.get(j)));
                right += joined && same ? 1 : 0;
                if (joined && !same) {
                    wrong.add(ids.get(i) + " / " + ids.get(j));
                } else if (same && !joined) {
                    missed.add(ids.get(i) + " / " + ids.get(j));
                }
            }
        }
        double f1 = 2.0 * right / (2 * right + wrong.size() + missed.size());
        return new Figures(f1, wrong, missed);
    }
}
