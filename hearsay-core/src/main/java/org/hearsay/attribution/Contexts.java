package org.hearsay.attribution;

/** The kinds of places on which the price of passing from one label to the next depends. */
final class Contexts {
    /** Places by the word itself, by the branch that begins, by the branch that ends before it. */
    static final int KINDS = 3;

    private static final int WORDS = 18;
    private static final int BRANCHES = 128;
    static final int COUNT = WORDS + 2 * BRANCHES;

    private final int[] words;

    /** @param s a passage with its tags */
    Contexts(Signs s) {
        words = new int[s.passage.size];
        for (int w = 0; w < words.length; w++) {
            words[w] = word(s, w);
        }
    }

    /** Writes the three kinds of the place at {@code at}. */
    void of(SpanSignals span, int w, int low, int[] kinds, int at) {
        kinds[at] = words[w];
        kinds[at + 1] = WORDS + (Signals.mix(span.opening(w)) & BRANCHES - 1);
        int closed = w == low ? 0 : Signals.mix(span.closing(w - 1)) & BRANCHES - 1;
        kinds[at + 2] = WORDS + BRANCHES + closed;
    }

    private static int word(Signs s, int w) {
        if (s.quoted[w] == 1) {
            return 1;
        }
        if (s.quoted[w] == 3) {
            return 2;
        }
        String plain = s.passage.plain[w];
        switch (plain) {
            case ",":
                return 3;
            case ".":
                return 4;
            case ":", ";":
                return 5;
            case "-":
                return 6;
            case "that":
                return 8;
            case "and", "but", "or":
                return 9;
            default:
                break;
        }
        if (!Character.isLetterOrDigit(plain.charAt(0))) {
            return 7;
        }
        int byTag = Tags.group(s.tag[w]);
        return byTag != 0 ? byTag : s.passage.first[w] ? 17 : 16;
    }
}
