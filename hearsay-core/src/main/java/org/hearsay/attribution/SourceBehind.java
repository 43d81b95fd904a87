package org.hearsay.attribution;

import java.util.Set;
import org.hearsay.attribution.CueTable.Kind;
import org.hearsay.attribution.Found.Range;
import org.hearsay.text.PersonNouns;
import org.hearsay.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * Reads the source behind a verb, past words that tell when, where or to whom: "сообщила в понедельник министр Анна Хольм",
 * "anunció el lunes en un acto la ministra, Ana Holm", "teilte das Amt am Montag mit".
 */
final class SourceBehind {
    private static final int LONGEST = 16;
    private static final int LONGEST_APPOSITION = 12;
    private static final int LONGEST_BRACKET = 6;
    private static final int SHORTEST_INFINITIVE = 3;
    /** Words of an office behind a preposition: "la secrétaire d'État [à la Mer], Anne Holm". */
    private static final int MOST_OF_OFFICE = 5;

    private static final int LONGEST_NAME_IN_MARKS = 8;

    /** Behind these a noun belongs to the one before. */
    private static final Set<String> OF = Set.of("de", "du", "des", "del", "d", "y", "et", "e", "und");

    private static final Set<String> JOINS = Set.of(
            "von", "van", "vom", "de", "der", "des", "aus", "fur", "zu", "im", "la", "le", "di", "da", "eines",
            "einer");

    private final CueTable cues;
    private final PersonNouns nouns;
    final PersonSigns persons;

    SourceBehind(CueTable cues, PersonNouns nouns) {
        this.cues = cues;
        this.nouns = nouns;
        this.persons = new PersonSigns(cues, nouns);
    }

    /** The source in the words from a place to the next mark; null where they name nobody. */
    @Nullable
    Range read(Passage p, int from, int high) {
        int end = clauseEnd(p, from, high);
        int at = start(p, from, end);
        if (at >= end) {
            return null;
        }
        if (persons.isPronoun(p, at)) {
            return new Range(at, at + 1);
        }
        int to = sourceEnd(p, at, end);
        if (to == at || !isNamed(p, at, to)) {
            return null;
        }
        int whole = end - to <= MOST_OF_OFFICE ? pastApposition(p, at, end, high) : end;
        return new Range(at, to == end || whole > end && persons.isHeadedByPerson(p, new Range(at, to)) ? whole : to);
    }

    /** The next mark that ends a clause: not a bracket, nor marks around a name. */
    int clauseEnd(Passage p, int from, int high) {
        int at = from;
        while (at < high) {
            if (isOpening(p, at)) {
                int quotation = p.quotation[at];
                int past = at;
                while (past < high && p.quotation[past] == quotation) {
                    past++;
                }
                if (past - at > LONGEST_NAME_IN_MARKS) {
                    return at;
                }
                at = past;
            } else if (SourceWords.isMark(p, at, "(")) {
                int close = at;
                while (close < high && close - at < LONGEST_BRACKET && !SourceWords.isMark(p, close, ")")) {
                    close++;
                }
                at = close + 1;
            } else if (p.words[at].kind() == Word.Kind.MARK) {
                return at;
            } else {
                at++;
            }
        }
        return Math.min(at, high);
    }

    /** A quotation that opens within a clause. */
    private static boolean isOpening(Passage p, int at) {
        return p.quotation[at] >= 0 && (at == 0 || p.quotation[at - 1] != p.quotation[at]);
    }

    private int start(Passage p, int from, int end) {
        int at = from;
        while (at < end && (!persons.isPronoun(p, at) || cues.is(p, at, Kind.PARTICLE))) {
            if (isAdverb(p, at) || isArticleOfTime(p, at, end) || at == from && isInfinitive(p, at)) {
                at++;
            } else if (cues.is(p, at, Kind.PREPOSITION)) {
                at = pastAdverbial(p, at + 1, end);
            } else if (cues.is(p, at, Kind.ARTICLE) && at + 1 < end && !isSubject(p, at, end)) {
                at = pastAdverbial(p, at + 1, end);
            } else if (isOpening(p, at)) {
                // An outlet to which it is said: "рассказал «Правде» механик".
                int quotation = p.quotation[at];
                while (at < end && p.quotation[at] == quotation) {
                    at++;
                }
            } else {
                break;
            }
        }
        return at;
    }

    private boolean isAdverb(Passage p, int word) {
        boolean small = !p.isCapital(word);
        return cues.is(p, word, Kind.TIME)
                || small
                        && (cues.is(p, word, Kind.SKIP) && !leadsAside(p, word)
                                || cues.is(p, word, Kind.PARTICLE) && !cues.is(p, word, Kind.TITLE)
                                || cues.is(p, word, Kind.OPENS))
                || p.words[word].kind() == Word.Kind.NUMBER;
    }

    /** "Rappelle [en préambule] la maire": a preposition that other verbs have as a pronoun, with a noun before the next article. */
    private boolean leadsAside(Passage p, int word) {
        return cues.is(p, word, Kind.PREPOSITION)
                && word + 2 < p.size
                && p.isLetters(word + 1)
                && !cues.is(p, word + 1, Kind.TITLE)
                && cues.is(p, word + 2, Kind.TITLE);
    }

    /** "Veut [croire] le maire". */
    private boolean isInfinitive(Passage p, int word) {
        String plain = p.plain[word];
        return !cues.has(Kind.CAPITAL)
                && !p.isCapital(word)
                && plain.length() > SHORTEST_INFINITIVE
                && nouns.get(plain) == null
                && cues.isEnding(plain.substring(plain.length() - 2));
    }

    /** "El lunes": an article before a word for a time. */
    private boolean isArticleOfTime(Passage p, int word, int end) {
        return word + 1 < end && cues.is(p, word, Kind.TITLE) && cues.is(p, word + 1, Kind.TIME);
    }

    /** Past the words behind a preposition up to what may be the subject. */
    private int pastAdverbial(Passage p, int from, int end) {
        int role = lastRole(p, from + 1, end);
        if (role >= 0) {
            return role;
        }
        int at = from + 1;
        while (at < end && !cues.is(p, at, Kind.PREPOSITION) && !cues.is(p, at, Kind.TIME) && !isSubject(p, at, end)) {
            at++;
        }
        return at;
    }

    /** Where a phrase begins whose head is a person's title in the base form, behind no preposition; -1 for none. */
    private int lastRole(Passage p, int from, int end) {
        if (cues.has(Kind.ARTICLE) || hasArticles(p, from, end)) {
            return -1;
        }
        for (int at = from; at < end; at++) {
            PersonNouns.Noun noun = nouns.get(p.plain[at]);
            if (noun != null && noun.isBase() && !cues.is(p, at - 1, Kind.PREPOSITION)) {
                int first = at;
                while (first - 1 > from
                        && SlavicAdjective.is(p.plain[first - 1])
                        && !cues.is(p, first - 1, Kind.PREPOSITION)) {
                    first--;
                }
                return first;
            }
        }
        return -1;
    }

    private boolean hasArticles(Passage p, int from, int end) {
        for (int at = from; at < end; at++) {
            if (cues.is(p, at, Kind.TITLE) && p.plain[at].length() <= 3) {
                return true;
            }
        }
        return false;
    }

    /** An article that opens another phrase, or a name behind a noun. */
    private boolean isSubject(Passage p, int at, int end) {
        if (at == 0 || OF.contains(p.plain[at - 1])) {
            return false;
        }
        boolean article = cues.is(p, at, Kind.TITLE) && !p.isCapital(at) && !isArticleOfTime(p, at, end);
        boolean genitive = cues.has(Kind.ARTICLE) && p.plain[at].equals("der");
        if (article && (!genitive || persons.isPerson(p, at + 1, Math.min(end, at + 3)))) {
            return !cues.is(p, at - 1, Kind.PREPOSITION);
        }
        boolean name = p.isCapital(at) && !p.isCapital(at - 1) && p.isLetters(at - 1) && !cues.has(Kind.CAPITAL);
        boolean person = cues.has(Kind.CAPITAL) && p.isCapital(at) && persons.isPerson(p, at, at + 1);
        return (name || person) && !cues.is(p, at - 1, Kind.PREPOSITION) && !cues.is(p, at - 1, Kind.TITLE);
    }

    private int sourceEnd(Passage p, int from, int end) {
        int to = from;
        int run = 0;
        while (to < end && to - from < LONGEST) {
            boolean small = !p.isCapital(to);
            boolean ends = to > from
                    && (cues.is(p, to, Kind.APART)
                            || cues.is(p, to, Kind.TIME)
                            || isArticleOfTime(p, to, end)
                            || small && (cues.is(p, to, Kind.PARTICLE) || cues.is(p, to, Kind.THAT)));
            boolean dative = run > 1
                    && small
                    && (cues.is(p, to, Kind.ARTICLE) || cues.has(Kind.CAPITAL) && cues.is(p, to, Kind.TITLE));
            boolean loose = cues.has(Kind.CAPITAL) && run > 0 && small && p.isLetters(to) && !joins(p, to);
            if (ends || dative || loose) {
                break;
            }
            run = small ? p.isLetters(to) ? 0 : run : run + 1;
            to++;
        }
        return to;
    }

    /** What may stand small between the nouns of a German source. */
    private boolean joins(Passage p, int word) {
        boolean more = word + 1 < p.size && (p.isCapital(word + 1) || cues.is(p, word + 1, Kind.TITLE));
        return cues.is(p, word, Kind.LINK) && more || JOINS.contains(p.plain[word]) || cues.is(p, word, Kind.TITLE);
    }

    private boolean isNamed(Passage p, int from, int to) {
        if (SourceWords.isAnd(p.plain[from])) {
            return false;
        }
        boolean described = cues.is(p, from, Kind.TITLE) && to - from > 1 || SlavicAdjective.is(p.plain[from]);
        for (int at = from; at < to; at++) {
            PersonNouns.Noun noun = persons.noun(p, at);
            described |= p.isCapital(at) || noun != null;
        }
        return described;
    }

    /** "La ministra de Transportes, Ilse Kowarik", "Idriss Benkaddour, gérant de la base": a name, or what names an office. */
    int pastApposition(Passage p, int from, int end, int high) {
        if (end + 1 >= high || !SourceWords.isMark(p, end, ",") || p.quotation[end] != p.quotation[from]) {
            return end;
        }
        int to = clauseEnd(p, end + 1, high);
        boolean held = persons.isPerson(p, from, Math.min(end, from + 3)) && to - end > 2;
        boolean name = to - end - 1 <= 4 && (!cues.has(Kind.CAPITAL) || held);
        for (int at = end + 1; at < to; at++) {
            name &= p.isCapital(at) || p.plain[at].length() <= 3 && at > end + 1;
        }
        boolean office = persons.isPerson(p, end + 1, Math.min(to, end + 3)) && !isRelative(p, end + 1);
        return to > end + 1 && to - end <= LONGEST_APPOSITION && (name || office) ? to : end;
    }

    private boolean isRelative(Passage p, int word) {
        return cues.is(p, word, Kind.THAT)
                || cues.has(Kind.CAPITAL) && !p.isCapital(word) && !cues.is(p, word, Kind.TITLE);
    }
}
