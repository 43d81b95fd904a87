package org.hearsay.bench.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.model.Attribution;
import org.hearsay.model.Statement;
import org.hearsay.statement.GroupStatements;

/**
 * Pairs of renderings that a step joined, held to those of one utterance.
 *
 * @param right joined, and of one utterance
 * @param wrong joined, of two
 * @param missed of one utterance and not joined
 * @param errors the wrong and the missed ones in words
 */
public record JoinedPairs(int right, int wrong, int missed, List<String> errors) {
    public JoinedPairs {
        errors = List.copyOf(errors);
    }

    /** Of the scenes, as a step groups them. */
    public static JoinedPairs of(ToldScenes scenes, GroupStatements step) {
        Map<String, String> found = new HashMap<>();
        for (Statement statement :
                step.group(scenes.articles(), scenes.attributions(), scenes.speakers(), scenes.stories())) {
            statement.witnesses().forEach(id -> found.put(id, statement.id()));
        }
        int right = 0;
        int wrong = 0;
        int missed = 0;
        List<String> errors = new ArrayList<>();
        List<Attribution> renderings = scenes.attributions();
        for (int i = 0; i < renderings.size(); i++) {
            for (int j = i + 1; j < renderings.size(); j++) {
                Attribution a = renderings.get(i);
                Attribution b = renderings.get(j);
                boolean joined = found.get(a.id()).equals(found.get(b.id()));
                boolean same = scenes.areOne(a.id(), b.id());
                right += joined && same ? 1 : 0;
                wrong += joined && !same ? 1 : 0;
                missed += same && !joined ? 1 : 0;
                if (joined != same) {
                    errors.add(String.format("%s: %s%n    %s", joined ? "wrong" : "missed", a.content(), b.content()));
                }
            }
        }
        return new JoinedPairs(right, wrong, missed, errors);
    }

    /** Both together. */
    public JoinedPairs and(JoinedPairs other) {
        List<String> all = new ArrayList<>(errors);
        all.addAll(other.errors);
        return new JoinedPairs(right + other.right, wrong + other.wrong, missed + other.missed, all);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%d same pairs, %d right, %d wrong, %d missed, pair F1 %.3f",
                right + missed,
                right,
                wrong,
                missed,
                2.0 * right / (2 * right + wrong + missed));
    }
}
