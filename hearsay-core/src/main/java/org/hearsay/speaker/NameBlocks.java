package org.hearsay.speaker;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Keys under which two spellings of one name meet: consonants in wide classes, without vowels. */
final class NameBlocks {
    private static final int MOST_KEYS = 8;

    private final NameTable names;

    NameBlocks(NameTable names) {
        this.names = names;
    }

    /** Keys of a full name: family with the class of a given name's first sound, for each place the family may have. */
    SortedSet<String> of(PersonName name) {
        SortedSet<String> keys = new TreeSet<>();
        int last = name.parts().size() - 1;
        add(keys, name, last);
        if (last > 0
                && (name.last().length() == 1 || names.isFrontFamily(name.first()) || names.isGiven(name.last()))) {
            add(keys, name, 0);
        }
        return keys;
    }

    private void add(SortedSet<String> keys, PersonName name, int family) {
        SortedSet<String> starts = new TreeSet<>();
        for (int i = 0; i < name.parts().size(); i++) {
            if (i != family) {
                starts.add(start(name.parts().get(i)));
            }
        }
        if (starts.isEmpty()) {
            starts.add("");
        }
        for (String skeleton : skeletons(name.parts().get(family))) {
            starts.forEach(start -> keys.add(skeleton + '|' + start));
        }
    }

    private static String start(String given) {
        char c = given.charAt(0);
        return switch (c) {
            case 'b', 'p' -> "P";
            case 'd', 't' -> "T";
            case 'f', 'v', 'w' -> "F";
            case 'g', 'k', 'q', 'h' -> "K";
            case 'c', 's', 'z', 'x' -> "S";
            case 'l', 'r', 'n', 'm' -> String.valueOf(c);
            default -> "A";
        };
    }

    /** The consonant classes of a word; "ch" and "w" are heard in two ways, so that a word may have several. */
    static List<String> skeletons(String word) {
        List<StringBuilder> heard = new ArrayList<>(List.of(new StringBuilder()));
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            char next = i + 1 < word.length() ? word.charAt(i + 1) : ' ';
            if (c == 'c' && next == 'h') {
                fork(heard, 'S', 'K');
                i++;
            } else if (c == 'w' || c == 'j') {
                fork(heard, c == 'w' ? 'F' : 'S', ' ');
            } else if ((c == 't' || c == 'd' || c == 'p' || c == 's' || c == 'z' || c == 'k' || c == 'g')
                    && next == 'h') {
                append(heard, c == 'p' ? 'F' : of(c));
                i++;
            } else if (c == 'c') {
                append(heard, next == 'e' || next == 'i' || next == 'y' ? 'S' : 'K');
            } else if (c != 'h' || i + 1 < word.length()) {
                append(heard, c == 'x' && i > 0 ? 'K' : of(c));
                if (c == 'x' && i > 0) {
                    append(heard, 'S');
                }
            }
        }
        List<String> skeletons = new ArrayList<>(heard.stream()
                .map(StringBuilder::toString)
                .map(NameBlocks::sibilantsAsOne)
                .distinct()
                .toList());
        Collections.sort(skeletons);
        return skeletons;
    }

    /** "ts", "tch", "cz" and "sch" are one sound in some scheme. */
    private static String sibilantsAsOne(String skeleton) {
        String merged = skeleton.replace("TS", "S");
        StringBuilder single = new StringBuilder();
        for (int i = 0; i < merged.length(); i++) {
            if (single.isEmpty() || single.charAt(single.length() - 1) != merged.charAt(i)) {
                single.append(merged.charAt(i));
            }
        }
        return single.toString();
    }

    private static void fork(List<StringBuilder> heard, char one, char other) {
        int size = heard.size();
        for (int i = 0; i < size; i++) {
            if (heard.size() < MOST_KEYS) {
                heard.add(append(new StringBuilder(heard.get(i)), other));
            }
            append(heard.get(i), one);
        }
    }

    private static void append(List<StringBuilder> heard, char sound) {
        heard.forEach(one -> append(one, sound));
    }

    private static StringBuilder append(StringBuilder heard, char sound) {
        if (sound != ' ' && (heard.isEmpty() || heard.charAt(heard.length() - 1) != sound)) {
            heard.append(sound);
        }
        return heard;
    }

    private static char of(char c) {
        return switch (c) {
            case 'b', 'p' -> 'P';
            case 'd', 't' -> 'T';
            case 'f', 'v' -> 'F';
            case 'g', 'k', 'q', 'h' -> 'K';
            case 's', 'z', 'x' -> 'S';
            case 'l', 'r' -> 'L';
            case 'm', 'n' -> 'N';
            default -> ' ';
        };
    }
}
