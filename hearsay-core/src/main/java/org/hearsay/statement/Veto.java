package org.hearsay.statement;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What forbids that two renderings are of one utterance, however alike their words are. */
final class Veto {
    private static final long FARTHEST_DAYS = 3;
    private static final int MOST_FIGURES = 12;
    private static final double ALIKE = 0.5;
    private static final double ALIKE_SINGLE = 0.25;

    private Veto() {}

    /** The reason, in words of ours, or null if nothing forbids. */
    static @Nullable String between(Rendering a, Rendering b, Vocabulary vocabulary) {
        if (!a.speaker().isEmpty() && !b.speaker().isEmpty() && !a.speaker().equals(b.speaker())) {
            return "another speaker";
        }
        if (a.overlaps(b)) {
            return "the same words of one page";
        }
        long[] one = a.days();
        long[] other = b.days();
        if (one != null && other != null && Math.max(one[0] - other[1], other[0] - one[1]) > FARTHEST_DAYS) {
            return "said on days far apart";
        }
        if (figuresConflict(a.content(), b.content()) || alike(a, b) && figuresApart(a.content(), b.content())) {
            return "another figure for the same thing";
        }
        if (contrary(a, b, vocabulary)) {
            return "one denies what the other says";
        }
        if (!oneVoice(a, b) && !Wording.isShared(a.content(), b.content())) {
            return "other words, and nothing tells that one speaker said both";
        }
        return null;
    }

    private static boolean oneVoice(Rendering a, Rendering b) {
        return !a.speaker().isEmpty()
                && a.speaker().equals(b.speaker())
                && !a.story().isEmpty()
                && a.story().equals(b.story());
    }

    /** A figure of each beside the same words, of another value, while its own value stands nowhere so near those words. */
    private static boolean figuresConflict(Content a, Content b) {
        for (Figure one :
                a.figures().subList(0, Math.min(MOST_FIGURES, a.figures().size()))) {
            for (Figure other :
                    b.figures().subList(0, Math.min(MOST_FIGURES, b.figures().size()))) {
                int near = one.alike(other);
                if (near > 0
                        && one.isLike(other)
                        && !one.agrees(other)
                        && nearestEqual(one, b) < near
                        && nearestEqual(other, a) < near) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Two values of one measure, neither of which the other rendering has. */
    private static boolean measuresConflict(Content a, Content b) {
        for (Figure one : a.figures()) {
            for (Figure other : b.figures()) {
                if (!one.unit().isEmpty()
                        && one.unit().equals(other.unit())
                        && !one.agrees(other)
                        && b.figures().stream().noneMatch(one::agrees)
                        && a.figures().stream().noneMatch(other::agrees)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** One figure each, in renderings with some words in common. */
    private static boolean single(Rendering a, Rendering b) {
        long shared = a.forms().stream().filter(b.forms()::contains).count();
        return a.content().figures().size() == 1
                && b.content().figures().size() == 1
                && shared > 1
                && shared >= ALIKE_SINGLE * (a.forms().size() + b.forms().size() - shared);
    }

    /** How near a figure of this value comes to the words beside it in another content; -1 if none is there. */
    private static int nearestEqual(Figure figure, Content content) {
        int best = -1;
        for (Figure other : content.figures()) {
            best = figure.agrees(other) ? Math.max(best, figure.alike(other)) : best;
        }
        return best;
    }

    private static boolean contrary(Rendering a, Rendering b, Vocabulary vocabulary) {
        if (a.denied() != b.denied()) {
            Rendering other = a.denied() ? b : a;
            return other.content().negations() % 2 == 0;
        }
        if (crossed(a.content(), b.content())) {
            return true;
        }
        return clauseDenied(a.content(), b.content(), vocabulary) || alike(a, b) && denied(a, b, vocabulary);
    }

    private static boolean clauseDenied(Content a, Content b, Vocabulary vocabulary) {
        for (Clause one : a.clauses()) {
            Clause best = null;
            for (Clause other : b.clauses()) {
                if (best == null || one.shared(other) > one.shared(best)) {
                    best = other;
                }
            }
            if (best != null && one.denies(best, vocabulary) && !bothDeny(one, best, a, b)) {
                return true;
            }
        }
        return false;
    }

    /** What one of two clauses denies is denied by both contents, if in another clause: "without rest", "and had no rest". */
    private static boolean bothDeny(Clause one, Clause other, Content a, Content b) {
        Set<String> both = new HashSet<>(one.denied());
        both.addAll(other.denied());
        both.retainAll(denied(a));
        both.retainAll(denied(b));
        return !both.isEmpty();
    }

    /** What the one denies the other says, and the other way round: "no reader, but books" and "no book, but readers". */
    private static boolean crossed(Content a, Content b) {
        Set<String> deniedByA = denied(a);
        Set<String> deniedByB = denied(b);
        for (String x : deniedByA) {
            for (String y : deniedByB) {
                if (!deniedByB.contains(x)
                        && !deniedByA.contains(y)
                        && a.forms().contains(y)
                        && b.forms().contains(x)) {
                    boolean turned = a.isBefore(x, y) != b.isBefore(x, y);
                    if (turned || !a.inOneClause(x, y) && !b.inOneClause(x, y)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static Set<String> denied(Content content) {
        Set<String> denied = new HashSet<>();
        content.clauses().forEach(clause -> denied.addAll(clause.denied()));
        return denied;
    }

    private static int contraries(Rendering a, Rendering b, Vocabulary vocabulary) {
        return (int) a.forms().stream()
                .filter(form -> !b.forms().contains(form)
                        && vocabulary.contraries(form).stream().anyMatch(b.forms()::contains))
                .count();
    }

    /** Of all but the same words, one negation or contrary word more. */
    private static boolean denied(Rendering a, Rendering b, Vocabulary vocabulary) {
        boolean turned = a.forms().stream()
                .anyMatch(form -> !b.forms().contains(form)
                        && !vocabulary.contraries(form).isEmpty()
                        && vocabulary.contraries(form).stream().noneMatch(b.forms()::contains));
        int changes = a.content().negations() + b.content().negations() + contraries(a, b, vocabulary);
        return !turned && a.content().loose() == b.content().loose() && changes % 2 == 1;
    }

    private static boolean alike(Rendering a, Rendering b) {
        long shared = a.forms().stream().filter(b.forms()::contains).count();
        return shared >= ALIKE * (a.forms().size() + b.forms().size() - shared) && shared > 1;
    }

    /** Each has a figure that the other has not. */
    private static boolean figuresApart(Content a, Content b) {
        return a.figures().stream()
                .anyMatch(one -> b.figures().stream().noneMatch(one::agrees)
                        && b.figures().stream()
                                .anyMatch(other -> one.isLike(other)
                                        && a.figures().stream().noneMatch(other::agrees)));
    }
}
