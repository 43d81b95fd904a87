package org.hearsay.conflict;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.conflict.FactWords.Kind;
import org.hearsay.text.Stem;

/**
 * A sentence of a story, once for all articles that print it word for word.
 *
 * @param number its place in the story's order
 * @param language of the articles that print it
 * @param tokens as the first article prints them
 * @param places where it stands
 * @param stems rarity of its content words and numbers by stem, from 0 (one of the commonest) to 1
 */
record Wording(int number, String language, Tokens tokens, List<Place> places, Map<String, Double> stems) {
    /** Words beyond which a sentence is a list or a table. */
    private static final int LONGEST = 120;
    /** Words below which a sentence tells nothing by which it could be known again. */
    private static final int SHORTEST = 6;

    /** What the commonest word weighs that is no small word. */
    private static final double LEAST = 0.1;

    /**
     * A sentence where an article prints it.
     *
     * @param scene the article
     * @param index the number of the sentence in it
     */
    record Place(Scene scene, int index) {}

    /** The wordings of a story's sentences, in its order. */
    static List<Wording> of(List<Scene> scenes, FactWords words) {
        Map<List<String>, Wording> all = new LinkedHashMap<>();
        for (Scene scene : scenes) {
            String language = scene.article().language();
            for (int i = 0; i < scene.sentences().size(); i++) {
                Tokens tokens = scene.tokens().get(i);
                if (tokens.size() >= SHORTEST && tokens.size() <= LONGEST) {
                    List<String> key = new ArrayList<>(tokens.size() + 1);
                    key.add(language);
                    for (int at = 0; at < tokens.size(); at++) {
                        key.add(tokens.plain(at));
                    }
                    all.computeIfAbsent(
                                    key,
                                    none -> new Wording(
                                            all.size(), language, tokens, new ArrayList<>(), stems(tokens, words)))
                            .places()
                            .add(new Place(scene, i));
                }
            }
        }
        return List.copyOf(all.values());
    }

    private static Map<String, Double> stems(Tokens tokens, FactWords words) {
        Map<String, Double> stems = new TreeMap<>();
        for (int at = 0; at < tokens.size(); at++) {
            double weight = weight(tokens, at, words);
            if (weight > 0) {
                stems.merge(Stem.of(tokens.plain(at)), weight, Math::max);
            }
        }
        return stems;
    }

    /** How much a word tells of what a sentence is about, from 0 for marks and small words to 1 for the rarest. */
    static double weight(Tokens tokens, int at, FactWords words) {
        String plain = tokens.plain(at);
        boolean small =
                plain.isEmpty() || !Character.isLetterOrDigit(plain.codePointAt(0)) || words.is(plain, Kind.STOP);
        return small ? 0 : Math.max(LEAST, Setting.rarity(plain));
    }
}
