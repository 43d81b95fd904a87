package org.hearsay.when;

import java.util.List;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.DatedSpan;

/** Tells on which day each attribution of an article was said, from dates near it and the article's own. */
public final class DateAttributions {
    /** The same attributions in the same order, with {@code saidOn} where the article tells. */
    public List<Attribution> date(Article article, List<Attribution> attributions, List<DatedSpan> dates) {
        return attributions;
    }
}
