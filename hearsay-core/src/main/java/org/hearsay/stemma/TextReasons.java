package org.hearsay.stemma;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Evidence;

/** Says what carries a descent that is told from shared text, and what would change it. */
final class TextReasons {
    private final Pile pile;
    private final double[] weights;

    TextReasons(Pile pile, double[] weights) {
        this.pile = pile;
        this.weights = weights;
    }

    List<Evidence> evidence(int from, int to) {
        double[] values = ParentFeatures.of(pile, from, to);
        Overlap overlap = pile.overlap(to, from);
        String source = Say.article(pile.article(from));
        List<Evidence> reasons = new ArrayList<>();
        add(
                reasons,
                Evidence.Kind.SHARED_TEXT,
                Say.percent(overlap.share()) + " of its words stand in " + source + ", outside quotations",
                sum(values, "share", "share-root", "share-of-other", "behind-best", "is-best"),
                to);
        Order order = pile.order(from, to);
        if (order.isBefore()) {
            add(
                    reasons,
                    Evidence.Kind.TIME,
                    source + " is dated earlier than " + Say.article(pile.article(to)),
                    sum(values, "before", "earlier-day", "hours", "first-of-all"),
                    to);
        }
        if (overlap.stopsShort()) {
            add(
                    reasons,
                    Evidence.Kind.TRUNCATION,
                    "it stops where " + source + " goes on",
                    sum(values, "stops-short", "other-stops-short"),
                    to);
        }
        if (pile.centrality(from) > pile.centrality(to)) {
            add(
                    reasons,
                    Evidence.Kind.READING,
                    "where the two differ, the other pages mostly have the words of " + source,
                    sum(values, "centrality"),
                    to);
        }
        if (pile.creditedBy(from) > 0) {
            add(
                    reasons,
                    Evidence.Kind.CREDIT,
                    "other pages credit this text to " + pile.article(from).printedBy(),
                    sum(values, "credited", "other-credited", "credits-another"),
                    to);
        }
        List<String> rare =
                pile.exclusive(from, to).stream().limit(5).map(Say::quoted).toList();
        if (!rare.isEmpty()) {
            add(reasons, Evidence.Kind.SHARED_ERROR, "these two pages alone have " + Say.list(rare), 0.1, to);
        }
        return reasons;
    }

    /** For a lost source: what the article shares with a page that credits it. */
    List<Evidence> ofLost(int crediting, int to) {
        List<Evidence> reasons = new ArrayList<>();
        if (crediting >= 0) {
            add(
                    reasons,
                    Evidence.Kind.SHARED_TEXT,
                    Say.percent(pile.overlap(to, crediting).share()) + " of its words stand in "
                            + Say.article(pile.article(crediting)) + ", which credits that source",
                    2,
                    to);
        }
        return reasons;
    }

    private void add(List<Evidence> reasons, Evidence.Kind kind, String words, double weight, int to) {
        reasons.add(new Evidence(kind, words, weight, pile.article(to).id(), null));
    }

    String wouldChange(int from, int to) {
        if (pile.order(from, to) == Order.UNKNOWN) {
            return "an hour for " + Say.article(pile.article(from)) + " and for " + Say.article(pile.article(to));
        }
        return "an earlier page with this text, or a credit on "
                + pile.article(to).printedBy();
    }

    private double sum(double[] values, String... names) {
        double sum = 0;
        for (String name : names) {
            int at = ParentFeatures.NAMES.indexOf(name);
            sum += weights[at] * values[at];
        }
        return sum;
    }
}
