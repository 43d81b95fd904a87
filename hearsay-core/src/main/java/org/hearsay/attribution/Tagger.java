package org.hearsay.attribution;

import java.util.List;
import java.util.Set;

/**
 * Gives each word its part of speech, left to right, by a linear model over the word, its neighbours and the two tags
 * before it (Collins 2002). A name that opens a sentence is one, though it looks like a verb ("Reyes, who ...").
 */
final class Tagger {
    private static final int NAME = "NNP".hashCode();

    private final Weights weights;
    private final int[] names;
    private final Set<String> families;

    /**
     * @param tags the names of the labels, in the table's order
     * @param families words that are names in this passage
     */
    Tagger(Weights weights, List<String> tags, Set<String> families) {
        this.weights = weights;
        this.names = tags.stream().mapToInt(String::hashCode).toArray();
        this.families = families;
    }

    /** Fills the tags of one sentence, as hashes of their names. */
    void tag(Signs s, int low, int high, Signals out) {
        for (int w = low; w < high; w++) {
            out.clear();
            signals(s, w, low, high, out);
            s.tag[w] = names[weights.best(out)];
        }
        Passage p = s.passage;
        if (low < high && p.isCapital(low) && families.contains(p.plain[low]) && !GrammarCodes.isNominal(s.tag[low])) {
            s.tag[low] = NAME;
        }
    }

    static void signals(Signs s, int w, int low, int high, Signals out) {
        int word = s.word[w];
        int tag1 = Signs.at(s.tag, w - 1, low, high);
        int tag2 = Signs.at(s.tag, w - 2, low, high);
        int next = Signs.at(s.word, w + 1, low, high);
        out.add(0, word);
        out.add(1, s.ending[w]);
        out.add(2, s.ending[w], s.shape[w]);
        out.add(3, s.shape[w], w == low ? 1 : 0);
        out.add(4, s.cluster[w]);
        out.add(5, s.wide[w], tag1);
        out.add(6, tag1);
        out.add(7, tag1, tag2);
        out.add(8, tag1, word);
        out.add(9, Signs.at(s.word, w - 1, low, high));
        out.add(10, next);
        out.add(11, Signs.at(s.word, w - 2, low, high));
        out.add(12, Signs.at(s.word, w + 2, low, high));
        out.add(13, Signs.at(s.cluster, w + 1, low, high), tag1);
        out.add(14, Signs.at(s.cluster, w + 1, low, high), s.cluster[w]);
        out.add(15, Signs.at(s.ending, w + 1, low, high));
        out.add(16, Signs.at(s.shape, w + 1, low, high), s.shape[w], tag1);
        out.add(17, word, next);
        out.add(18, tag1, Signs.at(s.wide, w + 2, low, high), Signs.at(s.wide, w + 1, low, high));
    }
}
