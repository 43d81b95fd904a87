package org.hearsay.attribution;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.text.Fold;
import org.hearsay.text.TermTable;

/** A language's words of saying, by kind; a term is one word or several. */
final class CueTable {
    /** What a term does in a sentence. */
    enum Kind {
        SAY,
        VERB,
        THAT,
        PER,
        NOUN,
        PRONOUN,
        NOT,
        MAY,
        TITLE,
        SKIP,
        AS,
        APART,
        /** Names the source where a name follows it, up to a comma. */
        NAMED,
        /** Stands behind its source as others stand before it. */
        BEHIND,
        /** Names the source between commas. */
        SO,
        /** Opens a sentence in place of its subject, which then stands behind the verb. */
        OPENS,
        /** Joins a noun to the one before it. */
        LINK,
        /** Is in a clause, and in no source before its verb. */
        CLAUSE,
        /** Gives a name, and is no saying where nobody is named who gives it. */
        NAMING,
        /** Opens a description that is no subject, as "dem" does. */
        ARTICLE,
        /** "Has" of "has said": parts a verb from its subject. */
        HELPER,
        /** Opens a clause behind a comma; where a language has none such, a comma before it makes it a relative pronoun. */
        COMMA,
        /** A subject that names nobody: "one says". */
        NOBODY,
        /** A verb that is felt or done rather than said, and introduces no speech after a colon. */
        SILENT,
        /** No word: nouns have capitals. */
        CAPITAL
    }

    private final Map<String, int[]> terms = new HashMap<>();
    private final Set<Kind> kinds = EnumSet.noneOf(Kind.class);

    CueTable(String language) {
        for (var row :
                TermTable.load(CueTable.class, "cues-" + language + ".tsv").rows()) {
            Kind kind = Kind.valueOf(row.get(0).toUpperCase(Locale.ROOT));
            kinds.add(kind);
            if (kind == Kind.SAY || kind == Kind.VERB || kind == Kind.SILENT) {
                for (String form : row.get(1).split(" ")) {
                    add(form, kind);
                }
            } else if (kind != Kind.CAPITAL) {
                add(row.get(1), kind);
            }
        }
    }

    private void add(String term, Kind kind) {
        String[] parts = Fold.plain(term).split(" ");
        for (int n = 1; n <= parts.length; n++) {
            int[] entry = terms.computeIfAbsent(String.join(" ", Arrays.copyOf(parts, n)), fresh -> new int[1]);
            entry[0] |= n == parts.length ? 1 << kind.ordinal() : 1 << 30;
        }
    }

    /** True where the table has something of a kind. */
    boolean has(Kind kind) {
        return kinds.contains(kind);
    }

    boolean is(Passage passage, int word, Kind kind) {
        return (passage.kinds(this)[word] & 1 << kind.ordinal()) != 0;
    }

    /** The kinds of each word, a bit a kind. */
    int[] kinds(String[] words) {
        int[] kinds = new int[words.length];
        for (int i = 0; i < words.length; i++) {
            int[] entry = terms.get(words[i]);
            int apostrophe = entry == null ? words[i].indexOf('\'') : -1;
            if (apostrophe > 0) {
                entry = terms.get(words[i].substring(0, apostrophe + 1));
            }
            kinds[i] = entry == null ? 0 : entry[0];
        }
        return kinds;
    }

    /** Words of the longest term of a kind that begins here; 0 for none. */
    int length(Passage passage, int word, int end, Kind kind) {
        if (passage.kinds(this)[word] == 0) {
            return 0;
        }
        int longest = 0;
        String term = passage.plain[word];
        for (int n = 1; ; n++) {
            int[] entry = terms.get(term);
            if (entry == null) {
                return longest;
            }
            if ((entry[0] & 1 << kind.ordinal()) != 0) {
                longest = n;
            }
            if (word + n >= end || (entry[0] & 1 << 30) == 0) {
                return longest;
            }
            term = term + " " + passage.plain[word + n];
        }
    }
}
