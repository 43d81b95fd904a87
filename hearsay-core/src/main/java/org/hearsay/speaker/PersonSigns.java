package org.hearsay.speaker;

import java.util.Set;

/** What around a run of capitals tells a person's name from the name of what a person has an office in. */
final class PersonSigns {
    private static final Set<String> LINKS = Set.of("of", "at", "from", "with");
    private static final Set<String> SMALL = Set.of("of", "the", "and", "&", "for", "in");
    /** Who is several is a team: "Norland Rovers, who have won". */
    private static final Set<String> MANY =
            Set.of("have", "are", "were", "play", "face", "host", "travel", "sit", "lost", "won");
    /** What begins the name of a place. */
    private static final Set<String> PLACES =
            Set.of("port", "mount", "lake", "fort", "saint", "st", "new", "san", "santa", "cape", "los", "las", "el");

    /** Words of where someone belongs to, behind the name. */
    private static final int LONGEST = 8;
    /** Words of a name with something before it. */
    private static final int FULL = 3;

    private final Lexicon lexicon;

    PersonSigns(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** "Hult, who", "Hult of Norland Bank, who": a full name that goes on with what one person does. */
    boolean goesOn(Passage passage, int end) {
        int at = end;
        if (at + 1 < passage.size() && LINKS.contains(passage.at(at).folded())) {
            at++;
            while (at < passage.size()
                    && at - end < LONGEST
                    && (passage.at(at).isCapital()
                            || SMALL.contains(passage.at(at).folded()))) {
                at++;
            }
        }
        return at + 2 < passage.size()
                && passage.at(at).is(",")
                && passage.at(at + 1).is("who")
                && !MANY.contains(passage.at(at + 2).folded());
    }

    /**
     * Where the name begins in a run behind an office and "of": past "Ports" in "Minister of Ports Nadja Hult"; at its end where the
     * run names a place or body only ("the fire chief of Port Hult").
     */
    int pastOffice(Passage passage, int start, int end) {
        if (!isOfOffice(passage, start)
                || lexicon.names.isGiven(passage.at(start).folded())) {
            return start;
        }
        if (end - start < FULL) {
            return end;
        }
        for (int at = start + 1; at + 1 < end; at++) {
            if (lexicon.names.isGiven(passage.at(at).folded())) {
                return at;
            }
        }
        return start + 1;
    }

    /** Whether an office that one holds in something, and "of", stand just before. */
    private boolean isOfOffice(Passage passage, int start) {
        int of = start - 1;
        // "Port" of "Port Hult" is no name by itself.
        if (of > 0
                && passage.at(of).isCapital()
                && PLACES.contains(passage.at(of).folded())) {
            of--;
        }
        if (of > 0 && passage.at(of).is("the")) {
            of--;
        }
        if (of < 1
                || !passage.at(of).is("of")
                || passage.at(of - 1).sentence() != passage.at(start).sentence()) {
            return false;
        }
        Title title = lexicon.titles.get(passage.at(of - 1).folded());
        return title != null
                && (title.classes().contains("leader") || title.classes().contains("minister"));
    }
}
