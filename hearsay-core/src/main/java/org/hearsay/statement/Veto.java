package org.hearsay.statement;

import org.jspecify.annotations.Nullable;

/** What forbids that two renderings are of one utterance, however alike their words are. */
final class Veto {
    private static final long FARTHEST_DAYS = 3;
    private static final int MOST_FIGURES = 12;
    private static final double ALIKE = 0.5;

    private Veto() {}

    /** The reason, in words of ours, or null if nothing forbids. */
    static @Nullable String between(Rendering a, Rendering b, Vocabulary vocabulary) {
        if (!a.speaker().isEmpty() && !b.speaker().isEmpty() && !a.speaker().equals(b.speaker())) {
            return "another speaker";
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
        return null;
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
        for (Clause one : a.content().clauses()) {
            Clause best = null;
            for (Clause other : b.content().clauses()) {
                if (best == null || one.shared(other) > one.shared(best)) {
                    best = other;
                }
            }
            if (best != null && one.denies(best, vocabulary)) {
                return true;
            }
        }
        return alike(a, b) && denied(a.content(), b.content(), vocabulary);
    }

    /** Of all but the same words, one negation or contrary word more. */
    private static boolean denied(Content a, Content b, Vocabulary vocabulary) {
        int contraries = 0;
        boolean turned = false;
        for (String form : a.forms()) {
            if (!b.forms().contains(form)) {
                boolean met = vocabulary.contraries(form).stream().anyMatch(b.forms()::contains);
                contraries += met ? 1 : 0;
                turned |= !met && !vocabulary.contraries(form).isEmpty();
            }
        }
        return !turned && (a.negations() + b.negations() + contraries) % 2 == 1;
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
