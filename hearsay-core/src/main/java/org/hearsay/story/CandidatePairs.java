package org.hearsay.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.hearsay.model.CapHit;

/**
 * Which pairs of articles are worth comparing: those that share a weighty term and stand near each other in the order
 * of time among all that have it.
 *
 * <p>Work grows with articles times {@link Bearers#NEAR}, however popular a term is: a popular term links each article to
 * its neighbours in time and to the first that has it, and drops none.
 */
final class CandidatePairs {
    /** Weighty terms that are looked up for an article. */
    private static final int TERMS = 20;

    private static final int NAMES = 8;

    /** Links kept for an article, the weightiest. */
    private static final int KEPT = 24;

    private CandidatePairs() {}

    /** The neighbours of each article, in order of time. */
    static List<Neighbours> of(List<ArticleSketch> sketches, TermRarity rarity) {
        Map<Long, Bearers> bearers = new HashMap<>();
        List<Neighbours> neighbours = new ArrayList<>(sketches.size());
        for (int article = 0; article < sketches.size(); article++) {
            List<SharedTerm> shared = new ArrayList<>();
            for (long term : terms(sketches.get(article), rarity)) {
                shared.add(bearers.computeIfAbsent(term, none -> new Bearers()).add(article, term, rarity.of(term)));
            }
            neighbours.add(neighbours(article, shared));
        }
        return neighbours;
    }

    /** The weightiest earlier articles. */
    static Neighbours neighbours(int article, List<SharedTerm> terms) {
        int popular = 0;
        SharedWeight shared = new SharedWeight();
        for (SharedTerm term : terms.stream()
                .sorted(Comparator.comparingLong(SharedTerm::term))
                .toList()) {
            for (int earlier : term.earlier()) {
                shared.add(earlier, term.weight());
            }
            popular += term.popular() ? 1 : 0;
        }
        shared.sum();
        return new Neighbours(article, shared.weightiest(KEPT), popular, shared.size() > KEPT);
    }

    /** The bounds that were reached. */
    static List<CapHit> caps(long popular, long crowded) {
        List<CapHit> caps = new ArrayList<>();
        if (popular > 0) {
            caps.add(new CapHit("stories", "earlier articles looked at that have one term", Bearers.NEAR, popular));
        }
        if (crowded > 0) {
            caps.add(new CapHit("stories", "earlier articles compared with an article", KEPT, crowded));
        }
        return caps;
    }

    /** The terms under which earlier articles are looked for: weighty, and not an article's alone. */
    static TreeSet<Long> terms(ArticleSketch sketch, TermRarity rarity) {
        TreeSet<Long> terms = new TreeSet<>();
        addKeys(sketch.all().heaviest(TERMS), terms);
        addKeys(sketch.head().heaviest(NAMES), terms);
        addKeys(sketch.names().heaviest(NAMES), terms);
        terms.removeIf(term -> rarity.frequency(term) < 2);
        return terms;
    }

    private static void addKeys(TermVector vector, TreeSet<Long> keys) {
        for (int i = 0; i < vector.size(); i++) {
            keys.add(vector.key(i));
        }
    }
}
