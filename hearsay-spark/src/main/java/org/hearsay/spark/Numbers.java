package org.hearsay.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.model.Moment;
import org.jspecify.annotations.Nullable;

/** The place of every article in the order of time: what the driver holds of each, and sends to all workers. */
final class Numbers implements Serializable {
    private static final long serialVersionUID = 1;

    private static final Comparator<Listed> IN_TIME = Comparator.comparing(
                    Listed::published, Comparator.nullsLast(Comparator.<Moment>naturalOrder()))
            .thenComparing(Listed::id);

    /**
     * An article to be numbered.
     *
     * @param id of the article
     * @param published as the page states it
     * @param outlet who publishes
     */
    record Listed(
            String id, @Nullable Moment published, @Nullable String outlet) implements Serializable {}

    private final Map<String, Integer> numberOf = new HashMap<>();
    private final List<Listed> articles;

    /** @param articles each once, in any order */
    Numbers(List<Listed> articles) {
        this.articles = articles.stream().sorted(IN_TIME).toList();
        for (int number = 0; number < this.articles.size(); number++) {
            numberOf.put(this.articles.get(number).id(), number);
        }
    }

    int of(String article) {
        return numberOf.get(article);
    }

    Listed article(int number) {
        return articles.get(number);
    }

    int size() {
        return articles.size();
    }

    /** When the articles appeared, in order. */
    List<@Nullable Moment> published() {
        List<@Nullable Moment> published = new ArrayList<>(articles.size());
        articles.forEach(article -> published.add(article.published()));
        return published;
    }
}
