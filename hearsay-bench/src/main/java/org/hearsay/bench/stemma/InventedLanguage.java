package org.hearsay.bench.stemma;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;

/** Words and sentences that mean nothing but are distributed like news: a few small words often, names by story. */
public final class InventedLanguage {
    private static final String[] SMALL = {
        "the", "of", "in", "and", "to", "a", "on", "for", "with", "that", "was", "at", "by", "from", "after", "were",
        "has", "had", "its", "an", "as", "which", "who", "more", "than", "before"
    };
    private static final String[] SYLLABLES = {
        "ba", "re", "ti", "mo", "lan", "ker", "vis", "dor", "nu", "sal", "pe", "gri", "hol", "ta", "ven", "ru", "mi",
        "cor", "das", "el", "fo", "gan", "jo", "ket", "lu", "mar", "nev", "os", "pra", "quil"
    };
    private static final int WORDS = 6000;

    private final List<String> words;
    private final Map<String, Integer> places = new HashMap<>();

    public InventedLanguage(Random random) {
        TreeSet<String> coined = new TreeSet<>();
        while (coined.size() < WORDS) {
            coined.add(coin(random, 2 + random.nextInt(3)));
        }
        words = new ArrayList<>(coined);
        Collections.shuffle(words, random);
        for (int i = 0; i < words.size(); i++) {
            places.put(words.get(i), i);
        }
    }

    /** A word that nobody else has coined, with a capital. */
    public String name(Random random) {
        String word = coin(random, 3) + coin(random, 1);
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /** What may stand for a word without changing what is said; the word itself where there is nothing. */
    public String synonym(String word) {
        Integer at = places.get(word);
        return at == null ? word : words.get(at ^ 1);
    }

    /** The sentence with about this share of its words replaced by synonyms, left out, drawn out or miscounted. */
    public String edited(String sentence, double rate, Random random) {
        StringBuilder edited = new StringBuilder();
        for (String word : sentence.split(" ")) {
            String kept = random.nextDouble() < rate ? changed(word, random) : word;
            edited.append(kept.isEmpty() || edited.length() == 0 ? "" : " ").append(kept);
        }
        return edited.toString();
    }

    /** Every word by a table of two languages; names, figures and marks stay. */
    public String translated(String text) {
        StringBuilder translated = new StringBuilder();
        for (String piece : text.split("(?<=\\W)|(?=\\W)")) {
            Integer at = places.get(piece.toLowerCase(Locale.ROOT));
            boolean small = List.of(SMALL).contains(piece.toLowerCase(Locale.ROOT));
            translated.append(at != null ? foreign(at) : small ? piece + "en" : piece);
        }
        return translated.toString();
    }

    private String foreign(int at) {
        return words.get((at + WORDS / 2) % WORDS) + "ung";
    }

    private String changed(String word, Random random) {
        double way = random.nextDouble();
        if (Character.isDigit(word.charAt(0))) {
            return way < 0.2 ? Integer.toString(2 + random.nextInt(9000)) : word;
        }
        return way < 0.25 ? "" : way < 0.85 ? synonym(word) : word + " also";
    }

    /** A sentence of ten to 26 words about the topic, without a full stop. */
    public String sentence(Topic topic, Random random) {
        StringBuilder sentence = new StringBuilder();
        int length = 10 + random.nextInt(17);
        for (int i = 0; i < length; i++) {
            sentence.append(i == 0 ? "" : " ").append(word(topic, i, random));
        }
        return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }

    public Topic topic(Random random) {
        List<String> names = new ArrayList<>();
        List<String> themes = new ArrayList<>();
        List<String> figures = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            names.add(name(random));
            figures.add(Integer.toString(2 + random.nextInt(9000)));
        }
        for (int i = 0; i < 60; i++) {
            themes.add(words.get(random.nextInt(words.size())));
        }
        return new Topic(names, themes, figures);
    }

    private String word(Topic topic, int at, Random random) {
        double kind = random.nextDouble();
        if (at % 2 == 1 && kind < 0.75 || kind < 0.2) {
            return SMALL[(int) (SMALL.length * random.nextDouble() * random.nextDouble())];
        }
        if (kind > 0.94) {
            return topic.figures.get(random.nextInt(topic.figures.size()));
        }
        if (kind > 0.82) {
            return topic.names.get(random.nextInt(topic.names.size()));
        }
        return kind > 0.5
                ? topic.themes.get(random.nextInt(topic.themes.size()))
                : words.get((int) (words.size() * random.nextDouble() * random.nextDouble()));
    }

    private static String coin(Random random, int syllables) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < syllables; i++) {
            word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return word.toString();
    }

    /** What a story is about. */
    public record Topic(List<String> names, List<String> themes, List<String> figures) {
        public Topic {
            names = List.copyOf(names);
            themes = List.copyOf(themes);
            figures = List.copyOf(figures);
        }
    }
}
