package org.hearsay.story;

/** The articles that have one term, as they come in order of time: the last few, and the first. */
final class Bearers {
    /** Articles before it, among those that have a term, to which an article is linked. */
    static final int NEAR = 16;

    private final int[] last = new int[NEAR];
    private int first;
    private int count;

    /** Takes in an article and tells which before it have the term. */
    SharedTerm add(int article, long term, double weight) {
        boolean popular = count > NEAR;
        int near = Math.min(count, NEAR);
        int[] earlier = new int[popular ? near + 1 : near];
        for (int back = 0; back < near; back++) {
            earlier[back] = last[(count - 1 - back) % NEAR];
        }
        if (popular) {
            earlier[near] = first;
        }
        first = count == 0 ? article : first;
        last[count++ % NEAR] = article;
        return new SharedTerm(article, term, weight, earlier, popular);
    }
}
