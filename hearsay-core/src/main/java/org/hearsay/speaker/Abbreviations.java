package org.hearsay.speaker;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What abbreviations of a passage stand for: "the Chartered Institute of Building (CIOB)". */
final class Abbreviations {
    private static final Set<String> SMALL = Set.of("of", "the", "for", "and", "in", "on", "to", "&");
    /** Small words and capitals that give no letter, beside one word a letter. */
    private static final int MORE_WORDS = 4;

    private final Map<Passage, Map<String, Place>> places = new IdentityHashMap<>();

    /** From the first token of a name to one past its last. */
    record Place(int from, int to) {}

    /** The name in full of an abbreviation in capitals, or null where the passage does not tell. */
    @Nullable
    Place of(Passage passage, int token) {
        return passage.at(token).isAllCapitals()
                ? places.computeIfAbsent(passage, Abbreviations::read)
                        .get(passage.at(token).folded())
                : null;
    }

    private static Map<String, Place> read(Passage passage) {
        Map<String, Place> found = new HashMap<>();
        for (int at = 1; at + 1 < passage.size(); at++) {
            if (passage.at(at - 1).is("(")
                    && passage.at(at + 1).is(")")
                    && passage.at(at).isAllCapitals()) {
                Place place = before(passage, at - 1, passage.at(at).folded());
                if (place != null) {
                    found.putIfAbsent(passage.at(at).folded(), place);
                }
            }
        }
        return found;
    }

    /** The words that end before a bracket and whose first letters are the abbreviation's, small words aside. */
    private static @Nullable Place before(Passage passage, int bracket, String letters) {
        int left = letters.length();
        int from = bracket;
        for (int at = bracket - 1; at >= 0 && left > 0 && bracket - at <= letters.length() + MORE_WORDS; at--) {
            Passage.Token token = passage.at(at);
            if (token.isCapital() && token.folded().charAt(0) == letters.charAt(left - 1)) {
                left--;
                from = at;
            } else if (!SMALL.contains(token.folded())
                    || token.sentence() != passage.at(bracket).sentence()) {
                return null;
            }
        }
        return left == 0 ? new Place(from, bracket) : null;
    }
}
