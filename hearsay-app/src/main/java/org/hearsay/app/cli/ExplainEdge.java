package org.hearsay.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearsay.app.local.TraceByStory;
import org.hearsay.formats.EdgeTurnRow;
import org.hearsay.formats.TraceRows;
import org.hearsay.model.Article;
import org.hearsay.model.Certainty;
import org.hearsay.model.EdgeTurn;
import org.hearsay.model.Evidence;
import org.hearsay.model.Findings;
import org.hearsay.model.StemmaEdge;
import org.hearsay.model.Story;
import org.hearsay.stemma.DrawStemma;
import org.jspecify.annotations.Nullable;

/** Prints what joins two pages in a stemma: the edge between them, or those to a third node, and what carries each. */
final class ExplainEdge {
    private final TraceByStory trace;

    ExplainEdge(TraceByStory trace) {
        this.trace = trace;
    }

    /** @throws WrongUse if a page was not read */
    void print(String first, String second, PrintWriter out) throws IOException {
        String a = article(first).id();
        String b = article(second).id();
        List<Story> common = trace.across().stories().stream()
                .filter(story -> story.articles().containsAll(List.of(a, b)))
                .toList();
        if (common.isEmpty()) {
            out.println("The two pages are in no common story: nothing joins them.");
        }
        trace.findings(common, findings -> print(findings, a, b, out));
    }

    private void print(Findings findings, String a, String b, PrintWriter out) {
        Map<String, String> names = TraceRows.nodeNames(trace.articles(), List.of(findings.stemma()));
        List<StemmaEdge> edges = findings.stemma().edges();
        List<StemmaEdge> shown =
                edges.stream().filter(edge -> joins(edge, a, b)).toList();
        if (shown.isEmpty()) {
            out.println("No edge joins the two pages.");
            shown = edges.stream()
                    .filter(edge -> edges.stream().anyMatch(other -> isWay(edge, other, a, b)))
                    .toList();
            out.print(shown.isEmpty() ? "" : "They meet in a third:\n");
        }
        List<EdgeTurn> turns =
                shown.isEmpty() ? List.of() : new DrawStemma().sensitivity(findings.dossier(), List.of());
        shown.forEach(edge -> print(edge, turns, names, out));
    }

    private static void print(StemmaEdge edge, List<EdgeTurn> turns, Map<String, String> names, PrintWriter out) {
        boolean directed = edge.certainty() != Certainty.UNDETERMINED;
        out.println(names.get(edge.from()) + (directed ? " -> " : " -- ") + names.get(edge.to()));
        out.println("  " + edge.certainty().label() + ", " + number(edge.probability())
                + (directed ? "" : "; nothing tells which of them had it first"));
        for (Evidence evidence : edge.evidence()) {
            out.println("  " + number(evidence.weight()) + "  " + evidence.words());
        }
        if (!edge.wouldChange().isEmpty()) {
            out.println("  would change it: " + edge.wouldChange());
        }
        String turned = turns.stream()
                .filter(turn -> joins(edge, turn.from().id(), turn.to().id()))
                .map(turn -> EdgeTurnRow.without(turn) + " (without it " + becomes(turn) + ")")
                .collect(Collectors.joining(", "));
        out.println(turned.isEmpty() ? "  stands without any one kind of evidence" : "  rests on " + turned);
        out.println();
    }

    private static String becomes(EdgeTurn turn) {
        Certainty becomes = turn.becomes();
        return turn.reversed() ? "the other way round" : becomes == null ? "no edge" : becomes.label();
    }

    private static boolean joins(StemmaEdge edge, String a, String b) {
        return edge.from().equals(a) && edge.to().equals(b)
                || edge.from().equals(b) && edge.to().equals(a);
    }

    /** True if the two edges lead from the one page to the other through a third node. */
    private static boolean isWay(StemmaEdge one, StemmaEdge other, String a, String b) {
        String third = otherEnd(one, a);
        if (third != null) {
            return third.equals(otherEnd(other, b));
        }
        third = otherEnd(one, b);
        return third != null && third.equals(otherEnd(other, a));
    }

    private static @Nullable String otherEnd(StemmaEdge edge, String node) {
        return edge.from().equals(node) ? edge.to() : edge.to().equals(node) ? edge.from() : null;
    }

    private Article article(String path) {
        return trace.articles().stream()
                .filter(article -> article.path().equals(path) || article.path().endsWith("/" + path))
                .findFirst()
                .orElseThrow(() -> new WrongUse("no page read from " + path + "; --edge names two pages of the PATHs"));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
