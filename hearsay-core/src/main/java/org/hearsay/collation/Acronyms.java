package org.hearsay.collation;

/** Finds the words whose initials make up a word of the other side: "voa" in "voice of america". */
final class Acronyms {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 6;

    private Acronyms() {}

    /** Marks the cells of a word of {@code a} with the run of words of {@code b} that it abbreviates. */
    static void mark(Rendering a, Rendering b, LinkTable marks, boolean turned) {
        for (int i = 0; i < a.size(); i++) {
            String letters = a.term(i).word().replace(".", "");
            if (letters.length() >= SHORTEST
                    && letters.length() <= LONGEST
                    && letters.chars().allMatch(Character::isLetter)) {
                for (int j = 0; j < b.size(); j++) {
                    int end = end(letters, b, j);
                    for (int k = j; k < end; k++) {
                        if (turned) {
                            marks.set(k, i, 1);
                        } else {
                            marks.set(i, k, 1);
                        }
                    }
                }
            }
        }
    }

    /** One past the last word of the run that begins at {@code start} and spells the letters, or start if none does. */
    private static int end(String letters, Rendering b, int start) {
        int at = start;
        int spelt = 0;
        while (at < b.size() && spelt < letters.length()) {
            Term term = b.term(at);
            if (term.word().charAt(0) == letters.charAt(spelt) && !(term.sort() == Term.Sort.SMALL && spelt == 0)) {
                spelt++;
            } else if (term.sort() != Term.Sort.SMALL || at == start) {
                return start;
            }
            at++;
        }
        return spelt == letters.length() && at - start > 1 ? at : start;
    }
}
