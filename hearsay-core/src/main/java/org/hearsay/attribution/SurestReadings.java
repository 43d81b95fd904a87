package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hearsay.attribution.Found.Range;

/**
 * Takes the surest of several readings of one content, in the place of the first. Marks at its ends do not make another
 * content, nor does another cue: hardly anything is attributed twice in the same words. Of contents that are nearly the same
 * the surest stays too.
 */
final class SurestReadings {
    /** The share of the words of two contents that both have, from which on one of them is hardly ever right. */
    private static final double NEARLY = 0.7;
    /** How many of those that begin next are looked at. */
    private static final int REACH = 12;

    private SurestReadings() {}

    /** @param found in the order of the text */
    static Collection<Found> of(List<Found> found, Passage passage) {
        return apart(List.copyOf(once(found, passage)));
    }

    private static Collection<Found> once(List<Found> found, Passage passage) {
        Map<List<Range>, Found> surest = new LinkedHashMap<>();
        for (Found one : found) {
            surest.merge(
                    withoutMarks(one.content(), passage),
                    one,
                    (first, second) -> second.confidence() > first.confidence() ? second : first);
        }
        return surest.values();
    }

    /** Without those that a surer one nearly repeats; of equals the first stays. */
    private static List<Found> apart(List<Found> found) {
        boolean[] dropped = new boolean[found.size()];
        int[] surestFirst = IntStream.range(0, dropped.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -found.get(i).confidence()))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int i : surestFirst) {
            for (int k = Math.max(0, i - REACH); k < Math.min(dropped.length, i + REACH + 1) && !dropped[i]; k++) {
                dropped[k] |= k != i
                        && found.get(k).confidence() <= found.get(i).confidence()
                        && CueReadings.overlap(
                                        found.get(i).content(), found.get(k).content())
                                >= NEARLY;
            }
        }
        return IntStream.range(0, dropped.length)
                .filter(i -> !dropped[i])
                .mapToObj(found::get)
                .toList();
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
