package org.hearsay.stemma;

import java.time.Instant;
import java.util.List;
import org.hearsay.model.Article;
import org.hearsay.model.Moment;
import org.jspecify.annotations.Nullable;

/** The times that articles print, their bounds in any time zone reckoned once. */
final class PrintedTimes {
    private final @Nullable Moment[] moments;
    private final @Nullable Instant[] earliest;
    private final @Nullable Instant[] latest;

    PrintedTimes(List<Article> articles) {
        moments = new Moment[articles.size()];
        earliest = new Instant[articles.size()];
        latest = new Instant[articles.size()];
        for (int i = 0; i < moments.length; i++) {
            Moment published = articles.get(i).published();
            if (published != null) {
                moments[i] = published;
                earliest[i] = published.earliest();
                latest[i] = published.latest();
            }
        }
    }

    Order order(int first, int second) {
        if (isSurelyBefore(first, second)) {
            return Order.BEFORE;
        }
        return isSurelyBefore(second, first) ? Order.AFTER : Order.byDay(moments[first], moments[second]);
    }

    boolean isSurelyBefore(int first, int second) {
        Instant end = latest[first];
        Instant begin = earliest[second];
        return end != null && begin != null && end.isBefore(begin);
    }

    /** The first instant at which the article may have appeared, or null. */
    @Nullable
    Instant earliest(int number) {
        return earliest[number];
    }

    /** The last instant at which the article may have appeared, or null. */
    @Nullable
    Instant latest(int number) {
        return latest[number];
    }
}
