package org.hearsay.formats;

import org.hearsay.model.Page;
import org.hearsay.model.Rejected;

/** Takes what readers find, in reading order. */
public interface PageSink {
    /** A page to be cleaned. */
    void page(Page page);

    /** A place where no page could be read. */
    void rejected(Rejected rejected);
}
