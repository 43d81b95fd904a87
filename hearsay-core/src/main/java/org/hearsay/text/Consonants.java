package org.hearsay.text;

import java.util.Locale;

/**
 * The consonants of a name, those that spellings of one name exchange made one: "Wolkonski", "Volkonskiy" and "Volkonsky" have
 * the same. Enough to tell a name among the few words of a sentence, not among all names.
 */
public final class Consonants {
    private static final int FEWEST = 2;
    /** From as many consonants on a case ending may stand behind one of the two. */
    private static final int FEWEST_DECLINED = 3;

    private static final int LONGEST_ENDING = 2;

    private Consonants() {}

    /** The key of a folded word in Latin letters; empty where it has no consonant that counts. */
    public static String of(String folded) {
        String word = folded.toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char sound = sound(word, i);
            if (sound != 0 && (key.isEmpty() || key.charAt(key.length() - 1) != sound)) {
                key.append(sound);
            }
        }
        return key.toString();
    }

    private static char sound(String word, int at) {
        char c = word.charAt(at);
        char next = at + 1 < word.length() ? word.charAt(at + 1) : 0;
        return switch (c) {
            case 'b', 'p' -> c == 'p' && next == 'h' ? 'v' : 'p';
            case 'v', 'w', 'f' -> 'v';
            case 'd', 't' -> 't';
            case 'g', 'q', 'x' -> 'k';
            case 'k' -> 'k';
            case 'c' -> next == 'h' || next == 'e' || next == 'i' || next == 'z' || next == 'y' ? 's' : 'k';
            case 's', 'z' -> 's';
            case 'l', 'm', 'n', 'r' -> c;
            default -> 0;
        };
    }

    /** Whether two keys may be of one name, one of them with a case ending. */
    public static boolean areAlike(String one, String other) {
        String few = one.length() <= other.length() ? one : other;
        String many = few == one ? other : one;
        return few.length() >= FEWEST
                && (few.equals(many)
                        || few.length() >= FEWEST_DECLINED
                                && many.length() - few.length() <= LONGEST_ENDING
                                && many.startsWith(few));
    }
}
