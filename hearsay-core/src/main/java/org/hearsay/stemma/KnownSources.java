package org.hearsay.stemma;

import java.util.List;
import org.hearsay.model.Certainty;
import org.hearsay.model.Evidence;
import org.hearsay.model.KnownDescent;
import org.hearsay.model.StemmaNode;

/** Draws what readers know of the articles' sources; it goes before all that pages say or texts show. */
final class KnownSources {
    /** Log-odds of a source that a reader vouches for, that of a documented one. */
    private static final double KNOWN = 6;

    private final Pile pile;
    private final Graph graph;

    KnownSources(Pile pile, Graph graph) {
        this.pile = pile;
        this.graph = graph;
    }

    /** @param known of two sources of one article the later one counts; what would close a circle does not */
    void draw(List<KnownDescent> known) {
        for (int i = known.size() - 1; i >= 0; i--) {
            KnownDescent descent = known.get(i);
            boolean free =
                    graph.textSource(descent.article()) == null && !graph.goesBack(descent.source(), descent.article());
            if (pile.number(descent.article()) >= 0 && free) {
                draw(descent);
            }
        }
    }

    private void draw(KnownDescent descent) {
        String source = pile.number(descent.source()) >= 0
                ? descent.source()
                : graph.lost(StemmaNode.Kind.CREDITED, descent.source(), null, null, "named by a reader");
        Evidence evidence = new Evidence(
                Evidence.Kind.CORRECTION, "a reader of the archive says so", KNOWN, descent.article(), null);
        graph.edge(source, descent.article(), 1, Certainty.DOCUMENTED, List.of(evidence), "");
        graph.textFrom(source, descent.article());
    }
}
