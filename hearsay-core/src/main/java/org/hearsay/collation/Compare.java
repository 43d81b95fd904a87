package org.hearsay.collation;

import java.util.HashMap;
import java.util.Map;
import org.hearsay.text.WordMeaning;

/** Compares the words of two renderings cell by cell. */
final class Compare {
    private final WordLikeness likeness;
    private final WordMeaning vectors;
    private final Habits habits;

    Compare(Language language, WordMeaning vectors, Habits habits) {
        this.likeness = new WordLikeness(language);
        this.vectors = vectors;
        this.habits = habits;
    }

    Likeness of(Rendering a, Rendering b) {
        LinkTable words = new LinkTable(a.size(), b.size());
        LinkTable meaning = new LinkTable(a.size(), b.size());
        LinkTable habit = new LinkTable(a.size(), b.size());
        LinkTable initials = new LinkTable(a.size(), b.size());
        LinkTable base = new LinkTable(a.size(), b.size());
        Acronyms.mark(a, b, initials, false);
        Acronyms.mark(b, a, initials, true);
        int[] left = numbers(a);
        int[] right = numbers(b);
        for (int i = 0; i < a.size(); i++) {
            for (int j = 0; j < b.size(); j++) {
                double alike = likeness.of(a.term(i), b.term(j));
                words.set(i, j, alike);
                if (alike < 1) {
                    habit.set(i, j, habits.link(a.term(i).word(), b.term(j).word()));
                }
                double near = alike == 1 ? 1 : left[i] < 0 || right[j] < 0 ? 0 : vectors.nearness(left[i], right[j]);
                meaning.set(i, j, near);
                base.set(
                        i,
                        j,
                        Math.max(Math.max(alike, 0.9 * initials.at(i, j)), 0.95 * near)
                                + 0.1 * StrictMath.tanh(habit.at(i, j) / 4));
            }
        }
        return new Likeness(words, meaning, habit, initials, base, share(a, b));
    }

    /** How near two words are in meaning out of context; 0 where one is not known. */
    float nearness(Term a, Term b) {
        int x = vectors.number(a.word());
        int y = x < 0 ? -1 : vectors.number(b.word());
        return y < 0 ? 0 : vectors.nearness(x, y);
    }

    private int[] numbers(Rendering rendering) {
        return rendering.terms().stream()
                .mapToInt(term -> vectors.number(term.word()))
                .toArray();
    }

    /** The share of both renderings' words that the other has too, from 0 to 1. */
    static double share(Rendering a, Rendering b) {
        Map<String, Integer> counts = new HashMap<>();
        for (Term term : a.terms()) {
            counts.merge(term.word(), 1, Integer::sum);
        }
        int same = 0;
        for (Term term : b.terms()) {
            Integer left = counts.get(term.word());
            if (left != null && left > 0) {
                same++;
                counts.put(term.word(), left - 1);
            }
        }
        return 2.0 * same / Math.max(1, a.size() + b.size());
    }
}
