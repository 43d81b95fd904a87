package org.hearsay.speaker;

import java.util.Set;

/** Words that show a run of capitals to name no person but a place, a body or an event. */
final class PlaceSigns {
    private static final Set<String> PLACED =
            Set.of("in", "at", "near", "from", "across", "around", "outside", "into", "via", "inside", "through");

    private final Lexicon lexicon;

    PlaceSigns(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** "Kursk Region", "Ford Foundation": the capitals go on with a noun of a place or body. */
    boolean follow(Passage passage, int end) {
        return end < passage.size()
                && !passage.at(end - 1).possessive()
                && passage.at(end).isCapital()
                && (lexicon.isBodyNoun(passage.at(end).folded())
                        || lexicon.isPlaceNoun(passage.at(end).folded()))
                && passage.isBeside(end - 1, end);
    }

    /** "near Kursk": a preposition of place stands before. */
    static boolean precede(Passage passage, int start) {
        return PLACED.contains(passage.at(start - 1).folded());
    }
}
