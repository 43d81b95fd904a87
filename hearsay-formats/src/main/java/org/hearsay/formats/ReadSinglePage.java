package org.hearsay.formats;

import java.io.IOException;
import java.io.InputStream;
import org.hearsay.model.Page;
import org.hearsay.model.Problem;
import org.hearsay.model.Rejected;

/** Reads a file that is one page. */
record ReadSinglePage(String path, Page.Form form) {
    void read(InputStream stream, PageSink sink) throws IOException {
        byte[] bytes = BoundedStream.readPage(stream);
        if (bytes.length > BoundedStream.PAGE_LIMIT) {
            sink.rejected(
                    new Rejected(path, Problem.TOO_LARGE, "more than " + BoundedStream.PAGE_LIMIT + " bytes", 0, 1));
        } else {
            sink.page(new Page(path, form, bytes, null, null, null));
        }
    }
}
