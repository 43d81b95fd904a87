package org.hearsay.collation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.hearsay.model.Apparatus;
import org.hearsay.model.Link;
import org.hearsay.model.Place;
import org.hearsay.model.Token;
import org.hearsay.model.Witness;

/**
 * Makes the apparatus of a statement: the table of places with the readings of all witnesses.
 *
 * <p>Words carry the alignment in the measure of their rarity, so that no comma ever draws two texts together; there is
 * no base text, every witness has equal rank. Witnesses of the same words are lined up once. Of each witness the first 2,000
 * tokens are compared; what follows stands in one last place.
 */
public final class Collate {
    private static final int LONGEST = 2000;

    private final Language language = new Language();
    private final PairAligner aligner = new PairAligner();

    /** The apparatus; no token is lost, none stands twice, and the order of witnesses changes nothing but the rows. */
    public Apparatus collate(String statement, List<Witness> witnesses) {
        Map<String, Rendering> distinct = new TreeMap<>();
        List<Rendering> all = new ArrayList<>();
        for (Witness witness : witnesses) {
            Rendering rendering = rendering(witness);
            all.add(rendering);
            if (rendering.size() > 0) {
                distinct.putIfAbsent(rendering.key(), rendering);
            }
        }
        if (distinct.isEmpty()) {
            return new Apparatus(statement, witnesses, List.of());
        }
        Pairs pairs = new Pairs(aligner, List.copyOf(distinct.values()));
        Grid grid = new LineUp(pairs).all();
        int[] rows = rows(all, List.copyOf(distinct.keySet()));
        List<Place> places = new ArrayList<>(new BuildPlaces(pairs, grid, language).places(rows));
        addRest(witnesses, places);
        return new Apparatus(statement, witnesses, places);
    }

    private Rendering rendering(Witness witness) {
        List<Token> tokens = witness.tokens();
        return Rendering.of(tokens.subList(0, Math.min(LONGEST, tokens.size())), language);
    }

    /** What is not compared stands in a last place, so that every witness can be read back. */
    private static void addRest(List<Witness> witnesses, List<Place> places) {
        if (witnesses.stream().anyMatch(witness -> witness.tokens().size() > LONGEST)) {
            List<List<Integer>> rest = witnesses.stream()
                    .map(witness -> IntStream.range(
                                    LONGEST, Math.max(LONGEST, witness.tokens().size()))
                            .boxed()
                            .toList())
                    .toList();
            places.add(new Place(rest, Place.Kind.EDGE, 0));
        }
    }

    /** For each witness the row of the grid that has its words, or -1 if it has none. */
    private static int[] rows(List<Rendering> all, List<String> keys) {
        Map<String, Integer> numbers = new TreeMap<>();
        for (String key : keys) {
            numbers.put(key, numbers.size());
        }
        return all.stream()
                .mapToInt(rendering -> numbers.getOrDefault(rendering.key(), -1))
                .toArray();
    }

    /** Which words of two witnesses render each other, many to many, in order. */
    public List<Link> align(Witness first, Witness second) {
        Rendering a = rendering(first);
        Rendering b = rendering(second);
        boolean turned = a.key().compareTo(b.key()) > 0;
        LinkTable links = turned ? aligner.align(b, a) : aligner.align(a, b);
        List<Link> found = new ArrayList<>();
        for (int i = 0; i < a.size(); i++) {
            for (int j = 0; j < b.size(); j++) {
                if ((turned ? links.at(j, i) : links.at(i, j)) >= PairAligner.LINKED) {
                    found.add(new Link(i, j));
                }
            }
        }
        return found;
    }
}
