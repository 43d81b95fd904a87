package org.hearsay.stemma;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.hearsay.model.Article;
import org.hearsay.model.Evidence;
import org.hearsay.model.Moment;
import org.jspecify.annotations.Nullable;

/** Names, times and shares in words for people. */
final class Say {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    /** What the order alone says for an edge that is no more than possible. */
    private static final double EARLIER = 0.3;

    private Say() {}

    static String time(@Nullable Moment moment) {
        if (moment == null) {
            return "no date";
        }
        if (moment.time() == null) {
            return DAY.format(moment.day());
        }
        if (moment.zone() == null) {
            return DAY.format(moment.day()) + ", " + MINUTE.format(moment.time());
        }
        var instant =
                moment.day().atTime(moment.time()).toInstant(moment.zone()).atOffset(ZoneOffset.UTC);
        return DAY.format(instant) + ", " + MINUTE.format(instant) + " UTC";
    }

    /** Outlet and time: enough to tell two articles of one outlet apart. */
    static String article(Article article) {
        return article.published() == null
                ? article.printedBy()
                : article.printedBy() + " (" + time(article.published()) + ")";
    }

    /** That one of two articles between which an edge is possible is the earlier one. */
    static Evidence earlier(Article source, Article article) {
        return new Evidence(
                Evidence.Kind.TIME,
                article(source) + " is dated earlier than " + article(article),
                EARLIER,
                article.id(),
                null);
    }

    static String percent(double share) {
        return Math.round(share * 100) + " %";
    }

    static String hours(double hours) {
        if (hours < 2) {
            return Math.round(hours * 60) + " minutes";
        }
        return (long) Math.floor(hours) + " hours";
    }

    /** "A", "A and B", "A, B and C". */
    static String list(List<String> names) {
        if (names.size() < 2) {
            return String.join("", names);
        }
        return String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.get(names.size() - 1);
    }

    static String quoted(String words) {
        return "\u201C" + words + "\u201D";
    }
}
