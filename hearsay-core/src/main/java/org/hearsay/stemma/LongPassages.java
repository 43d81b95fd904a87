package org.hearsay.stemma;

import java.util.List;
import java.util.Map;
import org.hearsay.model.Article;
import org.hearsay.model.Certainty;
import org.hearsay.model.Evidence;

/**
 * Draws from which earlier page an article without a known source may have long passages: most of its text is its own, so that
 * nothing tells where that comes from, but what two writers tell in the same words at such length one has from the other, or both
 * have from one source.
 */
final class LongPassages {
    /** Words outside quotations that stand in both, and in one passage of both. */
    private static final int FEWEST = 40;

    private static final int LONGEST = 20;

    /** Either from that page or both from one: on dossiers that were looked at nine in ten are the page's. */
    private static final double POSSIBLE = 0.75;

    private final Pile pile;
    private final Graph graph;

    LongPassages(Pile pile, Graph graph) {
        this.pile = pile;
        this.graph = graph;
    }

    void draw() {
        for (int to = 0; to < pile.size(); to++) {
            int from = isOpen(to) ? earlier(to) : -1;
            if (from >= 0) {
                draw(from, to);
            }
        }
    }

    /** True if no page or credit tells where the article has its text. */
    private boolean isOpen(int to) {
        return graph.textSource(pile.article(to).id()) == null;
    }

    /** The surely earlier page that shares most with this one, of several the earliest; -1 if there is none. */
    private int earlier(int to) {
        int best = -1;
        for (Map.Entry<Integer, Overlap> other : pile.overlaps(to).entrySet()) {
            int from = other.getKey();
            boolean fits = pile.order(from, to).isBefore()
                    && other.getValue().words() >= FEWEST
                    && other.getValue().longestTold() >= LONGEST
                    && !pile.houses().isOne(from, to);
            if (fits && (best < 0 || isBetter(from, best, to))) {
                best = from;
            }
        }
        return best;
    }

    private boolean isBetter(int from, int best, int to) {
        int more = Integer.compare(
                pile.overlap(to, from).words(), pile.overlap(to, best).words());
        return more > 0 || more == 0 && pile.order(from, best).isBefore();
    }

    private void draw(int from, int to) {
        Article source = pile.article(from);
        Article article = pile.article(to);
        if (graph.joined(source.id(), article.id())) {
            return;
        }
        Evidence passages = new Evidence(
                Evidence.Kind.PASSAGE,
                pile.overlap(to, from).words() + " of its words stand in " + Say.article(source)
                        + ", outside quotations",
                1,
                article.id(),
                null);
        graph.edge(
                source.id(),
                article.id(),
                POSSIBLE,
                Certainty.of(POSSIBLE),
                List.of(passages, Say.earlier(source, article)),
                "an earlier page with these passages");
    }
}
