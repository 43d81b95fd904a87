package org.hearsay.gloss;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import opennlp.tools.stemmer.snowball.SnowballStemmer;
import opennlp.tools.stemmer.snowball.SnowballStemmer.ALGORITHM;
import org.jspecify.annotations.Nullable;

/** Stems of one language's words: by Snowball where that knows the language, else by taking off the longest of listed endings. */
final class ForeignStem {
    private static final Map<String, ALGORITHM> SNOWBALL =
            Map.of("de", ALGORITHM.GERMAN, "es", ALGORITHM.SPANISH, "fr", ALGORITHM.FRENCH, "ru", ALGORITHM.RUSSIAN);
    private static final int MOST_STEMS = 50_000;
    private static final int SHORTEST = 3;
    private static final int LONGEST = 60;

    private final @Nullable ALGORITHM algorithm;
    /** The longest first. */
    private final List<String> endings;

    private final Map<String, String> stems = new ConcurrentHashMap<>();

    ForeignStem(String language, List<String> endings) {
        algorithm = SNOWBALL.get(language);
        this.endings = endings.stream()
                .sorted((one, other) -> other.length() - one.length())
                .toList();
    }

    /** Lower case, accents kept, for they tell words apart, but for the two dots that Russian papers leave out. */
    static String lower(String word) {
        String plain = word.replace('\u2019', '\'').toLowerCase(Locale.ROOT).replace('\u0451', '\u0435');
        return Normalizer.isNormalized(plain, Normalizer.Form.NFC)
                ? plain
                : Normalizer.normalize(plain, Normalizer.Form.NFC);
    }

    /** The stem of a word in lower case; what is too long for a word is its own. */
    String of(String lower) {
        if (lower.length() > LONGEST) {
            return lower;
        }
        String known = stems.get(lower);
        if (known != null) {
            return known;
        }
        String stem = algorithm == null
                ? withoutEnding(lower)
                : new SnowballStemmer(algorithm).stem(lower).toString();
        if (stems.size() < MOST_STEMS) {
            stems.put(lower, stem);
        }
        return stem;
    }

    private String withoutEnding(String lower) {
        for (String ending : endings) {
            if (lower.length() - ending.length() >= SHORTEST && lower.endsWith(ending)) {
                return lower.substring(0, lower.length() - ending.length());
            }
        }
        return lower;
    }
}
