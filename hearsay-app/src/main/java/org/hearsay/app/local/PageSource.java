package org.hearsay.app.local;

import java.io.IOException;
import org.hearsay.formats.PageSink;

/** Where the pages of a run come from: files, or an archive. */
public interface PageSource {
    /** Hands every page to the sink; the same pages in the same order each time it is asked. */
    void read(PageSink sink) throws IOException;
}
