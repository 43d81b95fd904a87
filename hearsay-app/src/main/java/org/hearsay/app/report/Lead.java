package org.hearsay.app.report;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.model.Article;
import org.hearsay.model.Certainty;
import org.hearsay.model.Evidence;
import org.hearsay.model.Moment;
import org.hearsay.model.Stemma;
import org.hearsay.model.StemmaEdge;
import org.hearsay.model.StemmaNode;
import org.jspecify.annotations.Nullable;

/** The paragraph under the headline: which article comes from which, what stands behind them, what is open. */
final class Lead {
    private static final int MOST_SENTENCES = 4;

    private Lead() {}

    static Html of(StoryFacts story) {
        if (story.isSingle()) {
            return Html.text("Only " + story.articles().get(0).printedBy()
                    + " has this story here. No other article of the pile is about the same event.");
        }
        List<Html> sentences = new ArrayList<>(descents(story));
        sentences.add(behind(story));
        sentences.add(open(story));
        return Html.joined(sentences.stream().filter(html -> !html.isEmpty()).toList(), " ");
    }

    private static List<Html> descents(StoryFacts story) {
        List<StemmaEdge> between = story.stemma().edges().stream()
                .filter(edge -> story.holds(edge.from()) && story.holds(edge.to()))
                .filter(edge -> edge.certainty() == Certainty.DOCUMENTED || edge.certainty() == Certainty.PROBABLE)
                .sorted(Comparator.comparing(StemmaEdge::certainty)
                        .thenComparing(Comparator.comparingDouble(StemmaEdge::probability)
                                .reversed())
                        .thenComparing(StemmaEdge::to)
                        .thenComparing(StemmaEdge::from))
                .toList();
        if (between.isEmpty()) {
            return List.of(Html.text(noneComes(story)));
        }
        List<Html> sentences = new ArrayList<>();
        between.stream().limit(MOST_SENTENCES).forEach(edge -> sentences.add(descent(story, edge)));
        if (between.size() > MOST_SENTENCES) {
            int more = between.size() - MOST_SENTENCES;
            sentences.add(Html.text(Numbers.capital(Numbers.word(more)) + " more of this kind "
                    + (more == 1 ? "is" : "are") + " below."));
        }
        return sentences;
    }

    private static String noneComes(StoryFacts story) {
        int articles = story.articles().size();
        return articles == 2
                ? "Neither of the two is shown to come from the other."
                : "None of the " + Numbers.word(articles) + " is shown to come from another.";
    }

    private static Html descent(StoryFacts story, StemmaEdge edge) {
        String to = story.nodeInFull(edge.to());
        String from = story.nodeInFull(edge.from());
        if (edge.isFromReader()) {
            return Html.text(to + " comes from " + from + ": a reader says so.");
        }
        if (edge.certainty() == Certainty.DOCUMENTED) {
            String credit = credit(edge);
            Html words = credit == null
                    ? Html.NOTHING
                    : Html.all(
                            Html.text(" ("), Tag.open("q").with("dir", "auto").of(credit), Html.text(")"));
            return Html.all(Html.text(to + " comes from " + from + ": it says so"), words, Html.text("."));
        }
        Article later = story.article(edge.to());
        Article earlier = story.article(edge.from());
        SharedText shared = SharedText.of(later, earlier, story.passages(later));
        String lead = lead(earlier, later);
        String share = shared.shared() == 0
                ? to + " has readings of " + from
                : to + " shares " + shared.percent() + " of its words with " + from;
        return Html.text(share + (lead.isEmpty() ? "" : " and is later by " + lead) + "; it probably comes from it ("
                + Numbers.probability(edge.probability()) + ").");
    }

    /** The time between two articles, at least, in any time zone; empty where they may overlap. */
    private static String lead(Article earlier, Article later) {
        Moment first = earlier.published();
        Moment second = later.published();
        if (first == null || second == null || !first.surelyBefore(second)) {
            return "";
        }
        Duration between = Duration.between(first.latest(), second.earliest());
        return Numbers.hours(between.toMinutes() / 60.0)
                + (first.time() == null || second.time() == null ? " or more" : "");
    }

    private static @Nullable String credit(StemmaEdge edge) {
        return edge.evidence().stream()
                .filter(evidence ->
                        evidence.kind() == Evidence.Kind.CREDIT || evidence.kind() == Evidence.Kind.NAMED_SOURCE)
                .map(evidence -> Printed.firstQuoted(evidence.words()))
                .filter(words -> words != null && !words.isBlank())
                .findFirst()
                .orElse(null);
    }

    private static Html behind(StoryFacts story) {
        record Source(StemmaNode node, int articles) {}
        List<Source> sources = story.stemma().nodes().stream()
                .filter(node -> node.kind() != StemmaNode.Kind.EXTANT)
                .map(node -> new Source(node, articlesBelow(story, node.id())))
                .filter(source -> source.articles() > 0)
                .sorted(Comparator.comparingInt((Source source) -> -source.articles())
                        .thenComparing(source -> source.node().label())
                        .thenComparing(source -> source.node().id()))
                .toList();
        if (sources.isEmpty()) {
            return Html.NOTHING;
        }
        List<String> parts = new ArrayList<>();
        for (Source source : sources.subList(0, Math.min(MOST_SENTENCES, sources.size()))) {
            boolean all = source.articles() == story.articles().size();
            String count = all ? "all" : Numbers.word(source.articles());
            String inferred = source.node().kind() == StemmaNode.Kind.INFERRED ? " (inferred)" : "";
            parts.add(source.node().label() + inferred + " behind " + count + (parts.isEmpty() ? " of them" : ""));
        }
        int more = sources.size() - parts.size();
        if (more > 0) {
            parts.add(Numbers.wordOf(more, "more source"));
        }
        String stand = sources.size() == 1
                ? "A source stands behind them that the pile does not hold: "
                : "Sources stand behind them that the pile does not hold: ";
        return Html.text(stand + Numbers.list(parts) + ".");
    }

    /** How many articles of the story descend from a node, by edges that have a direction. */
    static int articlesBelow(StoryFacts story, String node) {
        Set<String> reached = new HashSet<>();
        List<String> open = new ArrayList<>(List.of(node));
        while (!open.isEmpty()) {
            String at = open.remove(open.size() - 1);
            for (StemmaEdge edge : story.edgesFrom(at)) {
                if (edge.certainty() != Certainty.UNDETERMINED && reached.add(edge.to())) {
                    open.add(edge.to());
                }
            }
        }
        return (int) reached.stream().filter(story::holds).count();
    }

    private static Html open(StoryFacts story) {
        Stemma stemma = story.stemma();
        if (stemma.fewestOrigins() >= stemma.mostOrigins()) {
            return Html.NOTHING;
        }
        List<StemmaEdge> unsure = stemma.edges().stream()
                .filter(edge -> edge.certainty() == Certainty.POSSIBLE)
                .sorted(Comparator.comparingDouble(StemmaEdge::probability)
                        .reversed()
                        .thenComparing(StemmaEdge::to)
                        .thenComparing(StemmaEdge::from))
                .toList();
        if (unsure.size() == 1) {
            StemmaEdge edge = unsure.get(0);
            return Html.text(Numbers.capital(Numbers.wordOf(stemma.fewestOrigins(), "origin")) + " if "
                    + story.nodeName(edge.to()) + " comes from " + story.nodeName(edge.from()) + " (possible, "
                    + Numbers.probability(edge.probability()) + "); " + Numbers.word(stemma.mostOrigins())
                    + " if not.");
        }
        return Html.text("It is " + Numbers.word(stemma.fewestOrigins()) + " at the fewest and "
                + Numbers.word(stemma.mostOrigins()) + " at the most, because some connections are not certain.");
    }
}
