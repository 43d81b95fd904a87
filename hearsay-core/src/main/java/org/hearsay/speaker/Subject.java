package org.hearsay.speaker;

import java.util.Set;

/** Where a subject stands: first in its clause, after no preposition. */
final class Subject {
    private static final Set<String> NOT_BEFORE = Set.of(
            "to",
            "with",
            "of",
            "for",
            "by",
            "against",
            "about",
            "from",
            "on",
            "after",
            "told",
            "between",
            "before",
            "than",
            "like",
            "over",
            "including",
            "under",
            "toward",
            "towards",
            "at",
            "in",
            "without",
            "beside",
            "behind",
            "near",
            "alongside");

    private Subject() {}

    /** Whether a name, with its title if it has one, may be a subject if it begins at this token. */
    static boolean mayStartAt(Passage passage, int start) {
        if (start == 0 || passage.at(start).opens()) {
            return true;
        }
        int before = start - 1;
        while (before > 0 && (passage.at(before).is("the") || passage.at(before).is("a"))) {
            before--;
        }
        return !NOT_BEFORE.contains(passage.at(before).folded());
    }
}
