package org.hearsay.stemma;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.model.Article;
import org.hearsay.model.Certainty;
import org.hearsay.model.Evidence;

/**
 * Draws what articles of different descent may owe each other because they quote in the same words: possible where the
 * order is known and hardly anyone else has those words, undetermined where it is not.
 */
final class SharedQuotations {
    /** Words of one passage inside quotations that are worth a line. */
    private static final int FEWEST = 8;

    /** Other articles with the same words, above which they are common property. */
    private static final int FEW = 2;

    /** Such a passage may as well come to both from what was said. */
    private static final double POSSIBLE = 0.62;

    private static final double EVEN = 0.5;

    private final Pile pile;
    private final Graph graph;
    private final SharedPlaces places;

    SharedQuotations(Pile pile, Graph graph, SharedPlaces places) {
        this.pile = pile;
        this.graph = graph;
        this.places = places;
    }

    void draw() {
        for (int to = 0; to < pile.size(); to++) {
            Map<String, Integer> others = carriers(to);
            if (others.isEmpty() || others.size() > FEW) {
                continue;
            }
            int first = -1;
            for (int from : others.values()) {
                if (pile.order(from, to).isBefore()
                        && (first < 0 || pile.order(from, first).isBefore())) {
                    first = from;
                }
                if (pile.order(from, to) == Order.UNKNOWN && from < to) {
                    undetermined(from, to);
                }
            }
            if (first >= 0 && sourceLacks(first, to)) {
                possible(first, to);
            }
        }
    }

    /** True if no source of the text that a page holds has the words which it quotes as the other one does. */
    private boolean sourceLacks(int from, int to) {
        String source = graph.textSource(pile.article(to).id());
        while (source != null) {
            int number = pile.number(source);
            if (number < 0 || places.sharesQuotation(to, from, number)) {
                return false;
            }
            source = graph.textSource(source);
        }
        return true;
    }

    /** With more of the words; with as many, what the other goes back to. */
    private boolean isNearer(int from, int known, int to) {
        int more = Integer.compare(
                pile.overlap(to, from).quotedWords(), pile.overlap(to, known).quotedWords());
        return more > 0
                || more == 0
                        && graph.goesBack(
                                pile.article(known).id(), pile.article(from).id());
    }

    /** For each text of other descent the article with most of the same quoted words. */
    private Map<String, Integer> carriers(int to) {
        Map<String, Integer> carriers = new TreeMap<>();
        String own = graph.top(pile.article(to).id());
        pile.overlaps(to).forEach((from, overlap) -> {
            String top = graph.top(pile.article(from).id());
            boolean enough = overlap.quotedWords() >= FEWEST && overlap.longest() >= FEWEST;
            if (!top.equals(own) && enough && overlap.words() < Parents.FEWEST_WORDS) {
                Integer known = carriers.get(top);
                if (known == null || isNearer(from, known, to)) {
                    carriers.put(top, from);
                }
            }
        });
        return carriers;
    }

    private void possible(int from, int to) {
        Article source = pile.article(from);
        Article article = pile.article(to);
        if (graph.joined(source.id(), article.id())) {
            return;
        }
        graph.edge(
                source.id(),
                article.id(),
                POSSIBLE,
                Certainty.POSSIBLE,
                List.of(shared(from, to, 0.2), Say.earlier(source, article)),
                "the text at its source: both may have the words from there");
    }

    private void undetermined(int a, int b) {
        String first = pile.article(a).id();
        String second = pile.article(b).id();
        if (!graph.joined(first, second)) {
            graph.edge(
                    first.compareTo(second) < 0 ? first : second,
                    first.compareTo(second) < 0 ? second : first,
                    EVEN,
                    Certainty.UNDETERMINED,
                    List.of(shared(a, b, 0)),
                    "an hour for " + Say.article(pile.article(a)) + " and for " + Say.article(pile.article(b)));
        }
    }

    private Evidence shared(int from, int to, double weight) {
        return new Evidence(
                Evidence.Kind.SHARED_STATEMENT,
                "both quote " + pile.overlap(to, from).quotedWords() + " words in the same wording",
                weight,
                pile.article(to).id(),
                null);
    }
}
