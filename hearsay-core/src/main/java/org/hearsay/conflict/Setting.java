package org.hearsay.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.hearsay.conflict.FactWords.Kind;
import org.hearsay.model.Span;
import org.hearsay.text.Stem;
import org.hearsay.text.WordMeaning;

/**
 * What a sentence tells besides a value: the words by which another sentence can be known to tell of the same.
 *
 * @param stems rarity of its content words by stem, from 0 (one of the commonest) to 1
 * @param names the first letters of its names
 * @param nearNames the names right beside the value
 * @param numbers the other numbers in digits, without what a hyphen joins to them
 * @param near rarity of the stems right beside the value, within the marks around it
 * @param meanings numbers of the words right beside the value, among those whose meaning is known
 * @param before the stem of the content word next before the value, or empty
 * @param after the stem of the content word next behind it, or empty
 * @param owner the stem of the name told last before the value, or empty
 * @param general how many of its words speak of things in general: "you", "usually", "per", "up to"
 * @param isPast whether it has a verb in the past tense
 * @param isPointed whether "he" or "she" stands before the value
 */
record Setting(
        Map<String, Double> stems,
        Set<String> names,
        Set<String> nearNames,
        Set<String> numbers,
        Map<String, Double> near,
        int[] meanings,
        String before,
        String after,
        String owner,
        int general,
        boolean isPast,
        boolean isPointed) {
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
        return of(tokens, value, value, words);
    }

    /** @param told where stands what the value is of */
    static Setting of(Tokens tokens, Span value, Span told, FactWords words) {
        Map<String, Double> stems = new TreeMap<>();
        Set<String> names = new TreeSet<>();
        Set<String> numbers = new TreeSet<>();
        int general = 0;
        boolean isPast = false;
        for (int i = 0; i < tokens.size(); i++) {
            String plain = tokens.plain(i);
            general += words.is(plain, Kind.GENERAL) ? 1 : 0;
            isPast |= isPast(plain);
            if (isDigit(plain) && !tokens.word(i).span().overlaps(value)) {
                numbers.add(digits(plain));
            }
            if (tokens.isWord(i)
                    && plain.length() > 2
                    && !tokens.word(i).span().overlaps(value)
                    && !words.is(plain, Kind.STOP)) {
                stems.merge(Stem.of(plain), rarity(plain), Math::max);
                if (tokens.isName(i)) {
                    names.add(plain.substring(0, Math.min(NAME, plain.length())));
                }
            }
        }
        Map<String, Double> near = new TreeMap<>();
        List<Integer> meanings = new ArrayList<>();
        int from = tokens.at(Math.min(value.start(), told.start()));
        String before = "";
        for (int i = from - 1; i >= Math.max(0, from - NEAR) && !tokens.setsApart(i); i--) {
            String stem = addNear(tokens, i, stems, near, meanings);
            before = before.isEmpty() ? stem : before;
        }
        int to = tokens.at(Math.max(value.end(), told.end()));
        for (int i = from; i < to; i++) {
            addNear(tokens, i, stems, near, meanings);
        }
        String after = "";
        for (int i = to; i < Math.min(tokens.size(), to + NEAR) && !tokens.setsApart(i); i++) {
            String stem = addNear(tokens, i, stems, near, meanings);
            after = after.isEmpty() ? stem : after;
        }
        Set<String> nearNames = new TreeSet<>();
        for (int i = Math.max(0, from - NEAR); i < Math.min(tokens.size(), to + NEAR); i++) {
            if (tokens.isName(i) && near.containsKey(Stem.of(tokens.plain(i)))) {
                nearNames.add(tokens.plain(i));
            }
        }
        return new Setting(
                stems,
                names,
                nearNames,
                numbers,
                near,
                meanings.stream().mapToInt(Integer::intValue).toArray(),
                before,
                after,
                owner(tokens, value, words),
                general,
                isPast,
                isPointed(tokens, from));
    }

    private static boolean isPointed(Tokens tokens, int value) {
        for (int i = 0; i < value; i++) {
            switch (tokens.plain(i)) {
                case "he", "she", "his", "her" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    private static boolean isDigit(String plain) {
        return !plain.isEmpty() && plain.charAt(0) >= '0' && plain.charAt(0) <= '9';
    }

    /** "36" of "36-year-old". */
    private static String digits(String plain) {
        int hyphen = plain.indexOf('-');
        return (hyphen < 0 ? plain : plain.substring(0, hyphen)).replace(",", "");
    }

    /** Adds a word that stands beside a value; returns its stem, or nothing where it is no content word. */
    private static String addNear(
            Tokens tokens, int at, Map<String, Double> stems, Map<String, Double> near, List<Integer> meanings) {
        String stem = Stem.of(tokens.plain(at));
        Double rarity = stems.get(stem);
        if (rarity == null) {
            return "";
        }
        near.put(stem, rarity);
        int meaning = WordMeaning.english().number(tokens.plain(at));
        if (meaning >= 0) {
            meanings.add(meaning);
        }
        return stem;
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
                return Stem.of(tokens.plain(i));
            }
        }
        return "";
    }

    /** A weekday, or the article with which a sentence begins. */
    private static boolean isNone(String plain) {
        return plain.endsWith("day") || plain.equals("the") || plain.length() < 3;
    }

    /** With the owner that the sentences before name, where this one has only a pronoun. */
    Setting of(String subject) {
        boolean pointed = owner.isEmpty() && !subject.isEmpty() && isPointed;
        return pointed
                ? new Setting(
                        stems, names, nearNames, numbers, near, meanings, before, after, subject, general, isPast, true)
                : this;
    }

    /** The name that a sentence tells first, by which the next may mean "he"; the last one where it tells none. */
    static String subject(Tokens tokens, String last) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.isCapital(i) && tokens.isCapital(i + 1)
                    || i > 0 && tokens.isName(i) && !isNone(tokens.plain(i))) {
                int at = i;
                while (tokens.isCapital(at + 1)) {
                    at++;
                }
                return Stem.of(tokens.plain(at));
            }
        }
        return last;
    }

    /** With what the sentence before tells, to which this one only points. */
    Setting with(Setting previous) {
        Map<String, Double> all = new TreeMap<>(previous.stems);
        all.putAll(stems);
        Set<String> allNames = new TreeSet<>(names);
        allNames.addAll(previous.names);
        Map<String, Double> allNear = new TreeMap<>(previous.near);
        allNear.putAll(near);
        int[] allMeanings = IntStream.concat(IntStream.of(meanings), IntStream.of(previous.meanings))
                .toArray();
        return new Setting(
                all,
                allNames,
                nearNames,
                numbers,
                allNear,
                allMeanings,
                before,
                after,
                owner,
                general,
                isPast,
                isPointed);
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

    /** How near in meaning the words beside both values are: for each of the one the nearest of the other, in the mean; from 0 to 1. */
    double alike(Setting other) {
        return MeaningsAlike.of(meanings, other.meanings);
    }

    double mass() {
        return stems.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    double nearMass() {
        return near.values().stream().mapToDouble(rarity -> BESIDE + rarity).sum();
    }

    private static boolean isPast(String plain) {
        return plain.equals("was")
                || plain.equals("were")
                || plain.equals("had")
                || plain.length() > 4 && plain.endsWith("ed");
    }

    /** How rare a word is, from 0, one of the commonest, to 1. */
    static double rarity(String plain) {
        int rank = WordMeaning.english().number(plain);
        double rarity = rank < 0 ? 1 : (StrictMath.log(rank + 1.0) - COMMON) / (RAREST - COMMON);
        return Math.max(0, rarity);
    }
}
