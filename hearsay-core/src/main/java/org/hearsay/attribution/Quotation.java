package org.hearsay.attribution;

import java.util.List;
import org.hearsay.model.Span;

/**
 * A stretch between quotation marks, over one paragraph or several.
 *
 * @param pieces one span a paragraph, the marks included
 * @param depth 0 for an outer quotation, 1 for one inside it
 * @param whole false where its closing mark is missing and the end of the paragraph was taken
 */
record Quotation(List<Span> pieces, int depth, boolean whole) {
    Quotation {
        pieces = List.copyOf(pieces);
    }

    int start() {
        return pieces.get(0).start();
    }

    int end() {
        return pieces.get(pieces.size() - 1).end();
    }
}
