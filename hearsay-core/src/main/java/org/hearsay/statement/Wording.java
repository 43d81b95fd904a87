package org.hearsay.statement;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Whether two contents have long wording in common: enough to know one utterance by, whoever said it. */
final class Wording {
    private static final int SAME_TERMS = 4;
    private static final int LIKE_TERMS = 5;
    private static final double INSIDE = 0.75;
    private static final int RUN = 4;

    private Wording() {}

    /** The same words of one language, or nearly all words of the shorter one in the other in their order, runs of four among them. */
    static boolean isShared(Content a, Content b) {
        Content few = a.words().size() <= b.words().size() ? a : b;
        Content many = few == a ? b : a;
        if (few.terms().size() < SAME_TERMS || !few.language().equals(many.language())) {
            return false;
        }
        if (few.words().equals(many.words())) {
            return true;
        }
        return few.terms().size() >= LIKE_TERMS
                && held(few.words(), many.words()) >= INSIDE * few.words().size()
                && hasRun(few.words(), many.words())
                && inOrder(few.words(), many.words()) >= INSIDE * few.words().size();
    }

    /** Four words in a row in common, or all of a shorter one's. */
    static boolean hasRun(Content a, Content b) {
        Content few = a.words().size() <= b.words().size() ? a : b;
        Content many = few == a ? b : a;
        return few.words().size() < RUN
                ? Collections.indexOfSubList(many.words(), few.words()) >= 0
                : hasRun(few.words(), many.words());
    }

    private static int held(List<String> few, List<String> many) {
        Map<String, Integer> left = new HashMap<>();
        many.forEach(word -> left.merge(word, 1, Integer::sum));
        int held = 0;
        for (String word : few) {
            held += left.merge(word, -1, Integer::sum) >= 0 ? 1 : 0;
        }
        return held;
    }

    private static boolean hasRun(List<String> few, List<String> many) {
        for (int i = 0; i + RUN <= few.size(); i++) {
            for (int j = 0; j + RUN <= many.size(); j++) {
                if (few.get(i).equals(many.get(j)) && few.subList(i, i + RUN).equals(many.subList(j, j + RUN))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Length of the longest sequence of words that both have, gaps allowed. */
    private static int inOrder(List<String> few, List<String> many) {
        int[] best = new int[few.size() + 1];
        for (String word : many) {
            int diagonal = 0;
            for (int i = 0; i < few.size(); i++) {
                int above = best[i + 1];
                best[i + 1] = word.equals(few.get(i)) ? diagonal + 1 : Math.max(above, best[i]);
                diagonal = above;
            }
        }
        return best[few.size()];
    }
}
