package org.hearsay.conflict;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.conflict.FindConflicts.Example;

/** Pairs of values of one class, to learn from when they are told of one fact. */
final class Examples {
    private static final int MOST = 150;

    private Examples() {}

    static List<Example> of(List<Scene> scenes, FigureFacts figures, DateFacts dates) {
        List<Example> examples = new ArrayList<>();
        figures.questions(scenes).forEach((key, found) -> {
            for (int i = 0; i < Math.min(MOST, found.size()); i++) {
                for (int j = i + 1; j < Math.min(MOST, found.size()); j++) {
                    FigureFacts.Found one = found.get(i);
                    FigureFacts.Found other = found.get(j);
                    boolean agree =
                            one.quantity().value().compareTo(other.quantity().value()) == 0;
                    boolean round = one.quantity().isSmall() && other.quantity().isSmall();
                    examples.add(example(
                            key,
                            one.mention(),
                            one.quantity().printed(),
                            other.mention(),
                            other.quantity().printed(),
                            agree,
                            round,
                            ValueOdds.name(
                                    one.quantity().value(), other.quantity().value())));
                }
            }
        });
        dates.events(scenes).forEach((event, dated) -> {
            for (int i = 0; i < Math.min(MOST, dated.size()); i++) {
                for (int j = i + 1; j < Math.min(MOST, dated.size()); j++) {
                    boolean agree = dated.get(i).day().meets(dated.get(j).day())
                            && dated.get(i).day().fits(dated.get(j).day());
                    boolean round =
                            dated.get(i).day().isRound() || dated.get(j).day().isRound();
                    examples.add(example(
                            event,
                            dated.get(i).mention(),
                            dated.get(i).day().printed(),
                            dated.get(j).mention(),
                            dated.get(j).day().printed(),
                            agree,
                            round,
                            dated.get(i).day().apart(dated.get(j).day())));
                }
            }
        });
        return examples;
    }

    private static Example example(
            String key,
            Mention one,
            String value,
            Mention other,
            String otherValue,
            boolean agree,
            boolean round,
            String apart) {
        return new Example(
                one.scene().article().id(),
                other.scene().article().id(),
                key,
                value,
                otherValue,
                agree,
                round,
                apart,
                one.claim().words() + " || " + other.claim().words(),
                SameFact.features(one, other));
    }
}
