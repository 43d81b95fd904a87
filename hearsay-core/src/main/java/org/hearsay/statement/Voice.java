package org.hearsay.statement;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What articles call somebody who speaks: "the fire chief", "a spokeswoman of the ministry". It tells which of those without a name may be one.
 *
 * @param words forms of the words used, each with all that it may mean; sorted
 */
public record Voice(List<List<String>> words) {
    static final Voice UNKNOWN = new Voice(List.of());
    private static final double ALIKE = 0.5;

    public Voice {
        words = words.stream().map(List::copyOf).toList();
    }

    /** @param contents what it is called, read as words */
    static Voice of(List<Content> contents) {
        SortedSet<String> seen = new TreeSet<>();
        SortedSet<String> rows = new TreeSet<>();
        contents.forEach(content -> content.terms().forEach(term -> {
            StringBuilder row = new StringBuilder(term.form());
            term.also().forEach(other -> row.append(' ').append(other.form()));
            if (seen.add(term.form())) {
                rows.add(row.toString());
            }
        }));
        return new Voice(rows.stream().map(row -> List.of(row.split(" "))).toList());
    }

    /** Whether half of the words of the one with fewer are words of the other. */
    boolean isLike(Voice other) {
        Voice few = words.size() <= other.words.size() ? this : other;
        Voice many = few == this ? other : this;
        return !few.words.isEmpty() && few.share(many) >= ALIKE;
    }

    private double share(Voice many) {
        Set<String> meant = new HashSet<>();
        many.words.forEach(meant::addAll);
        return words.stream()
                        .filter(word -> word.stream().anyMatch(meant::contains))
                        .count()
                / (double) words.size();
    }
}
