package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.text.TermTable;

/**
 * Weighs anew how sure attributions are where texts are not the corpus that the weights learned from, or where others read: its
 * annotators mark plans, moods and what nobody says ("is expected to"), readers of pages do not, and in guides "you want" and
 * "this offers" are nobody's statement. A text that came in a page is weighed wholly by what readers marked in pages; one that
 * is the article itself as far as it is unlike news (the idea of covariate shift; Shimodaira 2000).
 */
final class OutsideNews {
    static final String LEARNED = "learned";
    private static final String TEXT = "text";
    private static final String SAID = "said";

    private final CueTable cues;
    private final double[] text;
    private final double[] said;

    /** @param weights rows of "text" or "said", what is weighed, and its weight, in their order */
    OutsideNews(CueTable cues, TermTable weights) {
        this.cues = cues;
        this.text = column(weights, TEXT, NewsLikeness.COUNT);
        this.said = column(weights, SAID, SaidSigns.NAMES.size());
    }

    /**
     * What a text is like.
     *
     * @param signs in numbers ({@link NewsLikeness})
     * @param distance how far it is from the corpus, from 0 to 1
     */
    record Likeness(double[] signs, double distance) {}

    private static double[] column(TermTable weights, String kind, int count) {
        double[] column = weights.rows().stream()
                .filter(row -> row.get(0).equals(kind))
                .mapToDouble(row -> Double.parseDouble(row.get(2)))
                .toArray();
        if (column.length != count) {
            throw new IllegalStateException(weights.name() + ": " + column.length + " rows of " + kind);
        }
        return column;
    }

    /** @param page whether the text came in a page; else what is next to news is hardly any way off */
    Likeness likeness(Passage p, List<Found> found, boolean page) {
        double[] signs = NewsLikeness.signs(p, found);
        double unlike = 1 - chance(dot(text, signs));
        return new Likeness(signs, page ? 1 : unlike * unlike);
    }

    /** What is found, each as sure as it is in such a text, without what is less sure than asked for. */
    List<Found> weigh(List<Found> found, Signs signs, Likeness like, double least) {
        SaidSigns numbers = new SaidSigns(cues, signs, like.signs());
        List<Found> weighed = new ArrayList<>();
        for (Found one : found) {
            double chance = chance(odds(one.confidence()) + like.distance() * dot(said, numbers.of(one)));
            double needed = one.rule().startsWith(LEARNED) ? least : least * LooseQuotations.ENOUGH;
            boolean page = like.distance() >= 1;
            if (chance >= needed && !(page && NothingSaid.is(signs.passage, one))) {
                weighed.add(one.withConfidence(chance));
            }
        }
        return weighed;
    }

    static double odds(double chance) {
        double within = Math.min(1 - 1e-4, Math.max(1e-4, chance));
        return StrictMath.log(within / (1 - within));
    }

    private static double chance(double odds) {
        return 1 / (1 + StrictMath.exp(-odds));
    }

    private static double dot(double[] weights, double[] signs) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * signs[i];
        }
        return sum;
    }
}
