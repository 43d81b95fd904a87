package org.hearsay.collation;

/** Finds which words of two renderings stand for each other. */
final class PairAligner {
    /** Words of a link at least this sure are taken to render each other. */
    static final double LINKED = 0.3;

    private static final double CONTEXT = 0.5;

    private final WordLikeness likeness;

    PairAligner(Language language) {
        this.likeness = new WordLikeness(language);
    }

    LinkTable align(Rendering a, Rendering b) {
        LinkTable alike = new LinkTable(a.size(), b.size());
        for (int i = 0; i < a.size(); i++) {
            for (int j = 0; j < b.size(); j++) {
                alike.set(i, j, likeness.of(a.term(i), b.term(j)));
            }
        }
        LinkTable scored = new LinkTable(a.size(), b.size());
        for (int i = 0; i < a.size(); i++) {
            for (int j = 0; j < b.size(); j++) {
                double own = alike.at(i, j);
                double around = Math.max(
                        Math.max(alike.orZero(i - 1, j - 1), alike.orZero(i + 1, j + 1)),
                        0.7 * Math.max(alike.orZero(i - 2, j - 2), alike.orZero(i + 2, j + 2)));
                double share = a.term(i).isContent() || b.term(j).isContent() ? 0.15 : CONTEXT;
                double apart = Math.abs((i + 0.5) / a.size() - (j + 0.5) / b.size());
                scored.set(i, j, own == 0 ? 0 : own * (1 - share + share * around) - 0.2 * apart);
            }
        }
        LinkTable links = new LinkTable(a.size(), b.size());
        for (int i = 0; i < a.size(); i++) {
            for (int j = 0; j < b.size(); j++) {
                links.set(i, j, isBest(scored, i, j) ? Math.max(0, scored.at(i, j)) : 0);
            }
        }
        return links;
    }

    private static boolean isBest(LinkTable scored, int i, int j) {
        float own = scored.at(i, j);
        if (own < 0.3) {
            return false;
        }
        for (int k = 0; k < scored.columns(); k++) {
            if (scored.at(i, k) > own || scored.at(i, k) == own && k < j) {
                return false;
            }
        }
        for (int k = 0; k < scored.rows(); k++) {
            if (scored.at(k, j) > own || scored.at(k, j) == own && k < i) {
                return false;
            }
        }
        return true;
    }
}
