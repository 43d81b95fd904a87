package org.hearsay.conflict;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.conflict.FindConflicts.Example;

/** Pairs of values of one class, to learn from when they are told of one fact. */
final class Examples {
    private static final int MOST = 40;

    private Examples() {}

    static List<Example> of(List<Scene> scenes, FigureFacts figures, DateFacts dates) {
        List<Example> examples = new ArrayList<>();
        figures.questions(scenes).forEach((key, found) -> {
            for (int i = 0; i < Math.min(MOST, found.size()) && FigureFacts.isClassed(key); i++) {
                for (int j = i + 1; j < Math.min(MOST, found.size()); j++) {
                    BigDecimal value = found.get(i).quantity().value();
                    boolean agree = value.compareTo(found.get(j).quantity().value()) == 0;
                    boolean round = found.get(i).quantity().isSmall();
                    examples.add(example(found.get(i).mention(), found.get(j).mention(), agree, round));
                }
            }
        });
        dates.events(scenes).values().forEach(dated -> {
            for (int i = 0; i < Math.min(MOST, dated.size()); i++) {
                for (int j = i + 1; j < Math.min(MOST, dated.size()); j++) {
                    boolean agree = dated.get(i).date().equals(dated.get(j).date());
                    boolean round = dated.get(i).date().month() == null;
                    examples.add(example(dated.get(i).mention(), dated.get(j).mention(), agree, round));
                }
            }
        });
        return examples;
    }

    private static Example example(Mention one, Mention other, boolean agree, boolean round) {
        return new Example(
                one.scene().article().id(),
                other.scene().article().id(),
                agree,
                round,
                one.claim().words() + " || " + other.claim().words(),
                SameFact.features(one, other));
    }
}
