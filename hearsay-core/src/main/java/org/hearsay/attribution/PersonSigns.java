package org.hearsay.attribution;

import org.hearsay.attribution.CueTable.Kind;
import org.hearsay.attribution.Found.Range;
import org.hearsay.text.PersonNouns;
import org.jspecify.annotations.Nullable;

/** Tells words that name a person or a body from others: nouns of a table, names, pronouns. */
final class PersonSigns {
    private static final int LONGEST_NAME = 4;
    private static final int FIRST_WORDS = 3;
    private static final int LONGEST_ARTICLE = 3;

    private final CueTable cues;
    private final PersonNouns nouns;

    PersonSigns(CueTable cues, PersonNouns nouns) {
        this.cues = cues;
        this.nouns = nouns;
    }

    boolean isPronoun(Passage p, int word) {
        boolean polite = cues.has(Kind.CAPITAL) && p.isCapital(word) && !p.first[word];
        return cues.is(p, word, Kind.PRONOUN) && !polite;
    }

    boolean isPerson(Passage p, int from, int to) {
        for (int at = from; at < to; at++) {
            PersonNouns.Noun noun = noun(p, at);
            if (noun != null && !noun.isBody() && noun.isBase()) {
                return true;
            }
        }
        return false;
    }

    /** The noun for a person or body at a place, past an elided article; an article is none, though "una" may be somebody. */
    PersonNouns.@Nullable Noun noun(Passage p, int word) {
        boolean article = p.plain[word].length() <= LONGEST_ARTICLE && cues.is(p, word, Kind.TITLE);
        return article ? null : nouns.get(p.plain[word].substring(p.plain[word].indexOf('\'') + 1));
    }

    /** Whether words between commas say who the one before them is: a name, or an office. */
    boolean isApposed(Passage p, int from, int to) {
        boolean name = to - from <= LONGEST_NAME && to > from;
        for (int at = from; at < to; at++) {
            name &= p.isCapital(at);
        }
        return name || isPerson(p, from, Math.min(to, from + 2));
    }

    /** Whether a person or a body heads a source: a noun for one or a name among its first words, of names in German two. */
    boolean isHeadedByPerson(Passage p, Range source) {
        if (source.to() == source.from() + 1 && isPronoun(p, source.from())) {
            return true;
        }
        if (p.isCapital(source.from()) && !cues.is(p, source.from(), Kind.TITLE)) {
            return true;
        }
        int run = 0;
        for (int at = source.from(); at < Math.min(source.to(), source.from() + FIRST_WORDS); at++) {
            PersonNouns.Noun noun = noun(p, at);
            run = p.isCapital(at) ? run + 1 : 0;
            if (noun != null && noun.isBase() || run > (cues.has(Kind.CAPITAL) ? 1 : 0)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a source names a person or holds a noun for one or for a body. */
    boolean isPerson(Passage p, Range source) {
        for (int at = source.from(); at < source.to(); at++) {
            PersonNouns.Noun noun = noun(p, at);
            if (noun != null && noun.isBase()) {
                return true;
            }
        }
        boolean name = !cues.has(Kind.CAPITAL) && p.isCapital(source.from());
        return name || source.to() == source.from() + 1 && isPronoun(p, source.from());
    }
}
