package org.hearsay.speaker;

import java.util.Set;

/**
 * Where runs of words that may be a name begin and end: capitals beside each other, joined by particles, that no list
 * calls something else.
 */
final class NameRuns {
    private static final Set<String> PARTICLES = Set.of(
            "al", "el", "bin", "ibn", "bint", "van", "von", "de", "del", "della", "der", "den", "da", "di", "du", "la",
            "le", "dos", "das", "do", "ter", "ten", "af", "zu", "abu", "ben");
    private static final int MOST_PARTICLES = 3;
    /** What makes an adjective of a name before a hyphen, beside participles in "ed"; "Se-hoon" is a name. */
    private static final Set<String> COMPOUNDS =
            Set.of("born", "led", "era", "style", "made", "run", "bound", "like", "wide", "bred", "speaking");

    private static final Set<String> EXCLAMATIONS = Set.of(
            "oh", "ah", "eh", "hey", "ho", "wow", "yeah", "yes", "no", "ok", "okay", "gosh", "ha", "hm", "um", "uh");

    private final Lexicon lexicon;

    NameRuns(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * One past the name that begins here, or the place itself; a headline's capitals tell nothing, so it ends early there.
     *
     * @param families countries and capitals, folded, that are family names of persons in the article
     */
    int end(Passage passage, int at, Set<String> families) {
        if (isOpener(passage, at) || !startsName(passage, at) && !isFamily(passage, at, families)) {
            return at;
        }
        int end = at + 1;
        int most = passage.size();
        if (passage.isHeadline(at)) {
            most = Math.min(most, at + (lexicon.names.isGiven(passage.at(at).folded()) ? 2 : 1));
        }
        while (end < most && !passage.at(end - 1).possessive() && passage.isBeside(end - 1, end)) {
            int next = pastParticles(passage, end, most);
            if (next >= most || !continuesName(passage, next, at) || startsAnother(passage, next, at)) {
                break;
            }
            end = next + 1;
        }
        return end;
    }

    /** "Jordan said", "Ms. Jordan": not "in Jordan", nor "Jordan's army". */
    private boolean isFamily(Passage passage, int at, Set<String> families) {
        Passage.Token token = passage.at(at);
        boolean called = at > 0 && isHonorific(passage.at(at - 1));
        return token.isCapital()
                && !token.possessive()
                && (called && wordsOfOther(passage, at) == 1
                        || families.contains(token.folded()) && (at == 0 || !PlaceSigns.precede(passage, at)));
    }

    private boolean isHonorific(Passage.Token token) {
        Title title = lexicon.titles.get(token.folded());
        return token.isCapital() && title != null && title.isHonorific();
    }

    /** How many words of a country, capital or body stand here, which begin no name. */
    int wordsOfOther(Passage passage, int at) {
        int to = passage.size();
        TermIndex.Found<Lexicon.Body> body = lexicon.bodies.at(passage.folded(), at, to);
        TermIndex.Found<String> country = lexicon.countries.at(passage.folded(), at, to);
        TermIndex.Found<String> city = lexicon.capitals.at(passage.folded(), at, to);
        int longest = body == null ? 0 : body.words();
        longest = Math.max(longest, country == null ? 0 : country.words());
        return Math.max(longest, city == null ? 0 : city.words());
    }

    /** "Anna Berg Meets Karl Lind": a given name between a word that is none and one more name begins another; "Anna Berg Clark" is one. */
    private boolean startsAnother(Passage passage, int at, int start) {
        boolean owned = at == start + 2 && PARTICLES.contains(passage.at(at - 1).folded());
        return owned
                        && startsFullName(passage, at)
                        && !lexicon.names.isGiven(passage.at(start).folded())
                || at >= start + 2
                        && at + 1 < passage.size()
                        && passage.isBeside(at, at + 1)
                        && passage.at(at + 1).isCapital()
                        && lexicon.names.isGiven(passage.at(at).folded())
                        && !lexicon.names.isGiven(passage.at(at - 1).folded())
                        && !passage.at(at - 1).isInitial()
                        && !PARTICLES.contains(passage.at(at - 1).folded())
                || at == start + 1 && isBehindTitle(passage, start) && startsFullName(passage, at);
    }

    /** "Collector" of "District Collector Anna Berg": behind a capital that begins no name. */
    private boolean isBehindTitle(Passage passage, int at) {
        return at > 0
                && passage.isBeside(at - 1, at)
                && passage.at(at - 1).isCapital()
                && lexicon.isNotName(passage.at(at - 1).folded())
                && lexicon.isPlaceNoun(passage.at(at - 1).folded())
                && !passage.at(at - 1).possessive()
                && !lexicon.names.isGiven(passage.at(at).folded());
    }

    /** "The book Brücken von Anna Holm": a given name and one more capital behind "von". */
    private boolean startsFullName(Passage passage, int at) {
        return at + 1 < passage.size()
                && passage.isBeside(at, at + 1)
                && passage.at(at + 1).isCapital()
                && lexicon.names.isGiven(passage.at(at).folded())
                && !lexicon.names.isGiven(passage.at(at + 1).folded());
    }

    /** The first token from here on that is no "van", "de la" or "bin". */
    private static int pastParticles(Passage passage, int at, int end) {
        int next = at;
        while (next < end
                && next < at + MOST_PARTICLES
                && PARTICLES.contains(passage.at(next).folded())) {
            next++;
        }
        return next;
    }

    private boolean startsName(Passage passage, int at) {
        Passage.Token token = passage.at(at);
        if (!token.isCapital()
                || token.isMark()
                || !Character.isLetter(token.folded().charAt(0))
                || isOfNewPlace(passage, at)
                || isOfFirm(passage, at)
                || isExclaimed(passage, at)) {
            return false;
        }
        boolean given = lexicon.names.isGiven(token.folded())
                && at + 1 < passage.size()
                && passage.isBeside(at, at + 1)
                && continuesName(passage, at + 1, at)
                && !token.possessive();
        Title title = lexicon.titles.get(token.folded());
        if (given && (title == null || !title.standsBeforeNames())) {
            return !token.opens()
                    || !lexicon.isNotName(token.folded())
                    || !isPlainTitle(passage, at + 1, passage.size());
        }
        return isNameWord(token) && wordsOfOther(passage, at) == 0 && !isPlainTitle(passage, at, passage.size());
    }

    /** "Pour Anna Holm": what opens a sentence before a given and a family name. */
    private boolean isOpener(Passage passage, int at) {
        return passage.at(at).opens()
                && at + 2 < passage.size()
                && passage.isBeside(at, at + 1)
                && passage.isBeside(at + 1, at + 2)
                && passage.at(at + 1).isCapital()
                && passage.at(at + 2).isCapital()
                && !passage.at(at + 2).isMark()
                && !passage.at(at).possessive()
                && !passage.at(at + 1).possessive()
                && lexicon.names.isGiven(passage.at(at + 1).folded())
                && !lexicon.names.isGiven(passage.at(at + 2).folded())
                && !lexicon.names.isGiven(passage.at(at).folded())
                && !lexicon.names.isFrontFamily(passage.at(at).folded());
    }

    /** "York" of "New York Times" begins no name. */
    private static boolean isOfNewPlace(Passage passage, int at) {
        return at > 0
                && passage.at(at - 1).is("new")
                && passage.at(at - 1).isCapital()
                && !passage.at(at - 1).opens()
                && passage.isBeside(at - 1, at);
    }

    /** No word of "S&K Analytics" begins a name. */
    private static boolean isOfFirm(Passage passage, int at) {
        return isGlued(passage, at, at + 1)
                || isGlued(passage, at - 1, at)
                || at > 1 && passage.at(at).isCapital() && isGlued(passage, at - 2, at - 1);
    }

    /** True for a word and the "&" beside it without a blank. */
    private static boolean isGlued(Passage passage, int one, int other) {
        return one >= 0
                && other < passage.size()
                && (passage.at(one).is("&") || passage.at(other).is("&"))
                && passage.at(one).span().end() == passage.at(other).span().start();
    }

    /** "Oh, no": a word that is also a family name, called out. */
    private static boolean isExclaimed(Passage passage, int at) {
        return EXCLAMATIONS.contains(passage.at(at).folded())
                && at + 1 < passage.size()
                && passage.at(at + 1).isMark()
                && (at == 0 || !passage.at(at - 1).isCapital());
    }

    private boolean isNameWord(Passage.Token token) {
        return !token.isMark()
                && !token.isGlued()
                && !isCompound(token)
                && token.isCapital()
                && (token.isInitial() || token.folded().length() > 1)
                && !lexicon.isNotName(token.folded())
                && !isContraction(token.folded())
                && !lexicon.isModifier(token.folded())
                && !lexicon.isBodyNoun(token.folded())
                && (token.isInitial()
                        || !token.isAllCapitals()
                        || token.folded().length() > 4);
    }

    /** "London-born", "Oxford-educated". */
    private static boolean isCompound(Passage.Token token) {
        int hyphen = token.printed().lastIndexOf('-');
        String ending = token.printed().substring(hyphen + 1);
        return hyphen > 0 && (COMPOUNDS.contains(ending) || ending.length() > 3 && ending.endsWith("ed"));
    }

    /** "I'm", "That's". */
    private boolean isContraction(String folded) {
        int mark = folded.indexOf('\'');
        return mark > 0 && (mark == 1 && folded.startsWith("i") || lexicon.isNotName(folded.substring(0, mark)));
    }

    /** A title of one or several words, or the plural of one: "Ministers". */
    private boolean isPlainTitle(Passage passage, int at, int to) {
        return lexicon.titles.at(passage.folded(), at, to) != null
                || lexicon.plural(passage.at(at).folded()) != null;
    }

    private boolean continuesName(Passage passage, int at, int start) {
        Passage.Token token = passage.at(at);
        if (!token.isCapital() || token.isMark()) {
            return false;
        }
        boolean afterGiven = lexicon.names.isGiven(passage.at(start).folded());
        if (afterGiven && at == start + 1 && token.folded().length() > 2 && !lexicon.isBodyNoun(token.folded())) {
            return !lexicon.isNotName(token.folded()) || token.is("may") || token.is("west") || token.is("hill");
        }
        return isNameWord(token)
                && lexicon.countries.at(passage.folded(), at, at + 1) == null
                && lexicon.bodies.at(passage.folded(), at, at + 1) == null
                && (afterGiven && at <= start + 2 || !isPlainTitle(passage, at, at + 1));
    }
}
