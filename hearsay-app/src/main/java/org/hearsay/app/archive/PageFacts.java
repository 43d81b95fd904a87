package org.hearsay.app.archive;

import java.util.List;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.DatedSpan;
import org.hearsay.model.Rejected;
import org.jspecify.annotations.Nullable;

/**
 * What the steps that read one page alone made of it: an article with its dates and attributions, or the reason why there
 * is none.
 *
 * @param article the article, or null
 * @param rejected the reason, or null
 * @param dates time expressions of the article's text
 * @param attributions in order of place, speakers not resolved
 */
record PageFacts(
        @Nullable Article article, @Nullable Rejected rejected, List<DatedSpan> dates, List<Attribution> attributions) {
    static PageFacts of(Rejected rejected) {
        return new PageFacts(null, rejected, List.of(), List.of());
    }
}
