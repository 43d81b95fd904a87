package org.hearsay.statement;

import java.util.Comparator;
import java.util.List;
import org.hearsay.model.Attribution;
import org.hearsay.model.Moment;
import org.jspecify.annotations.Nullable;

/**
 * What one article tells of sayings.
 *
 * @param number the article's place in the order of time among all that are grouped
 * @param published as its page states it, or null
 * @param language of the article, two letters, or "und"
 * @param attributions resolved to speakers, in order of place
 */
public record SaidInArticle(int number, @Nullable Moment published, String language, List<Attribution> attributions) {
    static final Comparator<Attribution> IN_PLACE = Comparator.comparingInt(Attribution::place)
            .thenComparingInt(one -> one.extent().start())
            .thenComparing(Attribution::id);

    public SaidInArticle {
        attributions = attributions.stream().sorted(IN_PLACE).toList();
    }
}
