package org.hearsay.stemma;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.model.Article;
import org.hearsay.model.Block;
import org.hearsay.model.Certainty;
import org.hearsay.model.Evidence;

/**
 * Draws links: an article whose text, byline or credits lead to the address of another page of the pile has the passage beside the link from
 * there, if that page has it, too; else it has probably read that page.
 */
final class LinkedPages {
    /** Log-odds of a documented source: as sure as the link. */
    private static final double DOCUMENTED = 6;

    /** Who links to a page without a word in common may point to it for more. */
    private static final double READ = 0.75;

    private static final double READ_ODDS = 1.1;

    private final Pile pile;
    private final Graph graph;
    private final SharedPlaces shared;

    LinkedPages(Pile pile, Graph graph, SharedPlaces shared) {
        this.pile = pile;
        this.graph = graph;
        this.shared = shared;
    }

    void draw() {
        Map<String, Integer> pages = new HashMap<>();
        for (int i = 0; i < pile.size(); i++) {
            String key = AddressKey.of(pile.article(i).url());
            if (key != null) {
                pages.putIfAbsent(key, i);
            }
        }
        for (int to = 0; to < pile.size(); to++) {
            for (Block block : pile.article(to).blocks()) {
                for (String link : block.links()) {
                    int from = pages.getOrDefault(AddressKey.of(link), -1);
                    if (from >= 0 && isOpen(from, to)) {
                        edge(from, to, block, link);
                    }
                }
            }
        }
    }

    /** A page links to its own later versions and to pages that have their text from it. */
    private boolean isOpen(int from, int to) {
        String source = pile.article(from).id();
        String article = pile.article(to).id();
        return from != to && !pile.order(from, to).isAfter() && !graph.goesBack(source, article);
    }

    private void edge(int from, int to, Block block, String link) {
        Article source = pile.article(from);
        Article article = pile.article(to);
        boolean documented = block.span() == null ? shared.any(to, from) : shared.any(to, from, block.span());
        if (!documented && pile.houses().isOne(from, to)) {
            // Papers link to what else they have on a matter.
            return;
        }
        Evidence linked = new Evidence(
                documented ? Evidence.Kind.CREDIT : Evidence.Kind.NAMED_SOURCE,
                "the page links to " + Say.quoted(link),
                documented ? DOCUMENTED : READ_ODDS,
                article.id(),
                block.span());
        String beside = !documented
                ? "nothing beside the link stands in " + Say.article(source)
                : block.span() == null
                        ? "so of what " + Say.article(source) + " has too"
                        : "so of the passage beside that link, which " + Say.article(source) + " has too";
        graph.edge(
                source.id(),
                article.id(),
                documented ? 1 : READ,
                documented ? Certainty.DOCUMENTED : Certainty.PROBABLE,
                List.of(
                        linked,
                        new Evidence(Evidence.Kind.PASSAGE, beside, documented ? 1 : 0, article.id(), block.span())),
                documented ? "" : "words beside the link that tell what comes from there");
    }
}
