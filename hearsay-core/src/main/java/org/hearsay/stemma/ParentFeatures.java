package org.hearsay.stemma;

import java.time.Duration;
import java.util.List;
import org.hearsay.model.Moment;

/** What speaks for or against an article's having its text from another one. */
final class ParentFeatures {
    /** Names of the values, in their order, as the table of weights has them. */
    static final List<String> NAMES = List.of(
            "one",
            "share",
            "share-root",
            "share-of-other",
            "behind-best",
            "is-best",
            "before",
            "earlier-day",
            "centrality",
            "hours",
            "stops-short",
            "other-stops-short",
            "exclusive-words",
            "first-of-all",
            "credited",
            "other-credited",
            "credits-another",
            "nearer-to-earlier");

    private ParentFeatures() {}

    /** The values for {@code from} as the source of {@code to}; they must share words. */
    static double[] of(Pile pile, int from, int to) {
        Overlap overlap = pile.overlap(to, from);
        Order order = pile.order(from, to);
        Rivals rivals = pile.rivals(to);
        double behind = overlap.share() - rivals.best();
        return new double[] {
            1,
            overlap.share(),
            Math.sqrt(overlap.share()),
            overlap.shareOfOther(),
            Math.max(-0.5, behind),
            behind >= -0.005 ? 1 : 0,
            order == Order.BEFORE ? 1 : 0,
            order == Order.EARLIER_DAY ? 1 : 0,
            pile.centrality(from) - pile.centrality(to),
            order == Order.BEFORE ? StrictMath.log1p(hours(pile, from, to)) / 5 : 0,
            overlap.stopsShort() ? 1 : 0,
            pile.overlap(from, to).stopsShort() ? 1 : 0,
            rivals.anyBut(overlap)
                    ? StrictMath.log1p(Math.min(20, pile.exclusive(from, to).size()))
                    : 0,
            rivals.isFirst(from, pile.times()) ? 1 : 0,
            StrictMath.log1p(Math.min(5, pile.creditedBy(from))),
            StrictMath.log1p(Math.min(5, pile.creditedBy(to))),
            pile.creditsAnother(from) ? 1 : 0,
            order == Order.UNKNOWN ? -rivals.nearness(pile, to, from) : 0,
        };
    }

    private static double hours(Pile pile, int from, int to) {
        Moment earlier = pile.article(from).published();
        Moment later = pile.article(to).published();
        return earlier == null || later == null
                ? 0
                : Math.max(
                        0, Duration.between(earlier.latest(), later.earliest()).toMinutes() / 60.0);
    }
}
