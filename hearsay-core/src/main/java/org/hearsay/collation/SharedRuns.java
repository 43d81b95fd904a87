package org.hearsay.collation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Runs of words that stand once in each of two renderings. */
final class SharedRuns {
    private SharedRuns() {}

    /** Place in a and place in b of each run of so many words, one with content among them, by place in a. */
    static List<int[]> of(Rendering a, Rendering b, int length) {
        Map<String, int[]> places = new HashMap<>();
        collect(a, length, places, 0);
        collect(b, length, places, 2);
        List<int[]> matches = new ArrayList<>();
        for (int i = 0; i + length <= a.size(); i++) {
            int[] place = places.get(key(a, i, length));
            if (place != null && place[0] == 1 && place[2] == 1 && hasContent(a, i, length)) {
                matches.add(new int[] {i, place[3]});
            }
        }
        return matches;
    }

    private static void collect(Rendering text, int length, Map<String, int[]> places, int slot) {
        for (int i = 0; i + length <= text.size(); i++) {
            int[] place = places.computeIfAbsent(key(text, i, length), key -> new int[4]);
            place[slot]++;
            place[slot + 1] = i;
        }
    }

    private static String key(Rendering text, int from, int length) {
        StringBuilder key = new StringBuilder();
        for (int i = from; i < from + length; i++) {
            key.append(text.term(i).word()).append(' ');
        }
        return key.toString();
    }

    private static boolean hasContent(Rendering text, int from, int length) {
        for (int i = from; i < from + length; i++) {
            if (text.term(i).isContent()) {
                return true;
            }
        }
        return false;
    }
}
