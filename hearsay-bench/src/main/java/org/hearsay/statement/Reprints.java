package org.hearsay.statement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How pages print the words of another again, which scenes do not show: whole, without their end or their beginning, with what
 * was said next, or told in the third person and the past.
 */
final class Reprints {
    private static final Map<String, String> TOLD = Map.ofEntries(
            Map.entry("i", "he"),
            Map.entry("we", "they"),
            Map.entry("my", "his"),
            Map.entry("our", "their"),
            Map.entry("us", "them"),
            Map.entry("me", "him"),
            Map.entry("will", "would"),
            Map.entry("shall", "would"),
            Map.entry("is", "was"),
            Map.entry("are", "were"),
            Map.entry("has", "had"),
            Map.entry("have", "had"),
            Map.entry("can", "could"),
            Map.entry("may", "might"));
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    private Reprints() {}

    /** @param scene all that its scene tells */
    static List<String> of(Rendering rendering, Collection<Rendering> scene) {
        String words = rendering.attribution().content();
        List<String> reprints = new ArrayList<>(List.of(words, told(words)));
        int end = words.indexOf(' ', words.length() * 2 / 3);
        int start = words.indexOf(' ', words.length() / 3);
        if (end > 0) {
            reprints.add(words.substring(0, end));
        }
        if (start > 0) {
            reprints.add(words.substring(start + 1));
        }
        scene.stream()
                .filter(other -> other != rendering
                        && other.speaker().equals(rendering.speaker())
                        && other.isOnPageOf(rendering))
                .map(other -> other.attribution().content())
                .sorted()
                .findFirst()
                .ifPresent(next -> reprints.add(words + (words.endsWith(".") ? " " : ", and ") + next));
        return reprints;
    }

    private static String told(String words) {
        Matcher word = WORD.matcher(words);
        StringBuilder told = new StringBuilder();
        while (word.find()) {
            String folded = word.group().toLowerCase(Locale.ROOT);
            word.appendReplacement(told, TOLD.getOrDefault(folded, word.group()));
        }
        return word.appendTail(told).toString().replaceAll("[.;]", "");
    }
}
