package org.hearsay.stemma;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hearsay.model.Article;
import org.hearsay.model.Certainty;
import org.hearsay.model.Evidence;
import org.hearsay.model.Moment;
import org.hearsay.model.StemmaNode;
import org.jspecify.annotations.Nullable;

/**
 * Joins texts that share too much to be independent though none of them is shown to be the other's source: to the lost
 * copy that one of them credits, to the page that an agency signs itself, to an inferred common source where times are known, or
 * as of undetermined order.
 */
final class CommonSources {
    private static final double LIKELY = 0.5;

    /** Likeness up to which a link may be none, and from one minus which a gap may be a link. */
    private static final double DOUBT = 0.85;

    private final Pile pile;
    private final Graph graph;
    private final SameSource same;
    private final int[] group;

    CommonSources(Pile pile, Graph graph, SameSource same) {
        this.pile = pile;
        this.graph = graph;
        this.same = same;
        this.group = new int[pile.size()];
        for (int i = 0; i < group.length; i++) {
            group[i] = i;
        }
        for (int i = 0; i < group.length; i++) {
            for (Map.Entry<Integer, Overlap> other : pile.overlaps(i).entrySet()) {
                if (other.getKey() > i && same.probability(other.getValue()) >= LIKELY) {
                    int a = group(i);
                    int b = group(other.getKey());
                    group[Math.max(a, b)] = Math.min(a, b);
                }
            }
        }
    }

    void draw() {
        TreeMap<Integer, TreeSet<String>> tops = new TreeMap<>();
        for (int i = 0; i < group.length; i++) {
            tops.computeIfAbsent(group(i), none -> new TreeSet<>())
                    .add(graph.top(pile.article(i).id()));
        }
        tops.forEach((number, several) -> {
            if (several.size() > 1) {
                join(number, several);
            }
        });
    }

    private void join(int number, TreeSet<String> tops) {
        List<String> held = new ArrayList<>(
                tops.stream().filter(top -> pile.number(top) >= 0).toList());
        held.sort(Comparator.comparing((String top) -> -pile.centrality(pile.number(top)))
                .thenComparing(Comparator.naturalOrder()));
        List<String> lost = tops.stream().filter(top -> pile.number(top) < 0).toList();
        if (!lost.isEmpty()) {
            held.forEach(top -> attach(lost.get(0), top, number));
        } else if (wire(held) != null) {
            String wire = wire(held);
            held.forEach(top -> attach(wire, top, number));
        } else if (anyOrderKnown(held)) {
            String source = inferred(held);
            held.forEach(top -> attach(source, top, number));
        } else {
            held.subList(1, held.size()).forEach(top -> undetermined(held.get(0), top));
        }
    }

    /**
     * The only page that an agency signs itself, if none of the others is earlier or shares too little with it: agencies
     * give their text to papers, and not the other way. Null if there is none.
     */
    private @Nullable String wire(List<String> tops) {
        List<String> signed = tops.stream()
                .filter(top -> pile.houses().isSigned(pile.number(top)))
                .toList();
        if (signed.size() != 1) {
            return null;
        }
        int wire = pile.number(signed.get(0));
        boolean fits = tops.stream()
                .mapToInt(pile::number)
                .filter(top -> top != wire)
                .allMatch(
                        top -> !pile.order(wire, top).isAfter() && same.probability(pile.overlap(top, wire)) >= LIKELY);
        return fits ? signed.get(0) : null;
    }

    private void attach(String source, String top, int number) {
        int article = pile.number(top);
        double sure = 0;
        int nearest = -1;
        int page = pile.number(source);
        for (Map.Entry<Integer, Overlap> other : pile.overlaps(article).entrySet()) {
            double probability = same.probability(other.getValue());
            boolean apart = !graph.top(pile.article(other.getKey()).id()).equals(top);
            boolean asked = page < 0 || other.getKey() == page;
            if (group(other.getKey()) == number && apart && asked && probability > sure) {
                sure = probability;
                nearest = other.getKey();
            }
        }
        if (nearest < 0 || source.equals(top)) {
            return;
        }
        double probability = Math.min(0.95, sure);
        if (Certainty.of(probability) != Certainty.UNDETERMINED) {
            graph.edge(
                    source,
                    top,
                    probability,
                    Certainty.of(probability),
                    List.of(page < 0 ? shared(article, nearest) : signed(article, page)),
                    "the common source itself, or a page that holds all of it");
        }
        graph.textFrom(source, top);
    }

    private Evidence shared(int article, int other) {
        return new Evidence(
                Evidence.Kind.SHARED_TEXT,
                Say.percent(pile.overlap(article, other).share()) + " of its words stand in "
                        + Say.article(pile.article(other)) + ", and neither is shown to be the other\u2019s source",
                1,
                pile.article(article).id(),
                null);
    }

    private Evidence signed(int article, int wire) {
        return new Evidence(
                Evidence.Kind.SHARED_TEXT,
                Say.percent(pile.overlap(article, wire).share()) + " of its words stand in "
                        + Say.article(pile.article(wire))
                        + ", which its agency signs itself and nothing shows to be later",
                1,
                pile.article(article).id(),
                null);
    }

    private void undetermined(String first, String second) {
        int a = pile.number(first);
        int b = pile.number(second);
        if (!graph.joined(first, second) && pile.overlap(a, b).words() > 0) {
            graph.edge(
                    first.compareTo(second) < 0 ? first : second,
                    first.compareTo(second) < 0 ? second : first,
                    0.5,
                    Certainty.UNDETERMINED,
                    List.of(shared(b, a)),
                    "an hour for " + Say.article(pile.article(a)) + " and for " + Say.article(pile.article(b)));
        }
        graph.textFrom(first, second);
    }

    private boolean anyOrderKnown(List<String> tops) {
        for (String a : tops) {
            for (String b : tops) {
                if (pile.order(pile.number(a), pile.number(b)) == Order.BEFORE) {
                    return true;
                }
            }
        }
        return false;
    }

    private String inferred(List<String> tops) {
        List<String> outlets = new ArrayList<>();
        Moment first = null;
        for (String top : tops) {
            Article article = pile.article(pile.number(top));
            if (!outlets.contains(article.outletOrUnknown())) {
                outlets.add(article.outletOrUnknown());
            }
            Moment published = article.published();
            first = published != null && (first == null || published.compareTo(first) < 0) ? published : first;
        }
        outlets.sort(Comparator.naturalOrder());
        String names =
                Say.list(outlets.size() > 3 ? List.of(outlets.get(0), (outlets.size() - 1) + " others") : outlets);
        return graph.lost(
                StemmaNode.Kind.INFERRED,
                "common source of " + names,
                null,
                first,
                "inferred from text that these pages share");
    }

    /** The number that stands for all articles that share their text with this one. */
    int group(int article) {
        int top = article;
        while (group[top] != top) {
            group[top] = group[group[top]];
            top = group[top];
        }
        return top;
    }

    /** How many pairs of groups would be one if a weaker likeness were enough, and how many links are weak. */
    int[] doubtful() {
        int mayJoin = 0;
        TreeSet<String> seen = new TreeSet<>();
        TreeMap<Integer, Double> weakest = new TreeMap<>();
        for (int i = 0; i < group.length; i++) {
            double best = 0;
            for (Map.Entry<Integer, Overlap> other : pile.overlaps(i).entrySet()) {
                double probability = same.probability(other.getValue());
                int a = group(i);
                int b = group(other.getKey());
                if (a == b) {
                    best = Math.max(best, probability);
                } else if (probability >= 1 - DOUBT && seen.add(Math.min(a, b) + " " + Math.max(a, b))) {
                    mayJoin++;
                }
            }
            if (best > 0 && best < DOUBT) {
                weakest.put(i, best);
            }
        }
        return new int[] {mayJoin, weakest.size()};
    }
}
