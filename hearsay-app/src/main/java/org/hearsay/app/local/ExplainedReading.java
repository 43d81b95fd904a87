package org.hearsay.app.local;

import java.util.Map;
import org.hearsay.page.Explanation;

/**
 * What reading a set of pages gave, with the reasons.
 *
 * @param reading articles and rejected pages
 * @param pages why each page was read as it was, by path; a page that no reader could open has none
 */
public record ExplainedReading(Reading reading, Map<String, Explanation> pages) {
    public ExplainedReading {
        pages = Map.copyOf(pages);
    }
}
