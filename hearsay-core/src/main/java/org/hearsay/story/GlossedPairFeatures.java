package org.hearsay.story;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What speaks for or against one event in two articles in two languages, both read as English: beside {@link PairFeatures} how the
 * names sound, since languages and scripts spell them differently.
 */
final class GlossedPairFeatures {
    /** Names of the values, in their order, as the table of weights has them. */
    static final List<String> NAMES = Stream.concat(
                    PairFeatures.NAMES.stream(),
                    Stream.of("sounds", "sounds-root", "sounds-containment", "sounds-shared"))
            .toList();

    private GlossedPairFeatures() {}

    static double[] of(ArticleSketch a, ArticleSketch b) {
        double[] values = Arrays.copyOf(PairFeatures.of(a, b), NAMES.size());
        CommonTerms sounds = CommonTerms.of(a.sounds(), b.sounds());
        int at = PairFeatures.NAMES.size();
        boolean named = PairFeatures.bothHave(a.sounds(), b.sounds());
        values[at] = sounds.cosine();
        values[at + 1] = named ? Math.sqrt(sounds.cosine()) : 0.3;
        values[at + 2] = named ? sounds.containment() : 0.3;
        values[at + 3] = StrictMath.log1p(sounds.length()) / 3;
        return values;
    }
}
