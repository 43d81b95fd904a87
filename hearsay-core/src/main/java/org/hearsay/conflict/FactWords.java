package org.hearsay.conflict;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.text.TermTable;
import org.jspecify.annotations.Nullable;

/** The words by which counted facts, dated events, names and titles are told. */
final class FactWords {
    /** What a term is; the table's second column. */
    enum Kind {
        COUNT,
        COUNT_QUESTION,
        GROWS,
        PERSON,
        PARENT,
        SCOPE,
        OFTEN,
        UNIT,
        TIME,
        MEASURE_QUESTION,
        TALLY,
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
        GIVE,
        FIGURE,
        PAST,
        EVENT,
        EVENT_QUESTION,
        AGAIN,
        STRIKES,
        NAMED,
        TITLE
    }

    private static final Kind[] KINDS = Kind.values();
    private static final String[] NONE = new String[KINDS.length];

    /** Values by the kind's place, by term: one look-up for each word, whatever is asked. */
    private final Map<String, String[]> terms = new HashMap<>();
    /** How many words the longest term has that begins with a word. */
    private final Map<String, Integer> lengths = new HashMap<>();

    FactWords() {
        for (List<String> row : TermTable.load(FactWords.class, "facts.tsv").rows()) {
            String term = row.get(0);
            terms.computeIfAbsent(term, none -> new String[KINDS.length])[
                    Kind.valueOf(row.get(1)).ordinal()] = row.get(2);
            int space = term.indexOf(' ');
            lengths.merge(
                    space < 0 ? term : term.substring(0, space),
                    1 + (int) term.chars().filter(c -> c == ' ').count(),
                    Math::max);
        }
    }

    /** The value of a term as one kind, or null if it is none. */
    @Nullable
    String value(String term, Kind kind) {
        return terms.getOrDefault(term, NONE)[kind.ordinal()];
    }

    /** True if the table has a term, of whatever kind. */
    boolean isAny(String term) {
        return terms.containsKey(term);
    }

    boolean is(String term, Kind kind) {
        return value(term, kind) != null;
    }

    /** How many tokens from here on make the longest term of the kind; 0 for none. */
    int length(Tokens tokens, int at, Kind kind) {
        for (int length = lengths.getOrDefault(tokens.plain(at), 0); length > 0; length--) {
            if (is(tokens.phrase(at, length), kind)) {
                return length;
            }
        }
        return 0;
    }
}
