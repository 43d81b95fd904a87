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
 * @param near rarity of the stems right beside the value, within the marks around it
 * @param owner the stem of the name told last before the value, or empty
 * @param general how many of its words speak of things in general: "you", "usually", "per", "up to"
 * @param isPast whether it has a verb in the past tense
 */
record Setting(
        Map<String, Double> stems,
        Set<String> names,
        Map<String, Double> near,
        String owner,
        int general,
        boolean isPast) {
    /** Words on either side of a value that tell what it measures, and those back to whose it is. */
    private static final int NEAR = 7;

    private static final int OWNER = 14;
    /** What a word that is shared beside two values counts for, besides its rarity. */
    private static final double BESIDE = 0.3;
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
        return new Setting(stems, names, near(tokens, value, stems), owner(tokens, value, words), general, isPast);
    }

    /** The words beside a value, up to the next mark that parts statements or sets something apart. */
    private static Map<String, Double> near(Tokens tokens, Span value, Map<String, Double> stems) {
        Map<String, Double> near = new TreeMap<>();
        int from = tokens.at(value.start());
        for (int i = from - 1; i >= Math.max(0, from - NEAR) && !tokens.setsApart(i); i--) {
            addNear(tokens, i, stems, near);
        }
        int to = tokens.at(value.end());
        for (int i = to; i < Math.min(tokens.size(), to + NEAR) && !tokens.setsApart(i); i++) {
            addNear(tokens, i, stems, near);
        }
        return near;
    }

    private static void addNear(Tokens tokens, int at, Map<String, Double> stems, Map<String, Double> near) {
        String stem = Stems.of(tokens.plain(at));
        Double rarity = stems.get(stem);
        if (rarity != null) {
            near.put(stem, rarity);
        }
    }

    /** The last name before a value in its statement. */
    private static String owner(Tokens tokens, Span value, FactWords words) {
        int from = tokens.at(value.start());
        for (int i = from - 1; i >= Math.max(0, from - OWNER) && !tokens.parts(i); i--) {
            boolean name = tokens.isName(i) || i == 0 && tokens.isCapital(0) && tokens.isCapital(1);
            if (name
                    && tokens.plain(i).length() > 2
                    && !words.is(tokens.plain(i), Kind.STOP)
                    && !isNone(tokens.plain(i))) {
                return Stems.of(tokens.plain(i));
            }
        }
        return "";
    }

    /** A weekday, or the article with which a sentence begins. */
    private static boolean isNone(String plain) {
        return plain.endsWith("day") || plain.equals("the");
    }

    /** With what the sentence before tells, to which this one only points. */
    Setting with(Setting before) {
        Map<String, Double> all = new TreeMap<>(before.stems);
        all.putAll(stems);
        Set<String> allNames = new TreeSet<>(names);
        allNames.addAll(before.names);
        return new Setting(all, allNames, near, owner, general, isPast);
    }

    /** The rarities of the words that both tell, added up. */
    double shared(Setting other) {
        double sum = 0;
        for (Map.Entry<String, Double> stem : stems.entrySet()) {
            sum += other.stems.containsKey(stem.getKey()) ? stem.getValue() : 0;
        }
        return sum;
    }

    /** The words that stand beside both values, each by its rarity and a little more. */
    double beside(Setting other) {
        double sum = 0;
        for (Map.Entry<String, Double> stem : near.entrySet()) {
            sum += other.near.containsKey(stem.getKey()) ? BESIDE + stem.getValue() : 0;
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
