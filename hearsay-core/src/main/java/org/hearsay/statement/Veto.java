package org.hearsay.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What forbids that two renderings are of one utterance, however alike their words are. */
final class Veto {
    private static final long FARTHEST_DAYS = 3;

    private Veto() {}

    /** The reason, in words of ours, or null if nothing forbids. */
    static @Nullable String between(Rendering a, Rendering b) {
        if (!a.speaker().isEmpty() && !b.speaker().isEmpty() && !a.speaker().equals(b.speaker())) {
            return "another speaker";
        }
        long[] one = a.days();
        long[] other = b.days();
        if (one != null && other != null && Math.max(one[0] - other[1], other[0] - one[1]) > FARTHEST_DAYS) {
            return "said on days far apart";
        }
        if (figuresConflict(a.content(), b.content())) {
            return "another figure for the same thing";
        }
        if (swapped(a.content(), b.content())) {
            return "figures exchanged";
        }
        if (contrary(a, b)) {
            return "one denies what the other says";
        }
        return null;
    }

    /** A figure of each that the other does not have, counting the same thing. */
    private static boolean figuresConflict(Content a, Content b) {
        List<Figure> onlyA = without(a.figures(), b.figures());
        List<Figure> onlyB = without(b.figures(), a.figures());
        for (Figure one : onlyA) {
            for (Figure other : onlyB) {
                if (one.countsTheSame(other)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<Figure> without(List<Figure> figures, List<Figure> others) {
        List<Figure> rest = new ArrayList<>();
        for (Figure figure : figures) {
            if (others.stream().noneMatch(figure::agrees)) {
                rest.add(figure);
            }
        }
        return rest;
    }

    /** The same two figures, each counting what the other one counts in the other rendering. */
    private static boolean swapped(Content a, Content b) {
        for (int i = 0; i < a.figures().size(); i++) {
            for (int j = i + 1; j < a.figures().size(); j++) {
                Figure first = a.figures().get(i);
                Figure second = a.figures().get(j);
                for (Figure x : b.figures()) {
                    for (Figure y : b.figures()) {
                        if (first.value().equals(x.value())
                                && second.value().equals(y.value())
                                && !x.value().equals(y.value())
                                && !first.countsTheSame(x)
                                && !second.countsTheSame(y)
                                && first.countsTheSame(y)
                                && second.countsTheSame(x)) {
                            return true;
                        }
                    }
                }
            }
        }
        return false;
    }

    private static boolean contrary(Rendering a, Rendering b) {
        if (a.denied() != b.denied()) {
            Rendering other = a.denied() ? b : a;
            return !other.content().negated();
        }
        if (!a.content().negated() && !b.content().negated() && noContraries(a) && noContraries(b)) {
            return false;
        }
        for (Map.Entry<String, Integer> use : a.uses().entrySet()) {
            Integer other = b.uses().get(use.getKey());
            if (other != null && (use.getValue() & other) == 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean noContraries(Rendering rendering) {
        return rendering.uses().values().stream().allMatch(use -> use == 1);
    }
}
