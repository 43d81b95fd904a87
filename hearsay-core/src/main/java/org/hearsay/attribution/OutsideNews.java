package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.attribution.CueTable.Kind;
import org.hearsay.attribution.Found.Range;
import org.hearsay.model.Attribution.Stance;
import org.hearsay.text.TermTable;

/**
 * Weighs anew how sure learned attributions are in texts unlike the news that the weights learned from: there "you want",
 * "this offers" and "we see" are seldom somebody's statement. The more a text is like news, the less is changed (the idea of
 * covariate shift; Shimodaira 2000).
 */
final class OutsideNews {
    /** What of an attribution is weighed. */
    static final int COUNT = 11;

    static final String LEARNED = "learned";
    private static final String TEXT = "text";
    private static final String SAID = "said";
    private static final int FEW_WORDS = 5;

    private static final Set<String> YOU = Set.of("you", "your", "everyone", "anyone", "let");
    private static final Set<String> SELF = Set.of("i", "we", "my", "our", "us");
    private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it", "who", "which", "that");
    private static final Set<String> QUESTIONS =
            Set.of("what", "which", "how", "why", "whether", "if", "when", "where");

    private final CueTable cues;
    private final double[] text;
    private final double[] said;

    /** @param weights rows of "text" or "said", what is weighed, and its weight, in their order */
    OutsideNews(CueTable cues, TermTable weights) {
        this.cues = cues;
        this.text = column(weights, TEXT, NewsLikeness.COUNT);
        this.said = column(weights, SAID, COUNT);
    }

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

    /** How far a text is from news, from 0 to 1; what is next to it is hardly any way off. */
    double distance(Passage p, List<Found> found) {
        double unlike = 1 - chance(dot(text, NewsLikeness.signs(p, found)));
        return unlike * unlike;
    }

    /** What is found, each as sure as it is at such a distance from news, without what is less sure than asked for. */
    List<Found> weigh(List<Found> found, Passage p, double distance, double least) {
        List<Found> weighed = new ArrayList<>();
        for (Found one : found) {
            if (!one.rule().startsWith(LEARNED)) {
                weighed.add(one);
                continue;
            }
            double chance = chance(odds(one.confidence()) + distance * dot(said, signs(one, p)));
            if (chance >= least) {
                weighed.add(one.withConfidence(chance));
            }
        }
        return weighed;
    }

    /** An attribution in numbers: one, its log-odds so far, then what its source, cue and content are. */
    double[] signs(Found one, Passage p) {
        Range source = one.source();
        String first = source == null ? "" : NewsLikeness.stem(p.plain[source.from()]);
        String last = source == null ? "" : p.plain[source.to() - 1];
        int start = one.start();
        boolean self = SELF.contains(first);
        return new double[] {
            1,
            odds(one.confidence()),
            source == null ? 1 : 0,
            YOU.contains(first) ? 1 : 0,
            self ? 1 : 0,
            PRONOUNS.contains(last) ? 1 : 0,
            source != null && !self && p.isCapital(source.to() - 1) ? 1 : 0,
            one.cue() != null && isVerb(p, one.cue()) ? 1 : 0,
            one.stance() == Stance.SAID ? 0 : 1,
            CueReadings.size(one.content()) < FEW_WORDS ? 1 : 0,
            QUESTIONS.contains(p.plain[start]) ? 1 : 0
        };
    }

    /** A verb of the table that takes "that" or a quotation only. */
    private boolean isVerb(Passage p, Range cue) {
        boolean verb = false;
        for (int w = cue.from(); w < cue.to(); w++) {
            if (cues.is(p, w, Kind.SAY)) {
                return false;
            }
            verb |= cues.is(p, w, Kind.VERB);
        }
        return verb;
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
