package org.hearsay.statement;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hearsay.text.Consonants;

/**
 * What articles call somebody who speaks: "the fire chief", "a spokeswoman of the ministry". It tells which of those without a name may be one.
 *
 * @param words forms of the words used, each with all that it may mean; sorted
 * @param heads those of the forms that tell who it is, not whose: the spokeswoman of "the minister's spokeswoman"; sorted
 * @param names the words of its names, folded, in Latin letters; sorted; none for one not known by name
 * @param titles the other words written with a capital, the same way
 */
public record Voice(List<List<String>> words, List<String> heads, List<String> names, List<String> titles) {
    static final Voice UNKNOWN = new Voice(List.of(), List.of(), List.of(), List.of());
    private static final double ALIKE = 0.5;
    private static final int FEWEST_LETTERS = 4;
    private static final int SHORTEST = 3;
    /** Of as many consonants on, two words that have the same are spellings of one name. */
    private static final int FEWEST_CONSONANTS = 3;

    public Voice {
        words = words.stream().map(List::copyOf).toList();
        heads = List.copyOf(heads);
        names = List.copyOf(names);
        titles = List.copyOf(titles);
    }

    /**
     * @param contents what it is called, read as words
     * @param heads the same without whose it is
     * @param names the words of its names
     * @param titles the words with a capital
     */
    static Voice of(List<Content> contents, List<Content> heads, Collection<String> names, Collection<String> titles) {
        SortedSet<String> seen = new TreeSet<>();
        SortedSet<String> rows = new TreeSet<>();
        contents.forEach(content -> content.terms().forEach(term -> {
            StringBuilder row = new StringBuilder(term.form());
            term.also().forEach(other -> row.append(' ').append(other.form()));
            if (seen.add(term.form())) {
                rows.add(row.toString());
            }
        }));
        SortedSet<String> who = new TreeSet<>();
        heads.forEach(content -> content.terms().forEach(term -> who.add(term.form())));
        return new Voice(
                rows.stream().map(row -> List.of(row.split(" "))).toList(),
                List.copyOf(who),
                List.copyOf(new TreeSet<>(names)),
                List.copyOf(new TreeSet<>(titles)));
    }

    /** Whether half of the words of the one with fewer are words of the other, and one of them tells who it is. */
    boolean isLike(Voice other) {
        Voice few = words.size() <= other.words.size() ? this : other;
        Voice many = few == this ? other : this;
        List<List<String>> shared = few.shared(many);
        return !shared.isEmpty()
                && shared.size() >= ALIKE * few.words.size()
                && shared.stream().anyMatch(word -> few.heads.contains(word.get(0)));
    }

    private List<List<String>> shared(Voice many) {
        Set<String> meant = new HashSet<>();
        many.words.forEach(meant::addAll);
        return words.stream()
                .filter(word -> word.stream().anyMatch(meant::contains))
                .toList();
    }

    /** Whether every word of the name of one is, perhaps in another spelling, a word of what the other is called. */
    boolean isNamedLike(Voice other) {
        return isIn(other) || other.isIn(this);
    }

    /** Whether half of the words of the name of one are words of what the other is called. */
    boolean isNamedHalfLike(Voice other) {
        return half(other) || other.half(this);
    }

    private boolean half(Voice other) {
        long found = names.stream()
                .filter(name -> name.length() >= FEWEST_LETTERS)
                .filter(name -> Stream.concat(other.names.stream(), other.titles.stream())
                        .anyMatch(one -> isSpeltLike(name, one)))
                .count();
        return found > 0 && 2 * found >= names.size();
    }

    private boolean isIn(Voice other) {
        return names.stream().anyMatch(name -> name.length() >= FEWEST_LETTERS)
                && names.stream().allMatch(name -> Stream.concat(other.names.stream(), other.titles.stream())
                        .anyMatch(one -> isSpeltLike(name, one)));
    }

    private static boolean isSpeltLike(String a, String b) {
        if (a.equals(b)) {
            return true;
        }
        if (a.length() < SHORTEST || b.length() < SHORTEST || a.charAt(0) != b.charAt(0)) {
            return false;
        }
        String consonants = Consonants.of(a);
        return consonants.length() >= FEWEST_CONSONANTS && consonants.equals(Consonants.of(b)) || isOneLetterOff(a, b);
    }

    /** Whether one letter put in, left out or changed makes one of the other. */
    private static boolean isOneLetterOff(String a, String b) {
        String few = a.length() <= b.length() ? a : b;
        String many = few.equals(a) ? b : a;
        int start = 0;
        while (start < few.length() && few.charAt(start) == many.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < few.length() - start
                && few.charAt(few.length() - 1 - end) == many.charAt(many.length() - 1 - end)) {
            end++;
        }
        return many.length() - few.length() <= 1 && many.length() - start - end <= 1;
    }
}
