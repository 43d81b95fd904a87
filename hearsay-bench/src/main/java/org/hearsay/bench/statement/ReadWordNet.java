package org.hearsay.bench.statement;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hearsay.text.WordMeaning;

/**
 * Prints synonyms and contraries of the commonest English words, out of WordNet's database files. Arguments: the folder
 * with {@code index.noun}, {@code data.noun} and so on.
 */
public final class ReadWordNet {
    /** Which of these is said depends on where the speaker stands: no contraries in a report. */
    private static final Set<String> BY_STANDPOINT = Set.of("come", "go");

    private static final int COMMONEST = 25_000;
    private static final int SENSES = 3;
    private static final Map<String, String> PARTS = Map.of("noun", "n", "verb", "v", "adj", "a", "adv", "r");

    private record Synset(List<String> words, List<String> kin, Map<Integer, Set<String>> contraries) {}

    private final SortedMap<String, SortedSet<String>> synonyms = new TreeMap<>();
    private final SortedMap<String, SortedSet<String>> contraries = new TreeMap<>();

    private ReadWordNet() {}

    public static void main(String[] arguments) throws IOException {
        ReadWordNet read = new ReadWordNet();
        for (String part : new TreeSet<>(PARTS.keySet())) {
            read.read(Path.of(arguments[0]), part);
        }
        System.out.println(
                "# Synonyms (s) and contraries (c) of common English words, a pair a line. Out of WordNet 3.1, Copyright 2011 by"
                        + " Princeton University,");
        System.out.println("# WordNet licence (free use with this notice); the first " + SENSES + " senses of the "
                + COMMONEST + " commonest words, by org.hearsay.bench.statement.ReadWordNet.");
        print("c", read.contraries);
        read.synonyms.forEach((word, others) -> others.removeAll(read.contraries.getOrDefault(word, new TreeSet<>())));
        print("s", read.synonyms);
    }

    private static void print(String kind, SortedMap<String, SortedSet<String>> pairs) {
        pairs.forEach((word, others) -> others.stream()
                .filter(other -> word.compareTo(other) < 0)
                .forEach(other -> System.out.println(kind + '\t' + word + '\t' + other)));
    }

    private void read(Path folder, String part) throws IOException {
        Map<String, Synset> synsets = synsets(folder.resolve("data." + part));
        Set<String> usual = usual(folder.resolve("index." + part));
        for (String id : new TreeSet<>(synsets.keySet())) {
            Synset synset = synsets.get(id);
            for (int i = 0; i < synset.words().size(); i++) {
                String word = synset.words().get(i);
                if (!usual.contains(word + ' ' + id)) {
                    continue;
                }
                for (String other : synset.words()) {
                    if (usual.contains(other + ' ' + id)) {
                        put(synonyms, word, other);
                    }
                }
                for (String kin : synset.kin()) {
                    for (String other : synsets.get(kin).words()) {
                        if (usual.contains(other + ' ' + kin)) {
                            put(synonyms, word, other);
                            put(synonyms, other, word);
                        }
                    }
                }
                oppose(synsets, synset, i, word, usual);
            }
        }
    }

    private void oppose(Map<String, Synset> synsets, Synset synset, int place, String word, Set<String> usual) {
        for (int key : List.of(0, place + 1)) {
            for (String pointer : synset.contraries().getOrDefault(key, Set.of())) {
                int space = pointer.indexOf(' ');
                Synset other = synsets.get(pointer.substring(0, space));
                int target = Integer.parseInt(pointer.substring(space + 1));
                for (int i = 0; i < other.words().size(); i++) {
                    if ((target == 0 || target == i + 1)
                            && usual.contains(other.words().get(i) + ' ' + pointer.substring(0, space))) {
                        put(contraries, word, other.words().get(i));
                        put(contraries, other.words().get(i), word);
                    }
                }
            }
        }
    }

    private static void put(SortedMap<String, SortedSet<String>> to, String word, String other) {
        if (!word.equals(other) && !(BY_STANDPOINT.contains(word) && BY_STANDPOINT.contains(other))) {
            to.computeIfAbsent(word, key -> new TreeSet<>()).add(other);
        }
    }

    private static boolean isCommon(String word) {
        int number = WordMeaning.english().number(word);
        return number >= 0 && number < COMMONEST;
    }

    /** Common words with the synsets of their first senses. */
    private static Set<String> usual(Path index) throws IOException {
        Set<String> usual = new HashSet<>();
        for (String line : Files.readAllLines(index)) {
            if (line.startsWith(" ")) {
                continue;
            }
            String[] cells = line.split(" ");
            int pointers = Integer.parseInt(cells[3]);
            int first = 4 + pointers + 2;
            for (int i = first; i < Math.min(cells.length, first + SENSES) && isCommon(cells[0]); i++) {
                usual.add(cells[0] + ' ' + cells[i]);
            }
        }
        return usual;
    }

    private static Map<String, Synset> synsets(Path data) throws IOException {
        Map<String, Synset> synsets = new HashMap<>();
        for (String line : Files.readAllLines(data)) {
            if (line.startsWith(" ")) {
                continue;
            }
            String[] cells = line.split(" ");
            int count = Integer.parseInt(cells[3], 16);
            List<String> words = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                words.add(cells[4 + 2 * i].toLowerCase(java.util.Locale.ROOT).replaceAll("\\(.*\\)", ""));
            }
            int at = 4 + 2 * count;
            int pointers = Integer.parseInt(cells[at++]);
            List<String> kin = new ArrayList<>();
            Map<Integer, Set<String>> contraries = new HashMap<>();
            for (int p = 0; p < pointers; p++, at += 4) {
                int from = Integer.parseInt(cells[at + 3].substring(0, 2), 16);
                if (cells[at].equals("&")) {
                    kin.add(cells[at + 1]);
                } else if (cells[at].equals("!")) {
                    contraries
                            .computeIfAbsent(from, key -> new HashSet<>())
                            .add(cells[at + 1] + ' ' + Integer.parseInt(cells[at + 3].substring(2), 16));
                }
            }
            synsets.put(cells[0], new Synset(words, kin, contraries));
        }
        return synsets;
    }
}
