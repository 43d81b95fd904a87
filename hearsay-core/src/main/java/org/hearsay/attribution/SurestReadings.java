package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.attribution.Found.Range;

/**
 * Takes the surest of several readings of one content, in the place of the first. Marks at its ends do not make another
 * content, nor does another cue: hardly anything is attributed twice in the same words.
 */
final class SurestReadings {
    private SurestReadings() {}

    static Collection<Found> of(List<Found> found, Passage passage) {
        Map<List<Range>, Found> surest = new LinkedHashMap<>();
        for (Found one : found) {
            surest.merge(
                    withoutMarks(one.content(), passage),
                    one,
                    (first, second) -> second.confidence() > first.confidence() ? second : first);
        }
        return surest.values();
    }

    /** The pieces without the marks before the first word and behind the last one; a piece of marks alone is none. */
    private static List<Range> withoutMarks(List<Range> content, Passage passage) {
        List<Range> pieces = new ArrayList<>();
        for (Range piece : content) {
            int from = piece.from();
            int to = piece.to();
            while (to > from && !isWord(passage, to - 1)) {
                to--;
            }
            while (from < to && !isWord(passage, from)) {
                from++;
            }
            if (from < to) {
                pieces.add(new Range(from, to));
            }
        }
        return pieces.isEmpty() ? content : pieces;
    }

    private static boolean isWord(Passage passage, int index) {
        return passage.words[index].text().codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
