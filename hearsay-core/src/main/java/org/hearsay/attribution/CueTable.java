package org.hearsay.attribution;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
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
        CAPITAL,
        /** A participle, which says something only behind a helper. */
        PAST,
        /** Stands between a verb and the source behind it and tells when, how or to whom. */
        TIME,
        /** Opens words between a verb and the source behind it that tell when, where or to whom. */
        PREPOSITION,
        /** A verb that says something only with its end, which German sets apart ("gab ... zu"). */
        PARTED,
        /** The end of a verb that German sets apart ("teilte ... mit"). */
        PARTICLE,
        /** Names the source within a preposition ("по её словам") or before one that stands behind ("ihm zufolge"). */
        OWNER,
        /** Verbs that need no source of their own where it stands behind a preposition ("сообщили в полиции", "hieß es aus dem Amt"). */
        HEARS,
        /** The prepositions that name it. */
        HEARD,
        /** Forms of verbs that only reported speech has in German, and some that other speech has too. */
        MOOD,
        /** Those that hardly any other speech has. */
        FIRM,
        /** Those that no other speech has but that of one who tells of himself. */
        REPORTED,
        /** Opens a clause that tells more of the noun before it. */
        RELATIVE,
        /** Verbs behind which an infinitive is what is said: "promised to pay". */
        WISH,
        /** Verbs whose object is what is said: "demanded a plan". */
        OBJECT,
        /** Verbs behind which a preposition opens what is said: "warned of delays". */
        ABOUT,
        /** The prepositions that open it. */
        OF,
        /** What belongs to somebody and is his words: "his message". */
        WORDS,
        /** A verb that means holding or telling only with words behind it: "is of the opinion". */
        LIGHT,
        /** The words behind it: "of the opinion". */
        PHRASE,
        /** What was said in the sentence before, where a sentence begins with it: "this was said by". */
        THIS,
        /** Opens words that are asked, and what is answered is not said in them: "to the question". */
        ASKED,
        /** Opens a clause that tells when, why or on what condition: "although". */
        ADVERBIAL,
        /** Opens an indirect question; the marks on its letters count. */
        QUESTION,
        /** Participles of saying, which add to a sentence what its subject says: "assurant que", "добавив, что". */
        GERUND,
        /** Verbs of plans and wishes: "wants to change the plan". */
        WANTS,
        /** No word: subjects may be left out. */
        DROPS,
        /** No word: an ending of infinitives. */
        ENDING,
        /** No word: a pronoun at the end of a verb. */
        CLITIC
    }

    /** Kinds whose rows hold several words. */
    private static final Set<Kind> LISTED = EnumSet.of(
            Kind.SAY,
            Kind.VERB,
            Kind.SILENT,
            Kind.PAST,
            Kind.PARTED,
            Kind.HEARS,
            Kind.MOOD,
            Kind.FIRM,
            Kind.REPORTED,
            Kind.WISH,
            Kind.OBJECT,
            Kind.ABOUT,
            Kind.OF,
            Kind.LIGHT,
            Kind.QUESTION,
            Kind.GERUND,
            Kind.WANTS);

    private static final Set<Kind> SPELT =
            EnumSet.of(Kind.PAST, Kind.MOOD, Kind.FIRM, Kind.REPORTED, Kind.OBJECT, Kind.QUESTION);

    private static final long GOES_ON = 1L << 62;

    private final Map<String, long[]> terms = new HashMap<>();
    private final Set<String> endings = new HashSet<>();
    /** Ends of verbs that are pronouns: "prévient-elle". */
    private final Set<String> clitics = new HashSet<>();
    /** Words of kinds for which the marks on letters count ("affirme" is no "affirmé"), with their kind. */
    private final Set<String> spelt = new HashSet<>();

    private final Set<Kind> kinds = EnumSet.noneOf(Kind.class);

    CueTable(String language) {
        for (var row :
                TermTable.load(CueTable.class, "cues-" + language + ".tsv").rows()) {
            Kind kind = Kind.valueOf(row.get(0).toUpperCase(Locale.ROOT));
            kinds.add(kind);
            if (LISTED.contains(kind)) {
                for (String form : row.get(1).split(" ")) {
                    add(form, kind);
                    if (SPELT.contains(kind)) {
                        spelt.add(kind + form);
                    }
                }
            } else if (kind == Kind.CLITIC) {
                clitics.addAll(List.of(row.get(1).split(" ")));
            } else if (kind == Kind.ENDING) {
                endings.addAll(List.of(Fold.plain(row.get(1)).split(" ")));
            } else if (kind != Kind.CAPITAL && kind != Kind.DROPS) {
                add(row.get(1), kind);
            }
        }
    }

    private void add(String term, Kind kind) {
        String[] parts = Fold.plain(term).split(" ");
        for (int n = 1; n <= parts.length; n++) {
            long[] entry = terms.computeIfAbsent(String.join(" ", Arrays.copyOf(parts, n)), fresh -> new long[1]);
            entry[0] |= n == parts.length ? 1L << kind.ordinal() : GOES_ON;
        }
    }

    /** True where the table has something of a kind. */
    boolean has(Kind kind) {
        return kinds.contains(kind);
    }

    /** Whether infinitives end so. */
    boolean isEnding(String letters) {
        return endings.contains(letters);
    }

    boolean is(Passage passage, int word, Kind kind) {
        return (passage.kinds(this)[word] & 1L << kind.ordinal()) != 0;
    }

    /** The kinds of each word, a bit a kind. */
    long[] kinds(String[] words) {
        long[] kinds = new long[words.length];
        for (int i = 0; i < words.length; i++) {
            long[] entry = terms.get(words[i]);
            int apostrophe = entry == null ? words[i].indexOf('\'') : -1;
            if (apostrophe > 0) {
                entry = terms.get(words[i].substring(0, apostrophe + 1));
            }
            kinds[i] = entry == null ? inverted(words[i]) : entry[0];
        }
        return kinds;
    }

    /** "Prévient-elle" is a verb and its pronoun. */
    private long inverted(String word) {
        for (int hyphen = word.indexOf('-'); hyphen > 0 && !clitics.isEmpty(); hyphen = word.indexOf('-', hyphen + 1)) {
            long[] verb = terms.get(word.substring(0, hyphen));
            if (verb != null && clitics.contains(word.substring(hyphen))) {
                return verb[0] | 1L << Kind.PRONOUN.ordinal();
            }
        }
        return 0;
    }

    /** The same, with the marks on its letters. */
    boolean isSpelt(Passage passage, int word, Kind kind) {
        return is(passage, word, kind)
                && spelt.contains(kind + passage.words[word].text().toLowerCase(Locale.ROOT));
    }

    /** Words of the longest term of a kind that begins here; 0 for none. */
    int length(Passage passage, int word, int end, Kind kind) {
        if (passage.kinds(this)[word] == 0) {
            return 0;
        }
        int longest = 0;
        String term = passage.plain[word];
        for (int n = 1; ; n++) {
            long[] entry = terms.get(term);
            if (entry == null) {
                return longest;
            }
            if ((entry[0] & 1L << kind.ordinal()) != 0) {
                longest = n;
            }
            if (word + n >= end || (entry[0] & GOES_ON) == 0) {
                return longest;
            }
            term = term + " " + passage.plain[word + n];
        }
    }
}
