package org.hearsay.bench.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Puts sentences on like topics together, each with its translations. */
public final class LikeSentences {
    private static final int LONG = 4;

    private record Sentence(List<String> translations, Set<String> words) {}

    private final Map<String, Integer> found = new HashMap<>();
    private final List<Sentence> left = new ArrayList<>();
    private final int all;

    private LikeSentences(List<List<String>> groups) {
        all = groups.size();
        for (List<String> group : groups) {
            Sentence sentence = new Sentence(group, words(group));
            sentence.words().forEach(word -> found.merge(word, 1, Integer::sum));
            left.add(sentence);
        }
    }

    /**
     * Begins a story with the first sentence that is left and adds the ones that share most rare words with it.
     *
     * @param groups sentences with their translations
     * @param size of a story, at most
     */
    public static List<List<List<String>>> stories(List<List<String>> groups, int size) {
        LikeSentences sentences = new LikeSentences(groups);
        List<List<List<String>>> stories = new ArrayList<>();
        while (!sentences.left.isEmpty()) {
            stories.add(sentences.next(size));
        }
        return stories;
    }

    private List<List<String>> next(int size) {
        List<List<String>> story = new ArrayList<>();
        Set<String> words = new HashSet<>();
        for (int next = 0; story.size() < size && next >= 0; next = likest(words)) {
            Sentence sentence = left.remove(next);
            story.add(sentence.translations());
            words.addAll(sentence.words());
        }
        return story;
    }

    /** The place among those left, or -1 if none shares a word. */
    private int likest(Set<String> words) {
        int likest = -1;
        double most = 0;
        for (int i = 0; i < left.size(); i++) {
            Set<String> own = left.get(i).words();
            double shared = own.stream()
                    .filter(words::contains)
                    .mapToDouble(word -> Math.log(all / (double) found.get(word)))
                    .sum();
            if (shared / Math.sqrt(own.size()) > most) {
                most = shared / Math.sqrt(own.size());
                likest = i;
            }
        }
        return likest;
    }

    private static Set<String> words(List<String> group) {
        Set<String> words = new TreeSet<>();
        for (String sentence : group) {
            for (String word : sentence.split(" ")) {
                if (word.length() >= LONG) {
                    words.add(word);
                }
            }
        }
        return words;
    }
}
