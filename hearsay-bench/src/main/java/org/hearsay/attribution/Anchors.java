package org.hearsay.attribution;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Picks the heart of each marked cue: the word that is most often part of cues among all its occurrences. */
final class Anchors {
    private final Map<String, double[]> counts = new HashMap<>();

    Anchors(List<GoldArticle> articles) {
        for (GoldArticle article : articles) {
            boolean[] cue = new boolean[article.passage.size];
            for (int[] roles : article.attributions) {
                for (int w = 0; w < roles.length; w++) {
                    cue[w] |= roles[w] == GoldArticle.CUE;
                }
            }
            for (int w = 0; w < cue.length; w++) {
                double[] count = counts.computeIfAbsent(article.passage.plain[w], word -> new double[2]);
                count[0] += cue[w] ? 1 : 0;
                count[1]++;
            }
        }
    }

    /** Index of the heart; -1 where no cue is marked. */
    int of(GoldArticle article, int[] roles, Syntax syntax) {
        int best = -1;
        double most = -1;
        for (int w = 0; w < roles.length; w++) {
            if (roles[w] == GoldArticle.CUE) {
                double[] count = counts.getOrDefault(article.passage.plain[w], new double[2]);
                double share = (count[0] + 0.3) / (count[1] + 3);
                share *= article.passage.isLetters(w) ? 1 : 0.2;
                share *= isHelper(syntax.relation()[w]) ? 0.05 : 1;
                if (share > most) {
                    most = share;
                    best = w;
                }
            }
        }
        return best;
    }

    private static boolean isHelper(int relation) {
        return relation == "aux".hashCode() || relation == "auxpass".hashCode() || relation == "neg".hashCode();
    }
}
