package org.hearsay.stemma;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.Certainty;
import org.hearsay.model.FirstCarrier;
import org.hearsay.model.Moment;
import org.hearsay.model.Statement;
import org.hearsay.model.StemmaEdge;
import org.jspecify.annotations.Nullable;

/** Tells who had the story, and each statement, first: by printed times and by descent; refuses where neither tells. */
final class FindFirst {
    /** Articles without a date that a sentence names one by one; more are counted. */
    private static final int MOST_NAMED = 4;

    private final Pile pile;
    private final Map<String, Set<String>> sources = new HashMap<>();

    FindFirst(Pile pile, Graph graph) {
        this.pile = pile;
        for (StemmaEdge edge : graph.edges()) {
            boolean shown = edge.certainty() == Certainty.DOCUMENTED || edge.certainty() == Certainty.PROBABLE;
            if (shown && pile.number(edge.from()) >= 0) {
                sources.computeIfAbsent(edge.to(), none -> new HashSet<>()).add(edge.from());
            }
        }
    }

    /** The story first, then its statements that stand in two articles or more, by id. */
    List<FirstCarrier> carriers() {
        List<FirstCarrier> carriers = new ArrayList<>();
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < pile.size(); i++) {
            all.add(i);
        }
        carriers.add(first(null, all));
        Map<String, String> articles = new HashMap<>();
        for (Attribution attribution : pile.dossier().attributions()) {
            articles.put(attribution.id(), attribution.article());
        }
        for (Statement statement : pile.dossier().statements()) {
            TreeSet<Integer> having = new TreeSet<>();
            for (String witness : statement.witnesses()) {
                String article = articles.get(witness);
                if (article != null && pile.number(article) >= 0) {
                    having.add(pile.number(article));
                }
            }
            if (having.size() > 1) {
                carriers.add(first(statement.id(), List.copyOf(having)));
            }
        }
        return carriers;
    }

    private FirstCarrier first(@Nullable String statement, List<Integer> carriers) {
        if (carriers.size() == 1) {
            Article only = pile.article(carriers.get(0));
            return new FirstCarrier(statement, only.id(), List.of(), "only " + Say.article(only) + " has it", 0);
        }
        for (int candidate : carriers) {
            if (carriers.stream().allMatch(other -> other == candidate || precedes(candidate, other))) {
                return decided(statement, candidate, carriers);
            }
        }
        return new FirstCarrier(statement, null, ids(inOrder(carriers)), whyNot(carriers), 0);
    }

    private boolean precedes(int first, int other) {
        return pile.order(first, other).isBefore() || descends(other, first);
    }

    /** True if a chain of documented or probable edges leads from {@code to} back to {@code from}. */
    private boolean descends(int to, int from) {
        Set<String> seen = new HashSet<>();
        List<String> open = new ArrayList<>(List.of(pile.article(to).id()));
        while (!open.isEmpty()) {
            for (String source : sources.getOrDefault(open.remove(open.size() - 1), Set.of())) {
                if (source.equals(pile.article(from).id())) {
                    return true;
                }
                if (seen.add(source)) {
                    open.add(source);
                }
            }
        }
        return false;
    }

    private FirstCarrier decided(@Nullable String statement, int first, List<Integer> carriers) {
        Article article = pile.article(first);
        double lead = Double.POSITIVE_INFINITY;
        List<String> byDescent = new ArrayList<>();
        List<String> byDay = new ArrayList<>();
        for (int other : carriers) {
            if (other == first) {
                continue;
            }
            Order order = pile.order(first, other);
            if (order == Order.BEFORE) {
                lead = Math.min(
                        lead,
                        hoursBetween(article.published(), pile.article(other).published()));
            } else if (descends(other, first)) {
                byDescent.add(pile.article(other).printedBy());
            } else {
                byDay.add(pile.article(other).printedBy());
            }
        }
        StringBuilder reason = new StringBuilder(Say.article(article));
        if (lead < Double.POSITIVE_INFINITY) {
            reason.append(", at least ").append(Say.hours(lead)).append(" before the next in any time zone");
        }
        if (!byDescent.isEmpty()) {
            reason.append("; ").append(Say.list(byDescent)).append(byDescent.size() == 1 ? " goes" : " go");
            reason.append(" back to it");
        }
        if (!byDay.isEmpty()) {
            reason.append("; ").append(Say.list(byDay)).append(byDay.size() == 1 ? " is" : " are");
            reason.append(" dated a later day, without an hour");
        }
        List<Integer> others = inOrder(carriers);
        others.remove(Integer.valueOf(first));
        boolean measured = lead < Double.POSITIVE_INFINITY && byDay.isEmpty();
        return new FirstCarrier(statement, article.id(), ids(others), reason.toString(), measured ? lead : 0);
    }

    private static double hoursBetween(@Nullable Moment first, @Nullable Moment second) {
        if (first == null || second == null) {
            return 0;
        }
        return Duration.between(first.latest(), second.earliest()).toMinutes() / 60.0;
    }

    /** Names the earliest that cannot be told apart. */
    private String whyNot(List<Integer> carriers) {
        List<Integer> undated = carriers.stream()
                .filter(number -> pile.article(number).published() == null)
                .toList();
        if (!undated.isEmpty()) {
            List<String> names = undated.stream()
                    .map(number -> pile.article(number).printedBy())
                    .distinct()
                    .toList();
            if (names.size() > MOST_NAMED) {
                return undated.size() + " of " + carriers.size() + " have no date; nothing shows which was first";
            }
            return Say.list(names) + (names.size() == 1 ? " has" : " have") + " no date; nothing shows which was first";
        }
        List<Integer> open = carriers.stream()
                .filter(number -> carriers.stream().noneMatch(other -> other != number && precedes(other, number)))
                .toList();
        List<String> names =
                open.stream().map(number -> Say.article(pile.article(number))).toList();
        return Say.list(names) + ": nothing shows which was first";
    }

    private List<Integer> inOrder(List<Integer> carriers) {
        List<Integer> ordered = new ArrayList<>(carriers);
        ordered.sort(Comparator.comparing(
                        (Integer number) -> pile.article(number).published(),
                        Comparator.nullsLast(Comparator.<Moment>naturalOrder()))
                .thenComparing(number -> pile.article(number).id()));
        return ordered;
    }

    private List<String> ids(List<Integer> numbers) {
        return numbers.stream().map(number -> pile.article(number).id()).toList();
    }
}
