package org.hearsay.conflict;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.conflict.FactWords.Kind;
import org.hearsay.text.WordMeaning;

/** The words around a value by which it is compared in meaning. */
final class Beside {
    private static final int REACH = 6;
    private static final int RAREST = 8;
    /** Words that set what a value is of apart from what others are of: earlier ones, further ones, parts, rates, what is only expected. */
    private static final Set<String> CUES = Set.of(
            "last",
            "previous",
            "previously",
            "earlier",
            "former",
            "ago",
            "since",
            "other",
            "another",
            "including",
            "among",
            "more",
            "second",
            "first",
            "third",
            "next",
            "only",
            "all",
            "altogether",
            "total",
            "each",
            "per",
            "average",
            "against",
            "expected",
            "could",
            "may",
            "would",
            "than",
            "compared",
            "when",
            "already",
            "further",
            "still",
            "record",
            "old",
            "new",
            "before",
            "after",
            "least",
            "most",
            "them",
            "these",
            "until",
            "not",
            "of",
            "by",
            "in",
            "for",
            "at",
            "from",
            "to",
            "with",
            "under",
            "over",
            "up",
            "down",
            "out");

    private Beside() {}

    static int before(Tokens tokens, int from, FactWords words) {
        for (int i = from - 1; i >= Math.max(0, from - REACH) && !tokens.parts(i); i--) {
            int number = number(tokens, i, words);
            if (number >= 0) {
                return number;
            }
        }
        return -1;
    }

    static int after(Tokens tokens, int to, FactWords words) {
        for (int i = to; i < Math.min(tokens.size(), to + REACH) && !tokens.parts(i); i++) {
            int number = number(tokens, i, words);
            if (number >= 0) {
                return number;
            }
        }
        return -1;
    }

    private static int number(Tokens tokens, int at, FactWords words) {
        String plain = tokens.plain(at);
        boolean content = tokens.isWord(at) && plain.length() > 2 && !words.is(plain, Kind.STOP);
        return content ? WordMeaning.english().number(plain) : -1;
    }

    /** The rarest words of a sentence that are no names. */
    static int[] rarest(Tokens tokens, FactWords words) {
        int[] numbers = new int[tokens.size()];
        int count = 0;
        for (int i = 0; i < tokens.size(); i++) {
            int number = tokens.isName(i) ? -1 : number(tokens, i, words);
            if (number >= 0) {
                numbers[count++] = number;
            }
        }
        int[] sorted = Arrays.copyOf(numbers, count);
        Arrays.sort(sorted);
        return Arrays.copyOfRange(sorted, Math.max(0, count - RAREST), count);
    }

    static Set<String> cues(Tokens tokens, int from, int to) {
        Set<String> cues = new TreeSet<>();
        for (int i = Math.max(0, from - REACH); i < Math.min(tokens.size(), to + REACH); i++) {
            if ((i < from || i >= to) && CUES.contains(tokens.plain(i))) {
                cues.add(i < from ? tokens.plain(i) + " ..." : "... " + tokens.plain(i));
            }
        }
        return cues;
    }
}
