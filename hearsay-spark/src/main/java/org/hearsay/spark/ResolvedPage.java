package org.hearsay.spark;

import java.util.List;
import org.hearsay.model.Article;
import org.hearsay.model.DatedSpan;
import org.hearsay.model.Speakers;

/**
 * A page's article with who spoke in it.
 *
 * @param article the article
 * @param dates time expressions of its text
 * @param found its attributions and their speakers, as far as this page tells of them
 */
record ResolvedPage(Article article, List<DatedSpan> dates, Speakers found) {
    ResolvedPage {
        dates = List.copyOf(dates);
    }
}
