package org.hearsay.statement;

import java.util.List;

/** Whether two contents give other figures for the same thing. */
final class FigureConflicts {
    private static final int MOST_FIGURES = 12;

    private FigureConflicts() {}

    /** A figure of each beside the same words, of another value, while its own value stands nowhere so near those words. */
    static boolean besideTheSameWords(Content a, Content b) {
        for (Figure one : first(a)) {
            for (Figure other : first(b)) {
                int near = one.alike(other);
                if (near > 0
                        && one.isLike(other)
                        && !one.agrees(other)
                        && (isMissing(one, b) || isMissing(other, a))
                        && nearestEqual(one, b) < near
                        && nearestEqual(other, a) < near) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<Figure> first(Content content) {
        return content.figures()
                .subList(0, Math.min(MOST_FIGURES, content.figures().size()));
    }

    /** How near a figure of this value comes to the words beside it in another content; -1 if none is there. */
    private static int nearestEqual(Figure figure, Content content) {
        int best = -1;
        for (Figure other : content.figures()) {
            best = figure.agrees(other) ? Math.max(best, figure.alike(other)) : best;
        }
        return best;
    }

    /** Two values of one measure, neither of which the other content has. */
    static boolean ofOneMeasure(Content a, Content b) {
        for (Figure one : first(a)) {
            for (Figure other : first(b)) {
                if (!one.unit().isEmpty()
                        && one.unit().equals(other.unit())
                        && !one.agrees(other)
                        && isMissing(one, b)
                        && isMissing(other, a)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Each has a figure that the other has not. */
    static boolean inBoth(Content a, Content b) {
        for (Figure one : first(a)) {
            if (isMissing(one, b)) {
                for (Figure other : first(b)) {
                    if (one.isLike(other) && isMissing(other, a)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** One figure each, and not the same. */
    static boolean ofTheOnlyOne(Content a, Content b) {
        return a.figures().size() == 1
                && b.figures().size() == 1
                && a.figures().get(0).isLike(b.figures().get(0))
                && !a.figures().get(0).agrees(b.figures().get(0));
    }

    /** The same figure, bounded from above by the one and from below by the other. */
    static boolean boundedOtherwise(Content a, Content b) {
        return first(a).stream()
                .anyMatch(one -> one.bound() != 0
                        && first(b).stream().anyMatch(other -> one.agrees(other) && one.bound() == -other.bound())
                        && first(b).stream().noneMatch(other -> one.agrees(other) && one.bound() == other.bound()));
    }

    private static boolean isMissing(Figure figure, Content content) {
        return content.figures().stream().noneMatch(figure::agrees);
    }
}
