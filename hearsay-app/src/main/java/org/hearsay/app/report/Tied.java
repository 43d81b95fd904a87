package org.hearsay.app.report;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.hearsay.model.Article;
import org.hearsay.model.Moment;

/** Articles that no other one surely came before, and why their order is open. */
final class Tied {
    private Tied() {}

    /** Those of the dated articles that may each be the first. */
    static List<Article> of(List<Article> articles) {
        List<Article> dated =
                articles.stream().filter(article -> article.published() != null).toList();
        Moment firstEnd = dated.stream()
                .map(Tied::moment)
                .min(Comparator.comparing(Moment::latest))
                .orElse(null);
        return dated.stream()
                .filter(article ->
                        firstEnd == null || !moment(article).earliest().isAfter(firstEnd.latest()))
                .toList();
    }

    /** True if all of them are dated by one and the same day, without an hour. */
    static boolean sameDayWithoutHour(List<Article> tied) {
        return tied.stream().allMatch(article -> moment(article).time() == null) && sameDay(tied);
    }

    static boolean sameDay(List<Article> articles) {
        return articles.stream().allMatch(article -> article.published() != null)
                && articles.stream()
                                .map(article -> moment(article).day())
                                .distinct()
                                .count()
                        == 1;
    }

    /** Why nothing tells which of these was first, in a few words. */
    static String reason(List<Article> articles) {
        if (articles.stream().anyMatch(article -> article.published() == null)) {
            return "not all are dated";
        }
        return sameDayWithoutHour(of(articles)) ? "same day, no hour given" : "times may overlap";
    }

    static Moment moment(Article article) {
        return Objects.requireNonNull(article.published());
    }
}
