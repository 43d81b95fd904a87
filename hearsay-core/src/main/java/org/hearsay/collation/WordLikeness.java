package org.hearsay.collation;

/** How alike two words are out of context, from 0 to 1. */
final class WordLikeness {
    private WordLikeness() {}

    static double of(Term a, Term b) {
        if (a.word().equals(b.word())) {
            return 1;
        }
        if (a.isMark() || b.isMark()) {
            return a.isMark() && b.isMark() ? 0.3 : 0;
        }
        if (a.house().equals(b.house())) {
            return 0.97;
        }
        if (a.number() != null && a.number().equals(b.number())) {
            return 0.95;
        }
        if (a.stem().equals(b.stem())) {
            return 0.9;
        }
        if (a.word().length() < 4 || b.word().length() < 4) {
            return 0;
        }
        double alike = Math.max(Spelling.likeness(a.word(), b.word()), Spelling.commonStart(a.word(), b.word()));
        return alike >= 0.6 ? 0.85 * alike : 0;
    }
}
