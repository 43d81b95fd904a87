package org.hearsay.attribution;

import org.hearsay.attribution.Found.Range;
import org.jspecify.annotations.Nullable;

/** Finds the grammatical subject of a cue: its own, or that of the verb which it continues ("she came and promised"). */
final class Subject {
    private static final int SUBJECT = "nsubj".hashCode();
    private static final int PASSIVE = "nsubjpass".hashCode();
    private static final int[] UPWARD = hashes("conj", "xcomp", "advcl", "pcomp", "prep", "dobj", "acl");
    private static final int MOST_STEPS = 4;
    private static final int LONGEST = 30;

    private Subject() {}

    private static int[] hashes(String... names) {
        int[] hashes = new int[names.length];
        for (int i = 0; i < names.length; i++) {
            hashes[i] = names[i].hashCode();
        }
        return hashes;
    }

    static @Nullable Range of(Signs s, Tree tree, Candidate candidate) {
        int at = candidate.anchor();
        for (int step = 0; step <= MOST_STEPS && at >= 0; step++) {
            for (int child = tree.firstChild(at); child >= 0; child = tree.nextSibling(child)) {
                int relation = s.syntax.relation()[child];
                if (relation == SUBJECT || relation == PASSIVE && step > 0) {
                    return free(tree.branch(child), candidate);
                }
            }
            if (!isUpward(s.syntax.relation()[at])) {
                return null;
            }
            at = s.syntax.head()[at];
        }
        return null;
    }

    private static @Nullable Range free(Range range, Candidate candidate) {
        boolean clear = range.to() - range.from() <= LONGEST
                && !range.overlaps(candidate.cue())
                && candidate.content().stream().noneMatch(range::overlaps);
        return clear ? range : null;
    }

    private static boolean isUpward(int relation) {
        for (int upward : UPWARD) {
            if (relation == upward) {
                return true;
            }
        }
        return false;
    }
}
