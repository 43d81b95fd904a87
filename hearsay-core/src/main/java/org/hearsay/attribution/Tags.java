package org.hearsay.attribution;

import java.util.HashMap;
import java.util.Map;

/** Part-of-speech tags of the Penn Treebank, as {@link Syntax} holds them. */
final class Tags {
    static final int PAST = "VBD".hashCode();
    static final int PRESENT = "VBP".hashCode();
    static final int THIRD = "VBZ".hashCode();
    static final int COMMA = ",".hashCode();

    private static final Map<Integer, Integer> GROUPS = groups();

    private Tags() {}

    private static Map<Integer, Integer> groups() {
        Map<Integer, Integer> groups = new HashMap<>();
        String[][] rows = {
            {"VBD", "VBZ", "VBP", "MD"}, {"IN"}, {"WP", "WDT", "WRB"}, {"DT"}, {"TO"}, {"PRP"},
        };
        for (int row = 0; row < rows.length; row++) {
            for (String tag : rows[row]) {
                groups.put(tag.hashCode(), 10 + row);
            }
        }
        return groups;
    }

    /** Finite verbs 10, prepositions 11, question words 12, articles 13, "to" 14, pronouns 15; 0 for the others. */
    static int group(int tag) {
        return GROUPS.getOrDefault(tag, 0);
    }
}
