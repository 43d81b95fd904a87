package org.hearsay.speaker;

import java.util.Set;

/** Titles that stand before a name, with the modifiers, countries and bodies between: "former Chief of the General Staff". */
final class TitleBefore {
    private static final Set<String> LINKS = Set.of("of", "the", "for", "at", "in", "to", "and", "on");
    private static final int LONGEST = 16;

    private final Lexicon lexicon;

    TitleBefore(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Where the title before a name begins, or the name's own start if none stands there. */
    int start(Passage passage, int name) {
        int at = name;
        if (name > 0 && LINKS.contains(passage.at(name - 1).folded())) {
            return name;
        }
        int sentence = passage.at(name).sentence();
        while (at > 0
                && name - at < LONGEST
                && passage.at(at - 1).sentence() == sentence
                && belongsToTitle(passage, at - 1)) {
            at--;
        }
        int cut = at;
        if (endsWithTitle(passage, at, name)) {
            for (int i = at; i < name; i++) {
                if (LINKS.contains(passage.at(i).folded()) && !isInsideTitle(passage, i, at, name)) {
                    cut = i + 1;
                }
            }
        }
        while (cut < name && LINKS.contains(passage.at(cut).folded())) {
            cut++;
        }
        for (int i = cut; i < name; i++) {
            if (lexicon.titles.at(passage.folded(), i, name) != null) {
                return cut;
            }
        }
        return name;
    }

    private boolean belongsToTitle(Passage passage, int at) {
        Passage.Token token = passage.at(at);
        if (token.isMark()) {
            return false;
        }
        return LINKS.contains(token.folded()) && !token.is("and") && !token.is("to") && !token.is("in")
                || token.isCapital() && !token.isInitial() && (!token.opens() || isKnown(passage, at))
                || isKnown(passage, at);
    }

    private boolean isKnown(Passage passage, int at) {
        String folded = passage.at(at).folded();
        return lexicon.titles.has(folded)
                || lexicon.titles.at(passage.folded(), at, passage.size()) != null
                || lexicon.isModifier(folded)
                || lexicon.isBodyNoun(folded)
                || lexicon.countries.at(passage.folded(), at, passage.size()) != null
                        && passage.at(at).isCapital();
    }

    private boolean endsWithTitle(Passage passage, int from, int to) {
        for (int i = Math.max(from, to - 4); i < to; i++) {
            TermIndex.Found<Title> found = lexicon.titles.at(passage.folded(), i, to);
            if (found != null && i + found.words() == to) {
                return true;
            }
        }
        return false;
    }

    /** The "of the" of "chief of the general staff". */
    private boolean isInsideTitle(Passage passage, int at, int from, int to) {
        for (int i = Math.max(from, at - 3); i < at; i++) {
            TermIndex.Found<Title> found = lexicon.titles.at(passage.folded(), i, to);
            if (found != null && i + found.words() > at) {
                return true;
            }
        }
        return false;
    }
}
