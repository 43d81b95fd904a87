package org.hearsay.stemma;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.model.Article;
import org.hearsay.model.Certainty;
import org.hearsay.model.Evidence;
import org.hearsay.model.SharedPassage;
import org.hearsay.model.Span;

/**
 * Draws second sources: pages of another descent from which a text has a passage that its main source lacks
 * (contamination, as textual critics say). Such an edge is possible or probable, and joins no origins.
 */
final class SecondSources {
    /** Names of the values, in their order, as the table of weights has them. */
    static final List<String> NAMES = List.of(
            "one",
            "before",
            "earlier-day",
            "words",
            "its-family-has-it",
            "other-families",
            "share-of-other",
            "source-lost");

    /** Articles beyond which a text's candidates are not looked at further. */
    private static final int MOST = 60;

    private final Pile pile;
    private final Graph graph;
    private final List<Map<Integer, List<Shared>>> shared = new ArrayList<>();

    /** A passage outside quotations: where it stands in the one text, and how many words both have. */
    private record Shared(Span here, int words) {}

    /** A page from which a passage of another may come. */
    record Second(int from, int to, int words, double[] values) {}

    SecondSources(Pile pile, Graph graph) {
        this.pile = pile;
        this.graph = graph;
        for (int i = 0; i < pile.size(); i++) {
            shared.add(new TreeMap<>());
        }
        for (SharedPassage passage : pile.dossier().passages()) {
            int a = pile.number(passage.a());
            int b = pile.number(passage.b());
            if (a >= 0 && b >= 0 && !passage.quoted()) {
                add(a, b, new Shared(passage.aSpan(), passage.words()));
                add(b, a, new Shared(passage.bSpan(), passage.words()));
            }
        }
    }

    private void add(int here, int there, Shared passage) {
        shared.get(here).computeIfAbsent(there, none -> new ArrayList<>()).add(passage);
    }

    void draw() {
        double[] weights = Weights.of("second", NAMES);
        for (Second second : candidates()) {
            double sum = 0;
            for (int i = 0; i < weights.length; i++) {
                sum += weights[i] * second.values()[i];
            }
            double probability = 1 / (1 + StrictMath.exp(-sum));
            if (Certainty.of(probability) != Certainty.UNDETERMINED) {
                draw(second, probability);
            }
        }
    }

    private void draw(Second second, double probability) {
        Article from = pile.article(second.from());
        Article to = pile.article(second.to());
        if (graph.joined(from.id(), to.id())) {
            return;
        }
        String words = second.words() + " of its words stand in " + Say.article(from) + " and not in its main source";
        Evidence passage = new Evidence(Evidence.Kind.PASSAGE, words, 1, to.id(), null);
        graph.edge(
                from.id(),
                to.id(),
                probability,
                Certainty.of(probability),
                List.of(passage),
                "an earlier page of its main source with this passage");
    }

    /** For each text with a main source and each other descent the page that shares most of what that source lacks. */
    List<Second> candidates() {
        List<Second> seconds = new ArrayList<>();
        for (int to = 0; to < pile.size(); to++) {
            if (graph.textSource(pile.article(to).id()) != null) {
                seconds.addAll(candidates(to));
            }
        }
        return seconds;
    }

    private List<Second> candidates(int to) {
        List<Span> covered = covered(to);
        Map<String, Integer> best = new TreeMap<>();
        Map<Integer, Integer> words = new TreeMap<>();
        int seen = 0;
        for (Map.Entry<Integer, List<Shared>> other : shared.get(to).entrySet()) {
            int from = other.getKey();
            boolean apart = !top(from).equals(top(to)) && !pile.order(from, to).isAfter();
            if (!apart || seen++ >= MOST) {
                continue;
            }
            int rest = other.getValue().stream()
                    .filter(passage -> covered.stream().noneMatch(span -> overlaps(span, passage.here())))
                    .mapToInt(Shared::words)
                    .sum();
            if (rest >= Parents.FEWEST_WORDS) {
                words.put(from, rest);
                best.merge(top(from), from, (a, b) -> better(a, b, words) ? a : b);
            }
        }
        return best.values().stream()
                .map(from -> new Second(from, to, words.get(from), values(from, to, words.get(from), best.size() - 1)))
                .toList();
    }

    private double[] values(int from, int to, int words, int otherFamilies) {
        Order order = pile.order(from, to);
        boolean family = shared.get(from).keySet().stream()
                .anyMatch(other -> other != to
                        && top(other).equals(top(from))
                        && shared.get(to).containsKey(other)
                        && !graph.goesBack(
                                pile.article(other).id(), pile.article(to).id()));
        return new double[] {
            1,
            order == Order.BEFORE ? 1 : 0,
            order == Order.EARLIER_DAY ? 1 : 0,
            StrictMath.log1p(Math.min(400, words)) / 6,
            family ? 1 : 0,
            Math.min(3, otherFamilies),
            Math.min(1, words / (double) Math.max(1, pile.words(from))),
            pile.number(graph.textSource(pile.article(to).id())) < 0 ? 1 : 0
        };
    }

    /** What the text shares with its source and the sources of that; with its siblings, where its source is lost. */
    private List<Span> covered(int to) {
        List<Span> covered = new ArrayList<>();
        String source = graph.textSource(pile.article(to).id());
        shared.get(to).forEach((other, passages) -> {
            String id = pile.article(other).id();
            boolean sibling = pile.number(source) < 0 && graph.goesBack(id, source);
            if (sibling || graph.goesBack(source, id)) {
                passages.forEach(passage -> covered.add(passage.here()));
            }
        });
        return covered;
    }

    private boolean better(int a, int b, Map<Integer, Integer> words) {
        int more = Integer.compare(words.get(a), words.get(b));
        return more > 0 || more == 0 && pile.order(a, b).isBefore() || more == 0 && a < b;
    }

    private String top(int article) {
        return graph.top(pile.article(article).id());
    }

    private static boolean overlaps(Span a, Span b) {
        return a.start() < b.end() && b.start() < a.end();
    }
}
