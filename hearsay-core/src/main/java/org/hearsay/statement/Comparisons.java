package org.hearsay.statement;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Finds comparisons that are turned round: "the organ is older than the church", "the church is older than the organ". */
final class Comparisons {
    private Comparisons() {}

    /** Whether what each compares with is what the other compares. */
    static boolean areTurned(Alignment terms) {
        int[] own = new int[terms.a().terms().size()];
        for (int i = 0; i < own.length; i++) {
            own[i] = i;
        }
        int[] shared = terms.back().clone();
        for (int j = 0; j < shared.length; j++) {
            shared[j] = shared[j] >= 0 && terms.agrees(shared[j]) ? shared[j] : -1;
        }
        for (int than : terms.a().comparisons()) {
            for (int other : terms.b().comparisons()) {
                int with = after(terms.a().terms(), own, than);
                int withThere = after(terms.b().terms(), shared, other);
                if (with >= 0
                        && withThere >= 0
                        && with != withThere
                        && before(terms.a().terms(), own, than).contains(withThere)
                        && before(terms.b().terms(), shared, other).contains(with)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int after(List<Term> terms, int[] things, int than) {
        for (int i = 0; i < things.length; i++) {
            if (terms.get(i).place() > than) {
                return things[i];
            }
        }
        return -1;
    }

    /** What stands before, in the clause of the word just before "than". */
    private static Set<Integer> before(List<Term> terms, int[] things, int than) {
        Set<Integer> before = new TreeSet<>();
        int last = -1;
        for (int i = 0; i < things.length && terms.get(i).place() < than; i++) {
            last = i;
        }
        for (int i = last; i >= 0 && terms.get(i).clause() == terms.get(last).clause(); i--) {
            before.add(things[i]);
        }
        return before;
    }
}
