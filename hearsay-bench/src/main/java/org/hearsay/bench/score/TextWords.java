package org.hearsay.bench.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Cuts texts as the measures of others do: runs of letters, digits and underscores. */
public final class TextWords {
    private TextWords() {}

    /** The words in order, as printed. */
    public static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int at = 0; at <= text.length(); ) {
            int c = at < text.length() ? text.codePointAt(at) : ' ';
            if (isPart(c)) {
                start = start < 0 ? at : start;
            } else if (start >= 0) {
                words.add(text.substring(start, at));
                start = -1;
            }
            at += Character.charCount(c);
        }
        return words;
    }

    private static boolean isPart(int c) {
        int type = Character.getType(c);
        return c == '_'
                || Character.isLetter(c)
                || type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }

    /** Lower case, words parted by one space. */
    public static String folded(String text) {
        return String.join(" ", of(text.toLowerCase(Locale.ROOT)));
    }

    /** How often each run of so many words occurs. */
    static Map<List<String>, Integer> runs(String text, int length) {
        List<String> words = of(text);
        Map<List<String>, Integer> counts = new HashMap<>();
        int last = words.isEmpty() ? -1 : Math.max(0, words.size() - length);
        for (int i = 0; i <= last; i++) {
            counts.merge(List.copyOf(words.subList(i, Math.min(words.size(), i + length))), 1, Integer::sum);
        }
        return counts;
    }

    /** How many items two bags have in common. */
    static <T> int common(Map<T, Integer> a, Map<T, Integer> b) {
        return a.entrySet().stream()
                .mapToInt(item -> Math.min(item.getValue(), b.getOrDefault(item.getKey(), 0)))
                .sum();
    }

    static int size(Map<?, Integer> bag) {
        return bag.values().stream().mapToInt(Integer::intValue).sum();
    }
}
