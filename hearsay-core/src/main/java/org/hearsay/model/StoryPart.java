package org.hearsay.model;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The articles about one event within one window of days.
 *
 * @param title the headline that stands best for the others, as printed
 * @param articles by time of publication, then id; never empty
 * @param confidence how surely they belong together
 */
public record StoryPart(String title, List<Dated> articles, double confidence) implements Serializable {
    public StoryPart {
        articles = List.copyOf(articles);
    }

    /** The id of its first article, by which the part is known. */
    public String first() {
        return articles.get(0).article();
    }

    /**
     * An article's place in time.
     *
     * @param article its id
     * @param published as the page states it
     */
    public record Dated(String article, @Nullable Moment published) implements Serializable {}
}
