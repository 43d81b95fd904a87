package org.hearsay.attribution;

import java.util.Set;
import org.hearsay.attribution.CueTable.Kind;

/** Forms of verbs of saying that say nothing where they stand. */
final class MuteVerbs {
    private static final int LONGEST = 25;
    private static final int MOST_BEHIND_HELPER = 4;
    /** Words that German has between a helper and its participle. */
    static final int MOST_BEHIND_GERMAN_HELPER = 9;

    /** Behind these no verb stands. */
    private static final Set<String> BEFORE_NOUN = Set.of("el", "un", "una", "su", "sus", "al", "del", "este", "esta");

    private final CueTable cues;

    MuteVerbs(CueTable cues) {
        this.cues = cues;
    }

    /** True for a form that says nothing: a participle without its helper, "gab" without its "zu". */
    boolean is(Passage p, int word) {
        return isParticiple(p, word) || isCut(p, word) || isNoun(p, word);
    }

    /** "El anuncio de que": Spanish verbs that are spelt as nouns but for an accent. */
    private boolean isNoun(Passage p, int word) {
        return cues.has(Kind.DROPS) && word > 0 && BEFORE_NOUN.contains(p.plain[word - 1]);
    }

    /** "Gab die Stadt einen Zuschuss": the verb's other end does not follow. */
    private boolean isCut(Passage p, int word) {
        if (!cues.is(p, word, Kind.PARTED)) {
            return false;
        }
        int high = p.sentenceEnd[p.sentence[word]];
        for (int at = word + 1; at < high && at - word < LONGEST && !SourceWords.isMark(p, at, ","); at++) {
            if (cues.is(p, at, Kind.PARTICLE) && endsClause(p, at + 1, high)) {
                return false;
            }
        }
        return true;
    }

    private static boolean endsClause(Passage p, int word, int high) {
        return word >= high || !p.isLetters(word) || p.plain[word - 1].equals("es");
    }

    /** "Le feu s'est déclaré": a verb of saying behind "itself" is none. */
    private boolean isOfItself(Passage p, int word) {
        return cues.is(p, word, Kind.SAY) && word > 0 && p.plain[word - 1].startsWith("s'e");
    }

    /** "Le feu déclaré samedi": a participle without its helper says nothing. */
    private boolean isParticiple(Passage p, int word) {
        if (!cues.isSpelt(p, word, Kind.PAST)) {
            return false;
        }
        if (isOfItself(p, word)) {
            return true;
        }
        if (word > 0 && SourceWords.isAnd(p.plain[word - 1]) && isHelpedBefore(p, word - 1)) {
            return false;
        }
        int most = cues.has(Kind.CAPITAL) ? MOST_BEHIND_GERMAN_HELPER : MOST_BEHIND_HELPER;
        for (int at = word - 1; at >= Math.max(0, word - most); at--) {
            if (cues.is(p, at, Kind.HELPER) || cues.is(p, at, Kind.PRONOUN) && p.plain[at].indexOf('-') > 0) {
                return false;
            }
        }
        return true;
    }

    /** "Ont bloqué le quai et annoncé que": the helper of the participle that "and" joins to this one, with no mark between. */
    private boolean isHelpedBefore(Passage p, int and) {
        int low = p.sentenceStart[p.sentence[and]];
        for (int at = and - 1; at >= Math.max(low, and - LONGEST) && p.isLetters(at); at--) {
            if (cues.is(p, at, Kind.HELPER) && !p.isCapital(at)) {
                return true;
            }
        }
        return false;
    }
}
