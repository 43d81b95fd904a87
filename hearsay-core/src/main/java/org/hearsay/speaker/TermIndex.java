package org.hearsay.speaker;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.text.Fold;
import org.jspecify.annotations.Nullable;

/** Terms of one or several words, found at a place of a list of folded words; the longest wins. */
final class TermIndex<T> {
    /**
     * A term at a place.
     *
     * @param value what the term stands for
     * @param words how many words it takes
     */
    record Found<T>(T value, int words) {}

    private final Map<String, T> values = new HashMap<>();
    private final Map<String, Integer> longestFrom = new HashMap<>();

    void add(String term, T value) {
        String folded = Fold.plain(term).replace(".", "").trim();
        if (!folded.isEmpty() && values.putIfAbsent(folded, value) == null) {
            String[] words = folded.split(" ");
            longestFrom.merge(words[0], words.length, Math::max);
        }
    }

    @Nullable
    T get(String folded) {
        return values.get(folded);
    }

    boolean has(String folded) {
        return values.containsKey(folded);
    }

    @Nullable
    Found<T> at(List<String> words, int at, int end) {
        Integer longest = at < end ? longestFrom.get(words.get(at)) : null;
        if (longest == null) {
            return null;
        }
        for (int length = Math.min(longest, end - at); length > 0; length--) {
            T value = values.get(length == 1 ? words.get(at) : String.join(" ", words.subList(at, at + length)));
            if (value != null) {
                return new Found<>(value, length);
            }
        }
        return null;
    }
}
