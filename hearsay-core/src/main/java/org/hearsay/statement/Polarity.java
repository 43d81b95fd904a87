package org.hearsay.statement;

/**
 * Whether clauses that speak of one thing affirm or deny it alike: negations and contrary words between a clause and its
 * counterpart are counted, an odd number turns one into the contrary of the other.
 */
final class Polarity {
    private static final int ENOUGH = 2;

    private final WordRelations relations;

    Polarity(WordRelations relations) {
        this.relations = relations;
    }

    /** Terms in clauses that contradict their counterparts, as a share of the shorter content's terms. */
    double contradicted(Alignment terms) {
        int clauses = terms.a().clauses().size();
        int others = terms.b().clauses().size();
        if (clauses == 0 || others == 0) {
            return 0;
        }
        int[][] agreeing = new int[clauses][others];
        int[][] contrary = new int[clauses][others];
        for (int i = 0; i < terms.counterpart().length; i++) {
            if (terms.counterpart()[i] >= 0) {
                int one = terms.a().terms().get(i).clause();
                int other = terms.b().terms().get(terms.counterpart()[i]).clause();
                agreeing[one][other] += terms.agrees(i) ? 1 : 0;
                contrary[one][other] += terms.relation()[i] == WordRelations.Relation.CONTRARY ? 1 : 0;
            }
        }
        int contradicted = 0;
        for (int one = 0; one < clauses; one++) {
            int best = 0;
            for (int other = 1; other < others; other++) {
                if (agreeing[one][other] + contrary[one][other] > agreeing[one][best] + contrary[one][best]) {
                    best = other;
                }
            }
            contradicted += contradicts(terms, one, best, agreeing[one][best], contrary[one][best])
                    ? agreeing[one][best] + contrary[one][best]
                    : 0;
        }
        return contradicted
                / (double) Math.max(
                        1, Math.min(terms.a().terms().size(), terms.b().terms().size()));
    }

    private boolean contradicts(Alignment terms, int one, int other, int agreeing, int contrary) {
        Clause a = terms.a().clauses().get(one);
        Clause b = terms.b().clauses().get(other);
        int smaller = Math.min(a.forms().size(), b.forms().size());
        int larger = Math.max(a.forms().size(), b.forms().size());
        int common = agreeing + contrary;
        boolean alike = common >= ENOUGH && 2 * common >= smaller || common == 1 && smaller == 1 && larger <= 2;
        return alike
                && a.loose() == b.loose()
                && (a.negations() + b.negations() + contrary) % 2 == 1
                && !turned(terms, one, other)
                && (contrary > 0 || !bothDeny(terms.a(), terms.b(), a, b));
    }

    /** A word without counterpart that can stand for a negation: "closed to lorries" for "lorries may not use it". */
    private boolean turned(Alignment terms, int one, int other) {
        boolean fewer = terms.a().clauses().get(one).negations()
                < terms.b().clauses().get(other).negations();
        Content content = fewer ? terms.a() : terms.b();
        int[] counterpart = fewer ? terms.counterpart() : terms.back();
        int clause = fewer ? one : other;
        for (int i = 0; i < counterpart.length; i++) {
            Term term = content.terms().get(i);
            if (term.clause() == clause && counterpart[i] < 0 && relations.canDeny(term.form())) {
                return true;
            }
        }
        return false;
    }

    /** What only one of two clauses speaks of is denied by both contents: "without rest", "and had no rest". */
    private static boolean bothDeny(Content a, Content b, Clause one, Clause other) {
        return deniedElsewhere(one, other, a, b) || deniedElsewhere(other, one, a, b);
    }

    private static boolean deniedElsewhere(Clause one, Clause other, Content a, Content b) {
        return one.denied().stream()
                .anyMatch(form -> !other.forms().contains(form)
                        && a.denied().contains(form)
                        && b.denied().contains(form));
    }

    /** What the one denies the other says, and the other way round: "no reader, but books" and "no book, but readers". */
    static boolean crossed(Content a, Content b) {
        for (String x : a.denied()) {
            for (String y : b.denied()) {
                if (!b.denied().contains(x)
                        && !a.denied().contains(y)
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

    /** Terms with a like counterpart of which {@code both} or only one is denied. */
    static int denied(Alignment terms, boolean both) {
        int count = 0;
        for (int i = 0; i < terms.counterpart().length; i++) {
            if (terms.agrees(i)) {
                boolean one = terms.a().terms().get(i).denied();
                boolean other = terms.b().terms().get(terms.counterpart()[i]).denied();
                count += both ? (one && other ? 1 : 0) : (one != other ? 1 : 0);
            }
        }
        return count;
    }
}
