package org.hearsay.attribution;

import java.util.Set;
import org.hearsay.attribution.CueTable.Kind;
import org.hearsay.attribution.Found.Range;
import org.hearsay.text.PersonNouns;
import org.jspecify.annotations.Nullable;

/**
 * Whom a clause tells of: the first person, body, name or pronoun in it that no preposition leads. Without a parser this is its
 * subject where the clause begins with it or with words that tell when or where ("En octobre, la ministre a quitté la salle").
 */
final class MainSubject {
    /** Behind these a noun belongs to the one before. */
    private static final Set<String> OF = Set.of("de", "du", "des", "del", "d'", "d", "von", "der");

    /** Of French and Spanish, as far as no pronoun is spelt like them at the head of a sentence. */
    private static final Set<String> ARTICLES = Set.of("le", "la", "les", "un", "une", "el", "los", "las", "una");

    private static final int MOST_ADJECTIVES = 2;
    private static final int LONGEST = 12;
    /** Words of a clause that are looked at. */
    private static final int FAR = 60;

    private final CueTable cues;
    private final PersonSigns persons;

    MainSubject(CueTable cues, SourceBehind behind) {
        this.cues = cues;
        this.persons = behind.persons;
    }

    /** The subject of the words from a place to another; null where none is named. */
    @Nullable
    Range of(Passage p, int low, int high) {
        if (opensWithNoun(p, low, high)) {
            return new Range(low, end(p, low + 1, high));
        }
        for (int at = low; at < Math.min(high, low + FAR); at++) {
            if (p.quotation[at] >= 0 || !p.isLetters(at)) {
                continue;
            }
            if (persons.isPronoun(p, at)) {
                return cues.is(p, at, Kind.NOBODY) ? null : new Range(at, at + 1);
            }
            PersonNouns.Noun noun = persons.noun(p, at);
            boolean held = noun != null && noun.isBase();
            int end = held || isName(p, low, at, high) ? end(p, at, high) : at;
            if (end > at) {
                int from = held ? start(p, low, at) : at;
                if (!isLed(p, low, from)) {
                    return new Range(from, end);
                }
                at = end - 1;
            }
        }
        return null;
    }

    /** "Les pêcheurs ont bloqué": an article that opens the sentence, where objects do not stand before verbs, and tells no time. */
    private boolean opensWithNoun(Passage p, int low, int high) {
        return !cues.has(Kind.CAPITAL)
                && low + 2 < high
                && p.first[low]
                && p.quotation[low] < 0
                && ARTICLES.contains(p.plain[low])
                && p.isLetters(low + 1)
                && !cues.is(p, low + 1, Kind.TIME);
    }

    /** The article and the adjectives before a noun. */
    private int start(Passage p, int low, int noun) {
        int from = noun;
        while (from > low && noun - from < MOST_ADJECTIVES && isSlavicAdjective(p, from - 1)) {
            from--;
        }
        int before = from;
        while (before > low
                && noun - before < MOST_ADJECTIVES
                && p.isLetters(before - 1)
                && !cues.is(p, before - 1, Kind.TITLE)
                && !cues.is(p, before - 1, Kind.PREPOSITION)) {
            before--;
        }
        boolean article = before > low && cues.is(p, before - 1, Kind.TITLE);
        return article ? before - 1 : from;
    }

    private static boolean isSlavicAdjective(Passage p, int word) {
        return SlavicAdjective.is(p.plain[word]);
    }

    /** Two words with capitals, or one where a sentence does not begin and nouns have none. */
    private boolean isName(Passage p, int low, int at, int high) {
        if (!p.isCapital(at)
                || cues.is(p, at, Kind.TITLE)
                || cues.is(p, at, Kind.TIME)
                || cues.is(p, at, Kind.OPENS)
                || cues.is(p, at, Kind.PREPOSITION)) {
            return false;
        }
        boolean pair = at + 1 < high && p.isLetters(at + 1) && p.isCapital(at + 1) && !cues.is(p, at + 1, Kind.TIME);
        return pair || at > low && !p.first[at] && !cues.has(Kind.CAPITAL);
    }

    /** Past the names behind a noun, and what belongs to it: "le directeur [de la banque] [Anne Holm]". */
    private int end(Passage p, int at, int high) {
        int end = at + 1;
        while (end < high && end - at < LONGEST) {
            if (p.isLetters(end) && p.isCapital(end) && p.quotation[end] < 0) {
                end++;
            } else if (OF.contains(p.plain[end]) && end + 1 < high) {
                int noun = end + 1;
                while (noun + 1 < high && cues.is(p, noun, Kind.TITLE)) {
                    noun++;
                }
                if (!p.isLetters(noun)) {
                    break;
                }
                end = noun + 1;
            } else {
                break;
            }
        }
        return end;
    }

    private boolean isLed(Passage p, int low, int from) {
        return from > low
                && (cues.is(p, from - 1, Kind.PREPOSITION)
                        || OF.contains(p.plain[from - 1])
                        || SourceWords.isAnd(p.plain[from - 1]));
    }
}
