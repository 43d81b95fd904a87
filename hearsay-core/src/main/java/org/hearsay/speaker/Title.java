package org.hearsay.speaker;

import java.io.Serializable;
import java.util.List;

/**
 * A noun for a person: an office, a profession, a relation.
 *
 * @param term folded, singular
 * @param gender what the word tells
 * @param classes its own kind first, then what such a person may also be called
 */
record Title(String term, Gender gender, List<String> classes) implements Serializable {
    private static final List<String> WEAK = List.of("honorific", "relative", "person", "witness", "worker", "teacher");

    Title {
        classes = List.copyOf(classes);
    }

    String kind() {
        return classes.get(0);
    }

    boolean isHonorific() {
        return kind().equals("honorific");
    }

    /** "Dean Holm", "Don Holm"; a hunter or an ally is named without it, so that "Hunter Holm" is a name. */
    boolean standsBeforeNames() {
        return isOffice() || isHonorific();
    }

    /** An office or profession, of which one says "the minister" for the one person that holds it. */
    boolean isOffice() {
        return !WEAK.contains(kind());
    }
}
