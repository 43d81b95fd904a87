package org.hearsay.collation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.text.WordMeaning;

/** Compares the words of two renderings cell by cell. */
final class Compare {
    private final WordMeaning vectors;
    private final Habits habits;

    Compare(WordMeaning vectors, Habits habits) {
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
        int[] left = numbers(a.terms());
        int[] right = numbers(b.terms());
        boolean[] told = told(b);
        for (int i = 0; i < a.size(); i++) {
            boolean tells = habits.tells(a.term(i).word());
            for (int j = 0; j < b.size(); j++) {
                double alike = WordLikeness.of(a.term(i), b.term(j));
                words.set(i, j, alike);
                if (tells && told[j] && alike < 1) {
                    habit.set(i, j, habits.link(a.term(i).word(), b.term(j).word()));
                }
                double near = alike == 1 ? 1 : left[i] < 0 || right[j] < 0 ? 0 : vectors.nearness(left[i], right[j]);
                meaning.set(i, j, near);
                float often = habit.at(i, j);
                base.set(
                        i,
                        j,
                        Math.max(Math.max(alike, 0.9 * initials.at(i, j)), 0.95 * near)
                                + (often == 0 ? 0 : 0.1 * StrictMath.tanh(often / 4)));
            }
        }
        return new Likeness(words, meaning, habit, initials, base, share(a, b));
    }

    /** How near words are in meaning to others, out of context; 0 where one is not known. */
    LinkTable nearness(List<Term> words, List<Term> others) {
        int[] left = numbers(words);
        int[] right = numbers(others);
        LinkTable nearness = new LinkTable(left.length, right.length);
        for (int i = 0; i < left.length; i++) {
            for (int j = 0; j < right.length; j++) {
                if (left[i] >= 0 && right[j] >= 0) {
                    nearness.set(i, j, vectors.nearness(left[i], right[j]));
                }
            }
        }
        return nearness;
    }

    private boolean[] told(Rendering rendering) {
        boolean[] told = new boolean[rendering.size()];
        for (int i = 0; i < told.length; i++) {
            told[i] = habits.tells(rendering.term(i).word());
        }
        return told;
    }

    private int[] numbers(List<Term> terms) {
        return terms.stream().mapToInt(term -> vectors.number(term.word())).toArray();
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
