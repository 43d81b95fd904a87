package org.hearsay.app.archive;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.text.Fold;

/**
 * The words around the first place where a text has one of those looked for. What was looked for stands between U+0001 and
 * U+0002. Made from the text itself: to ask the index once for each of many rows takes longer. Linear in the text.
 */
final class Snippet {
    private static final int BEFORE = 70;
    private static final int LENGTH = 210;

    private final List<String> whole = new ArrayList<>();
    private final List<String> beginnings = new ArrayList<>();

    /** @param match words in the language of the full-text index, as {@link Asked} writes them */
    Snippet(String match) {
        String wanted = match.replaceAll("NOT \"[^\"]*\"\\*?", "");
        for (String quoted : wanted.split("\" ?", -1)) {
            for (String word : quoted.split("[ ()]+", -1)) {
                if (word.equals("*") && !whole.isEmpty()) {
                    beginnings.add(whole.remove(whole.size() - 1));
                } else if (!word.isBlank() && !word.equals("*")) {
                    whole.add(Fold.plain(word));
                }
            }
        }
    }

    String of(String text) {
        int first = -1;
        for (int at = 0; at < text.length() && first < 0; ) {
            int start = start(text, at);
            int end = end(text, start);
            first = isWanted(text, start, end) ? start : -1;
            at = end + 1;
        }
        int from = first <= BEFORE ? 0 : start(text, text.indexOf(' ', first - BEFORE));
        int until =
                from + LENGTH >= text.length() ? text.length() : Math.max(from, text.lastIndexOf(' ', from + LENGTH));
        StringBuilder snippet = new StringBuilder(from > 0 ? "…" : "");
        int at = from;
        while (at < until) {
            int start = Math.min(until, start(text, at));
            int end = Math.min(until, end(text, start));
            snippet.append(text, at, start);
            String word = text.substring(start, end);
            snippet.append(isWanted(text, start, end) ? "\u0001" + word + "\u0002" : word);
            at = end;
        }
        return snippet.append(until < text.length() ? "…" : "").toString();
    }

    /** Plain letters are compared where they stand: a search looks at thousands of words, and folding makes a string of each. */
    private boolean isWanted(String text, int start, int end) {
        if (start == end) {
            return false;
        }
        if (isPlain(text, start, end)) {
            return isAny(whole, text, start, end, true) || isAny(beginnings, text, start, end, false);
        }
        String word = Fold.plain(text.substring(start, end));
        return whole.contains(word) || beginnings.stream().anyMatch(word::startsWith);
    }

    private static boolean isAny(List<String> words, String text, int start, int end, boolean toTheEnd) {
        char first = Character.toLowerCase(text.charAt(start));
        for (String word : words) {
            int length = word.length();
            boolean fits = toTheEnd ? length == end - start : length <= end - start;
            if (fits && length > 0 && word.charAt(0) == first && text.regionMatches(true, start, word, 0, length)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPlain(String text, int start, int end) {
        for (int at = start; at < end; at++) {
            if (text.charAt(at) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static int start(String text, int from) {
        int at = Math.max(0, from);
        while (at < text.length() && !Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int end(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
