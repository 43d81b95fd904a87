package org.hearsay.conflict;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.hearsay.text.Consonants;
import org.hearsay.text.TermTable;

/** Tells two spellings of one name from two names: vowels, doubled letters and one letter within the word differ in spellings. */
final class Spellings {
    /** Letters of a name from which on one that differs in two of them may still be a slip of it. */
    private static final int LONG = 6;

    /** Letters of what is shortened, at most. */
    private static final int SHORT = 4;
    /** For each given name the names that it is short or another form for, and itself where it has others. */
    private static final Map<String, Set<String>> NICKNAMES = nicknames();

    private static Map<String, Set<String>> nicknames() {
        Map<String, Set<String>> names = new HashMap<>();
        for (List<String> row : TermTable.load(Spellings.class, "nicknames.tsv").rows()) {
            names.computeIfAbsent(row.get(0), none -> new HashSet<>()).add(row.get(0));
            for (String other : row.get(1).split("\\|")) {
                names.computeIfAbsent(other, none -> new HashSet<>()).add(row.get(0));
            }
        }
        return names;
    }

    private Spellings() {}

    /** True if two folded names may well be one in two spellings, also one shortened: "Josh" and "Joshua", "Bill" and "William". */
    static boolean areOne(String one, String other) {
        String[] ones = one.split("[- ]");
        String[] others = other.split("[- ]");
        boolean parts = ones.length == others.length && ones.length > 1;
        return parts
                ? IntStream.range(0, ones.length).allMatch(i -> areOneWord(ones[i], others[i]))
                : areOneWord(one, other);
    }

    private static boolean areOneWord(String one, String other) {
        String few = one.length() <= other.length() ? one : other;
        String many = few.equals(one) ? other : one;
        if (many.startsWith(few) || many.endsWith(few) || Consonants.of(one).equals(Consonants.of(other))) {
            return true;
        }
        Set<String> called = NICKNAMES.getOrDefault(one, Set.of());
        if (isShort(few, many)
                || NICKNAMES.getOrDefault(other, Set.of()).stream().anyMatch(called::contains)) {
            return true;
        }
        return distance(one, other) <= 1 && !beginOtherwise(one, other);
    }

    /** "Mt" for "Mount", "Chas" for "Charles": letters of the longer in its order, the first of them its first. */
    private static boolean isShort(String few, String many) {
        int at = 0;
        for (int i = 0; i < many.length() && at < few.length(); i++) {
            at += many.charAt(i) == few.charAt(at) ? 1 : 0;
        }
        return few.length() <= SHORT && few.charAt(0) == many.charAt(0) && at == few.length();
    }

    /** "Moyle", "Doyle": one consonant stands for another at the beginning, where spellings of one name hardly differ. */
    private static boolean beginOtherwise(String one, String other) {
        String a = Consonants.of(one.substring(0, 1));
        String b = Consonants.of(other.substring(0, 1));
        return one.length() == other.length() && !a.isEmpty() && !b.isEmpty() && !a.equals(b);
    }

    /** True if one may be a slip of the other: they begin alike or differ in few letters. */
    static boolean areNear(String one, String other) {
        int longest = Math.max(one.length(), other.length());
        return distance(one, other) <= (longest < LONG ? 1 : longest / 3 + 1);
    }

    private static int distance(String one, String other) {
        int[] before = new int[other.length() + 1];
        for (int j = 0; j < before.length; j++) {
            before[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[before.length];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int change = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, 1 + Math.min(row[j - 1], before[j]));
            }
            before = row;
        }
        return before[other.length()];
    }
}
