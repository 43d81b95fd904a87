package org.hearsay.statement;

import java.util.Collections;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** What tells of a pair beside the evidence of its own words, and that evidence once more, as numbers in a fixed order. */
final class ContextFeatures {
    static final String LOG_ODDS = "log-odds";
    static final String OWN = "own ";

    /** Names of the features, in the order of {@link #of}. */
    static final List<String> NAMES = Stream.concat(
                    Stream.of(
                            "bias",
                            LOG_ODDS,
                            "two languages",
                            "log-odds in two languages",
                            "like voices",
                            "names alike",
                            "names half alike",
                            "untold",
                            "least margin",
                            "most margin",
                            "no rival",
                            "crowd",
                            "support",
                            "support beyond log-odds",
                            "quoted weight",
                            "copying pages",
                            "against",
                            "log-odds against",
                            "contradicted",
                            "exchanged",
                            "against in two languages",
                            "figures apart",
                            "figures apart by two voices",
                            "two stories",
                            "log-odds in two stories",
                            "log-odds without days",
                            "margin without days"),
                    PairFeatures.NAMES.stream().map(name -> OWN + name))
            .toList();

    private static final double FARTHEST_MARGIN = 4;
    private static final int LIKE_START = 4;

    private final PairContext context;
    private final StoryWeights weights;

    ContextFeatures(PairContext context, StoryWeights weights) {
        this.context = context;
        this.weights = weights;
    }

    double[] of(PairContext.Open pair) {
        Rendering a = pair.a();
        Rendering b = pair.b();
        PairEvidence evidence = pair.compared().evidence();
        double own = Math.max(
                -PairContext.FARTHEST,
                Math.min(PairContext.FARTHEST, pair.compared().logOdds()));
        boolean across = !a.content().language().equals(b.content().language());
        boolean twoStories = !a.story().equals(b.story());
        boolean against = evidence.speaksAgainst();
        boolean apart = FigureConflicts.ofOneMeasure(a.content(), b.content())
                || FigureConflicts.ofTheOnlyOne(a.content(), b.content())
                || FigureConflicts.inBoth(a.content(), b.content());
        boolean dated = a.days() != null && b.days() != null;
        double besideB = context.rival(a, b);
        double besideA = context.rival(b, a);
        double margin = margin(own - Math.max(besideA, besideB));
        double support = context.support(a, b);
        double[] told = {
            1,
            own,
            one(across),
            across ? own : 0,
            one(pair.speakers() == SpeakerRelation.LIKE),
            one(pair.speakers() == SpeakerRelation.NAMED_ALIKE),
            one(pair.speakers() == SpeakerRelation.NAMED_HALF_ALIKE),
            one(pair.compared().untold() && pair.speakers() == SpeakerRelation.UNTOLD),
            margin,
            margin(own - Math.min(besideA, besideB)),
            one(PairContext.isNone(besideA) && PairContext.isNone(besideB)),
            StrictMath.log(Math.max(context.countOnPage(a, b), context.countOnPage(b, a))),
            support,
            Math.max(0, support - own),
            StrictMath.log1p(Math.max(quoted(a, b), quoted(b, a))),
            one(a.copies().printsWordsOf(b.copies())),
            one(against),
            against ? own : 0,
            one(evidence.contradicted() > 0 || evidence.contraries() > 0 || evidence.crossed()),
            one(evidence.exchanged() > 1 || evidence.exchangedInOrder() > 1 || evidence.figuresMoved() > 0),
            one(across && against),
            one(apart),
            one(apart && pair.compared().untold()),
            one(twoStories),
            twoStories ? own : 0,
            dated ? 0 : own,
            dated ? 0 : margin
        };
        return DoubleStream.concat(
                        DoubleStream.of(told), DoubleStream.of(pair.compared().features()))
                .toArray();
    }

    /** Whether somebody known by name speaks in the articles of both. */
    boolean shareVoice(PairContext.Open pair) {
        return context.shareVoice(pair.a(), pair.b());
    }

    private static double one(boolean holds) {
        return holds ? 1 : 0;
    }

    private static double margin(double apart) {
        return Math.max(-FARTHEST_MARGIN, Math.min(FARTHEST_MARGIN, apart));
    }

    /** Weight of the words that one has between quotation marks and the other in one piece. */
    private double quoted(Rendering a, Rendering b) {
        double most = 0;
        for (List<String> part : a.content().quoted()) {
            if (Collections.indexOfSubList(b.content().words(), part) >= 0) {
                double weight = 0;
                for (Term term : a.content().terms()) {
                    String start = term.form()
                            .substring(0, Math.min(LIKE_START, term.form().length()));
                    weight += part.stream().anyMatch(word -> word.startsWith(start))
                            ? weights.of(a.story(), term.form(), 2)
                            : 0;
                }
                most = Math.max(most, weight);
            }
        }
        return most;
    }
}
