package org.hearsay.text;

import java.util.ArrayList;
import java.util.List;

/** How far some words come again among others, in their order: a headline echoes what its text quotes. */
public final class Echo {
    /** The share of some words from which on they are the others' words, cut. */
    public static final double CUT = 0.75;

    /** Words beyond which a headline or what is said is not compared. */
    private static final int MOST = 400;

    private Echo() {}

    /** The words of a text, folded, marks left out. */
    public static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (Word word : Words.of(text)) {
            if (word.kind() != Word.Kind.MARK && words.size() < MOST) {
                words.add(Fold.plain(word.text()));
            }
        }
        return words;
    }

    /** The share of the words that stand among the others in the same order, from 0 to 1; 0 for no words. */
    public static double share(List<String> words, List<String> others) {
        int[] before = new int[others.size() + 1];
        for (String word : words) {
            int[] now = new int[others.size() + 1];
            for (int i = 0; i < others.size(); i++) {
                now[i + 1] = word.equals(others.get(i)) ? before[i] + 1 : Math.max(before[i + 1], now[i]);
            }
            before = now;
        }
        return words.isEmpty() ? 0 : before[others.size()] / (double) words.size();
    }
}
