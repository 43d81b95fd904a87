package org.hearsay.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Keys under which two spellings of one name meet: consonants in wide classes, without vowels. */
final class NameBlocks {
    private static final int MOST_SKELETONS = 12;

    private final NameTable names;
    private final Hearing hearing;
    private final NameLikeness likeness;

    NameBlocks(NameTable names, Hearing hearing) {
        this.names = names;
        this.hearing = hearing;
        this.likeness = new NameLikeness(names, hearing);
    }

    String sounds(String word) {
        return hearing.of(word);
    }

    /** Compares those who meet. */
    NameLikeness likeness() {
        return likeness;
    }

    /** Keys of a family name, or of a name of one word. */
    SortedSet<String> ofWord(String word) {
        SortedSet<String> families = skeletons(hearing.of(word));
        names.familyRows(word).forEach(row -> families.add("@" + row));
        return families;
    }

    /** Keys of a full name: family with how a given name starts, for each place that the family may have. */
    SortedSet<String> of(PersonName name) {
        SortedSet<String> keys = new TreeSet<>();
        for (int family : familyPlaces(name)) {
            keys.addAll(of(name, family));
        }
        return keys;
    }

    /** Where the family name may stand: last, and first in languages that begin with it or before initials. */
    List<Integer> familyPlaces(PersonName name) {
        int last = name.parts().size() - 1;
        boolean front = last > 0
                && (name.last().length() == 1 || names.isFrontFamily(name.first()) || names.isGiven(name.last()));
        return front ? List.of(last, 0) : List.of(last);
    }

    /** Keys of a full name whose family name stands at a place. */
    SortedSet<String> of(PersonName name, int family) {
        SortedSet<String> keys = new TreeSet<>();
        SortedSet<String> starts = new TreeSet<>();
        for (int i = 0; i < name.parts().size(); i++) {
            if (i != family) {
                String given = name.parts().get(i);
                starts.addAll(starts(hearing.of(given)));
                int row = names.givenRow(given);
                if (row >= 0) {
                    starts.add("#" + row);
                }
            }
        }
        if (starts.isEmpty()) {
            starts.add("");
        }
        for (String skeleton : ofWord(name.parts().get(family))) {
            starts.forEach(start -> keys.add(skeleton + '|' + start));
        }
        return keys;
    }

    /** The classes of the first sound; "A" for vowels. */
    private static List<String> starts(String sounds) {
        char first = sounds.isEmpty() ? 'a' : sounds.charAt(0);
        return switch (first) {
            case 'C', 'S' -> List.of("S", "K");
            case 'J' -> List.of("S", "A", "K");
            case 'w' -> List.of("F", "A");
            default -> List.of(of(first) == ' ' ? "A" : String.valueOf(of(first)));
        };
    }

    /** The consonant classes of a word's sounds; some sounds are heard in two ways, so that a word may have several. */
    private static SortedSet<String> skeletons(String sounds) {
        List<StringBuilder> heard = new ArrayList<>(List.of(new StringBuilder()));
        for (int i = 0; i < sounds.length(); i++) {
            char c = sounds.charAt(i);
            switch (c) {
                case 'C', 'S' -> fork(heard, 'S', 'K');
                case 'J' -> {
                    List<StringBuilder> guttural = new ArrayList<>();
                    if (i == 0) {
                        heard.forEach(one -> guttural.add(append(new StringBuilder(one), 'K')));
                    }
                    fork(heard, 'S', ' ');
                    heard.addAll(guttural);
                }
                case 'g' ->
                    fork(heard, 'K', i + 1 < sounds.length() && "ei".indexOf(sounds.charAt(i + 1)) >= 0 ? 'S' : 'K');
                case 'w' -> fork(heard, 'F', ' ');
                default -> heard.forEach(one -> append(one, of(c)));
            }
        }
        SortedSet<String> skeletons = new TreeSet<>();
        heard.forEach(one -> skeletons.add(one.toString().replace("TS", "S")));
        return skeletons;
    }

    private static void fork(List<StringBuilder> heard, char one, char other) {
        int size = heard.size();
        for (int i = 0; i < size; i++) {
            if (heard.size() < MOST_SKELETONS) {
                heard.add(append(new StringBuilder(heard.get(i)), other));
            }
            append(heard.get(i), one);
        }
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
            case 'g', 'k', 'h' -> 'K';
            case 's', 'z', 'c' -> 'S';
            case 'l', 'r' -> 'L';
            case 'm', 'n' -> 'N';
            default -> ' ';
        };
    }
}
