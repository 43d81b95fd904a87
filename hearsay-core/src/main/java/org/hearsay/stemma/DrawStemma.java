package org.hearsay.stemma;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearsay.model.Dossier;
import org.hearsay.model.EdgeTurn;
import org.hearsay.model.FirstCarrier;
import org.hearsay.model.KnownDescent;
import org.hearsay.model.Stemma;

/**
 * Draws the probable descent of a story's articles, lost sources included, and counts its origins.
 *
 * <p>What pages say of their sources comes first; what remains is told from shared text, times and readings, as the
 * likeliest forest with the probability of each edge over all forests.
 */
public final class DrawStemma {
    /** The stemma of a story; the same for any order of the dossier's parts. */
    public Stemma draw(Dossier dossier) {
        return draw(dossier, List.of());
    }

    /**
     * The stemma of a story of which readers know something.
     *
     * @param known descents of its articles, a later one before an earlier one that it cannot stand beside
     */
    public Stemma draw(Dossier dossier, List<KnownDescent> known) {
        return draw(dossier, known, Set.of());
    }

    /**
     * Which edges of a story's stemma turn where one kind of evidence is left out: come, go, change their class or
     * direction.
     *
     * @param known as for {@link #draw(Dossier, List)}; never left out
     * @return by kind of evidence, then node
     */
    public List<EdgeTurn> sensitivity(Dossier dossier, List<KnownDescent> known) {
        return new Sensitivity((part, muted) -> draw(part, known, muted)).of(dossier);
    }

    private Stemma draw(Dossier dossier, List<KnownDescent> known, Set<String> muted) {
        Pile pile = new Pile(dossier);
        Graph graph = new Graph(pile);
        new KnownSources(pile, graph).draw(known);
        new CreditedSources(pile, graph).draw();
        SharedPlaces places = new SharedPlaces(pile);
        NamedSources named = muted.contains(NamedSources.NAME) ? null : new NamedSources(pile, graph, places);
        if (named != null) {
            named.drawTexts();
        }
        new TextDescent(pile, graph, Weights.of("source", ParentFeatures.NAMES, muted)).draw();
        CommonSources common = new CommonSources(pile, graph, new SameSource(Weights.of("same", SameSource.NAMES)));
        common.draw();
        if (named != null) {
            named.drawPassages();
            new LinkedPages(pile, graph, places).draw();
        }
        new StatementSources(pile, graph).draw();
        new SharedQuotations(pile, graph, places).draw();
        CountOrigins origins = new CountOrigins(pile, graph, common.doubtful());
        List<FirstCarrier> first = new FindFirst(pile, graph).carriers();
        new SecondSources(pile, graph).draw();
        new LongPassages(pile, graph).draw();
        return new Stemma(
                dossier.story().id(),
                graph.nodes(),
                graph.edges(),
                origins.origins(),
                origins.fewest(),
                origins.most(),
                first);
    }

    /**
     * The stemma of witnesses known by their readings alone: the tree of their descent, witnesses and lost copies as its
     * nodes. Readings tell no direction, so every edge is undetermined; its probability is that of the parting it makes.
     *
     * @param witnesses names, in any order; the order changes nothing
     * @param readings one row a place, one cell a witness: the reading, "" for an omission, null for a gap
     */
    public Stemma draw(List<String> witnesses, List<List<String>> readings) {
        if (witnesses.isEmpty()) {
            return new Stemma("collation", List.of(), List.of(), List.of(), 0, 0, List.of());
        }
        List<Integer> order = IntStream.range(0, witnesses.size())
                .boxed()
                .sorted(Comparator.comparing(witnesses::get))
                .toList();
        List<List<String>> sorted = readings.stream()
                .map(place -> order.stream().map(place::get).collect(Collectors.toCollection(ArrayList::new)))
                .map(place -> (List<String>) place)
                .toList();
        List<String> names = order.stream().map(witnesses::get).toList();
        return new DrawTradition(names, ReadingMatrix.of(names.size(), sorted)).draw();
    }
}
