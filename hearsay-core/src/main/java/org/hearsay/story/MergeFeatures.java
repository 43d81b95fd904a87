package org.hearsay.story;

import java.util.List;

/** What of two stories in the making speaks for or against their being one; their order changes nothing. */
final class MergeFeatures {
    /** Names of the values, in their order, as the table of weights has them. */
    static final List<String> NAMES = List.of(
            "one",
            "pairs-mean",
            "pairs-best",
            "pairs-worst",
            "single",
            "both-single",
            "smaller",
            "larger",
            "looser-most",
            "looser-least",
            "words",
            "names",
            "head",
            "years",
            "main-names-most",
            "main-names-least",
            "main-words-most",
            "main-words-least",
            "numbers");

    /** Articles of a story up to which its size tells something: larger ones were hardly learned from. */
    private static final int LARGEST = 24;

    private MergeFeatures() {}

    static double[] of(Draft a, Draft b, Tie between) {
        double mean = between.mean();
        double looserThanA = a.within().pairs > 0 ? a.within().mean() - mean : 0;
        double looserThanB = b.within().pairs > 0 ? b.within().mean() - mean : 0;
        int smaller = Math.min(a.size(), b.size());
        int larger = Math.max(a.size(), b.size());
        Core x = a.core();
        Core y = b.core();
        double namesOfX = x.mainNames().shareIn(y.words());
        double namesOfY = y.mainNames().shareIn(x.words());
        double wordsOfX = x.mainWords().shareIn(y.words());
        double wordsOfY = y.mainWords().shareIn(x.words());
        return new double[] {
            1,
            mean,
            between.best,
            between.worst,
            smaller == 1 ? 1 : 0,
            larger == 1 ? 1 : 0,
            StrictMath.log(Math.min(LARGEST, smaller)),
            StrictMath.log(Math.min(LARGEST, larger)),
            Math.max(looserThanA, looserThanB),
            Math.min(looserThanA, looserThanB),
            x.words().cosine(y.words()),
            orElse(x.names(), y.names(), 0.4),
            x.head().cosine(y.head()),
            orElse(x.years(), y.years(), 0.5),
            Math.max(namesOfX, namesOfY),
            Math.min(namesOfX, namesOfY),
            Math.max(wordsOfX, wordsOfY),
            Math.min(wordsOfX, wordsOfY),
            orElse(x.numbers(), y.numbers(), 0.2),
        };
    }

    private static double orElse(TermVector a, TermVector b, double unknown) {
        return PairFeatures.bothHave(a, b) ? a.cosine(b) : unknown;
    }
}
