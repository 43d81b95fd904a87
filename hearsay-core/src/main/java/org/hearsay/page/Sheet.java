package org.hearsay.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page in pieces.
 *
 * @param characters the decoded page
 * @param pieces its pieces in page order
 * @param lines what the characters of each piece show
 * @param head what it states about itself
 * @param markup true if it came as markup
 * @param stamp what the crawl wrote on the first line of a dump
 */
record Sheet(
        String characters,
        List<Piece> pieces,
        List<Line> lines,
        Head head,
        boolean markup,
        @Nullable Stamp stamp) {
    /**
     * A crawl's first line, " date 2025-04-28 WORLD": a day, or none, and a section, an error code or an address; {@code weight} is how much
     * the day speaks for that of publication.
     */
    record Stamp(String day, double weight, String rest, int piece) {}

    /** Whether a piece is no word of the page: the crawl's first line. */
    boolean isStamp(int piece) {
        return stamp != null && stamp.piece() == piece;
    }
}
