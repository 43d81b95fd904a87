package org.hearsay.conflict;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hearsay.conflict.FactWords.Kind;
import org.hearsay.model.Span;
import org.hearsay.text.WordMeaning;

/**
 * What a sentence tells besides a value: the words by which another sentence can be known to tell of the same.
 *
 * @param stems rarity of its content words by stem, from 0 (one of the commonest) to 1
 * @param names the first letters of its names
 * @param general how many of its words speak of things in general: "you", "usually", "per", "up to"
 * @param isPast whether it has a verb in the past tense
 */
record Setting(Map<String, Double> stems, Set<String> names, int general, boolean isPast) {
    /** Letters by which "Ukrainian" meets "Ukraine". */
    private static final int NAME = 6;
    /** Words up to this rank tell nothing of what a sentence is about. */
    private static final double COMMON = StrictMath.log(200);

    private static final double RAREST = StrictMath.log(40_000);

    static Setting of(Tokens tokens, Span value, FactWords words) {
        Map<String, Double> stems = new TreeMap<>();
        Set<String> names = new TreeSet<>();
        int general = 0;
        boolean isPast = false;
        for (int i = 0; i < tokens.size(); i++) {
            String plain = tokens.plain(i);
            general += words.is(plain, Kind.GENERAL) ? 1 : 0;
            isPast |= isPast(plain);
            if (tokens.isWord(i)
                    && plain.length() > 2
                    && !tokens.word(i).span().overlaps(value)
                    && !words.is(plain, Kind.STOP)) {
                stems.merge(Stems.of(plain), rarity(plain), Math::max);
                if (tokens.isName(i)) {
                    names.add(plain.substring(0, Math.min(NAME, plain.length())));
                }
            }
        }
        return new Setting(stems, names, general, isPast);
    }

    /** With what the sentence before tells, to which this one only points. */
    Setting with(Setting before) {
        Map<String, Double> all = new TreeMap<>(before.stems);
        all.putAll(stems);
        Set<String> allNames = new TreeSet<>(names);
        allNames.addAll(before.names);
        return new Setting(all, allNames, general, isPast);
    }

    /** The rarities of the words that both tell, added up. */
    double shared(Setting other) {
        double sum = 0;
        for (Map.Entry<String, Double> stem : stems.entrySet()) {
            sum += other.stems.containsKey(stem.getKey()) ? stem.getValue() : 0;
        }
        return sum;
    }

    double mass() {
        return stems.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    private static boolean isPast(String plain) {
        return plain.equals("was")
                || plain.equals("were")
                || plain.equals("had")
                || plain.length() > 4 && plain.endsWith("ed");
    }

    private static double rarity(String plain) {
        int rank = WordMeaning.english().number(plain);
        double rarity = rank < 0 ? 1 : (StrictMath.log(rank + 1.0) - COMMON) / (RAREST - COMMON);
        return Math.max(0, rarity);
    }
}
