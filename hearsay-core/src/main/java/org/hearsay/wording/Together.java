package org.hearsay.wording;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Which of some families stand in one sentence: words for two things, not two words for one. */
final class Together {
    private static final int WIDE = 30;

    private final int[] rank;
    private final BitSet[] companions;

    /** Reads the sentences once; grows with the uses, and with the square of the families asked for. */
    Together(Usage usage, List<Family> families) {
        this.rank = new int
                [families.stream().mapToInt(family -> family.number() + 1).max().orElse(0)];
        this.companions = new BitSet[families.size()];
        Arrays.fill(rank, -1);
        for (int i = 0; i < families.size(); i++) {
            rank[families.get(i).number()] = i;
            companions[i] = new BitSet();
        }
        read(usage);
    }

    private void read(Usage usage) {
        List<Use> uses = usage.uses();
        int[] ranks = uses.stream().mapToInt(use -> rank(usage, use)).toArray();
        for (int i = 0; i < ranks.length; i++) {
            int sentence = uses.get(i).sentence();
            for (int k = i + 1;
                    ranks[i] >= 0
                            && k < ranks.length
                            && k <= i + WIDE
                            && uses.get(k).sentence() == sentence;
                    k++) {
                if (ranks[k] >= 0) {
                    companions[ranks[i]].set(ranks[k]);
                    companions[ranks[k]].set(ranks[i]);
                }
            }
        }
    }

    private int rank(Usage usage, Use use) {
        if (use.plain() || use.name()) {
            return -1;
        }
        int number = usage.families().get(use.word()).number();
        return number < rank.length ? rank[number] : -1;
    }

    /** True if both stand in one sentence, not far from each other. */
    boolean are(Family family, Family other) {
        return companions[rank[family.number()]].get(rank[other.number()]);
    }
}
