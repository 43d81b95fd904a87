package org.hearsay.conflict;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.text.TermTable;
import org.jspecify.annotations.Nullable;

/** The words by which counted facts, dated events, names and titles are told. */
final class FactWords {
    /** The longest term, in words. */
    private static final int LONGEST = 3;

    /** What a term is; the table's second column. */
    enum Kind {
        COUNT,
        COUNT_QUESTION,
        GROWS,
        PERSON,
        SCOPE,
        OFTEN,
        UNIT,
        MONEY,
        ABOUT,
        LEAST,
        MOST,
        LABEL,
        NUMBER,
        SCALE,
        STOP,
        UPDATE,
        GENERAL,
        SAY,
        EVENT,
        EVENT_QUESTION,
        NAMED,
        TITLE
    }

    private final Map<String, Map<Kind, String>> terms = new HashMap<>();

    FactWords() {
        for (List<String> row : TermTable.load(FactWords.class, "facts.tsv").rows()) {
            terms.computeIfAbsent(row.get(0), none -> new EnumMap<>(Kind.class))
                    .put(Kind.valueOf(row.get(1)), row.get(2));
        }
    }

    /** The value of a term as one kind, or null if it is none. */
    @Nullable
    String value(String term, Kind kind) {
        return terms.getOrDefault(term, Collections.emptyMap()).get(kind);
    }

    boolean is(String term, Kind kind) {
        return value(term, kind) != null;
    }

    /** How many tokens from here on make the longest term of the kind; 0 for none. */
    int length(Tokens tokens, int at, Kind kind) {
        for (int length = LONGEST; length > 0; length--) {
            if (is(tokens.phrase(at, length), kind)) {
                return length;
            }
        }
        return 0;
    }
}
