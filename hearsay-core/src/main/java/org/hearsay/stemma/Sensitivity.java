package org.hearsay.stemma;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.hearsay.model.Article;
import org.hearsay.model.Certainty;
import org.hearsay.model.Credit;
import org.hearsay.model.Dossier;
import org.hearsay.model.EdgeTurn;
import org.hearsay.model.Evidence;
import org.hearsay.model.Moment;
import org.hearsay.model.Stemma;
import org.hearsay.model.StemmaEdge;
import org.hearsay.model.StemmaNode;
import org.jspecify.annotations.Nullable;

/** Draws a story's stemma again without each kind of evidence and tells which edges turn. */
final class Sensitivity {
    /** Values of the text's descent that belong to a kind of evidence which cannot be taken from the dossier. */
    private static final Map<Evidence.Kind, Set<String>> MUTED = Map.of(
            Evidence.Kind.CREDIT, Set.of(NamedSources.NAME),
            Evidence.Kind.TRUNCATION, Set.of("stops-short", "other-stops-short"),
            Evidence.Kind.READING, Set.of("centrality"),
            Evidence.Kind.SHARED_ERROR, Set.of("exclusive-words"));

    private static final List<Evidence.Kind> KINDS = List.of(
            Evidence.Kind.CREDIT,
            Evidence.Kind.TIME,
            Evidence.Kind.SHARED_TEXT,
            Evidence.Kind.TRUNCATION,
            Evidence.Kind.READING,
            Evidence.Kind.SHARED_ERROR,
            Evidence.Kind.SHARED_STATEMENT);

    private final BiFunction<Dossier, Set<String>, Stemma> draw;

    /** @param draw makes the stemma of a dossier without some values of the text's descent */
    Sensitivity(BiFunction<Dossier, Set<String>, Stemma> draw) {
        this.draw = draw;
    }

    /** By kind of evidence, then {@code to}, then {@code from}. */
    List<EdgeTurn> of(Dossier dossier) {
        Stemma all = draw.apply(dossier, Set.of());
        Map<String, StemmaEdge> whole = pairs(all);
        List<EdgeTurn> turns = new ArrayList<>();
        for (Evidence.Kind kind : KINDS) {
            Stemma part = draw.apply(without(dossier, kind), MUTED.getOrDefault(kind, Set.of()));
            Map<String, StemmaEdge> less = pairs(part);
            Map<String, StemmaNode> nodes = new HashMap<>();
            part.nodes().forEach(node -> nodes.put(node.id(), node));
            all.nodes().forEach(node -> nodes.put(node.id(), node));
            Set<String> both = new TreeSet<>(whole.keySet());
            both.addAll(less.keySet());
            for (String pair : both) {
                EdgeTurn turn = turn(kind, whole.get(pair), less.get(pair), nodes);
                if (turn != null) {
                    turns.add(turn);
                }
            }
        }
        return turns;
    }

    private static @Nullable EdgeTurn turn(
            Evidence.Kind kind,
            @Nullable StemmaEdge before,
            @Nullable StemmaEdge after,
            Map<String, StemmaNode> nodes) {
        StemmaEdge edge = Objects.requireNonNull(before == null ? after : before);
        Certainty was = before == null ? null : before.certainty();
        Certainty becomes = after == null ? null : after.certainty();
        boolean directed = was != Certainty.UNDETERMINED && becomes != Certainty.UNDETERMINED;
        boolean reversed =
                before != null && after != null && directed && !before.from().equals(after.from());
        return was == becomes && !reversed
                ? null
                : new EdgeTurn(kind, nodes.get(edge.from()), nodes.get(edge.to()), was, becomes, reversed);
    }

    /** Edges by their two nodes, whichever way they run. */
    private static Map<String, StemmaEdge> pairs(Stemma stemma) {
        Map<String, StemmaEdge> pairs = new TreeMap<>();
        for (StemmaEdge edge : stemma.edges()) {
            boolean ordered = edge.from().compareTo(edge.to()) < 0;
            String pair = ordered ? edge.from() + " " + edge.to() : edge.to() + " " + edge.from();
            pairs.putIfAbsent(pair, edge);
        }
        return pairs;
    }

    private static Dossier without(Dossier dossier, Evidence.Kind kind) {
        boolean statements = kind == Evidence.Kind.SHARED_STATEMENT;
        return new Dossier(
                dossier.story(),
                dossier.articles().stream()
                        .map(article -> without(article, kind))
                        .toList(),
                dossier.dates(),
                dossier.attributions(),
                dossier.speakers(),
                kind == Evidence.Kind.SHARED_TEXT ? List.of() : dossier.passages(),
                statements ? List.of() : dossier.statements(),
                statements ? List.of() : dossier.apparatuses());
    }

    private static Article without(Article article, Evidence.Kind kind) {
        Moment published = kind == Evidence.Kind.TIME ? null : article.published();
        List<Credit> credits = kind == Evidence.Kind.CREDIT ? List.of() : article.credits();
        return new Article(
                article.id(),
                article.path(),
                article.url(),
                article.outlet(),
                article.title(),
                article.subtitle(),
                article.authors(),
                published,
                kind == Evidence.Kind.TIME ? null : article.modified(),
                article.language(),
                article.section(),
                credits,
                article.text(),
                article.blocks(),
                article.confidence());
    }
}
