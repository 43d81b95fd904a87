package org.hearsay.story;

import java.util.List;

/** What of two articles speaks for or against one event; the order of the two changes nothing. */
final class PairFeatures {
    /** Names of the values, in their order, as the table of weights has them. */
    static final List<String> NAMES = List.of(
            "one",
            "words",
            "words-root",
            "words-containment",
            "words-shared",
            "head",
            "head-root",
            "names",
            "names-root",
            "names-containment",
            "main-names-most",
            "main-names-least",
            "numbers",
            "years",
            "years-apart",
            "length");

    private PairFeatures() {}

    static double[] of(ArticleSketch a, ArticleSketch b) {
        CommonTerms all = CommonTerms.of(a.all(), b.all());
        double words = all.cosine();
        double head = a.head().cosine(b.head());
        boolean named = bothHave(a.names(), b.names());
        CommonTerms common = CommonTerms.of(a.names(), b.names());
        double names = named ? common.cosine() : 0;
        double years = a.years().cosine(b.years());
        double namesOfA = a.mainNames().shareIn(b.all());
        double namesOfB = b.mainNames().shareIn(a.all());
        return new double[] {
            1,
            words,
            Math.sqrt(words),
            all.containment(),
            StrictMath.log1p(all.length()) / 3,
            head,
            Math.sqrt(head),
            names,
            named ? Math.sqrt(names) : 0.3,
            named ? common.containment() : 0.3,
            Math.max(namesOfA, namesOfB),
            Math.min(namesOfA, namesOfB),
            bothHave(a.numbers(), b.numbers()) ? a.numbers().cosine(b.numbers()) : 0.1,
            bothHave(a.years(), b.years()) ? years : 0.3,
            bothHave(a.years(), b.years()) && years == 0 ? 1 : 0,
            StrictMath.log1p(Math.min(a.length(), b.length())) / 6,
        };
    }

    static boolean bothHave(TermVector a, TermVector b) {
        return !a.isEmpty() && !b.isEmpty();
    }
}
