package org.hearsay.page;

import java.util.List;
import org.hearsay.model.Span;

/**
 * A stretch of a page between two borders of blocks, before its role is known.
 *
 * @param text its characters, white space folded
 * @param source where it stands in the page's decoded characters
 * @param box the innermost element around it; the same one for all lines of a text dump
 * @param linkedChars characters of it that are links
 * @param links number of links in it
 * @param strongChars characters of it that are emphasised
 * @param level 1 to 6 for headings, else 0
 * @param line what its characters show
 * @param addresses of other sites and pages, whole, to which its links lead
 */
record Piece(
        String text,
        Span source,
        Box box,
        int linkedChars,
        int links,
        int strongChars,
        int level,
        Line line,
        List<String> addresses) {
    Piece(String text, Span source, Box box, int linkedChars, int links, int strongChars, int level) {
        this(text, source, box, linkedChars, links, strongChars, level, new Line(text), List.of());
    }

    double linkShare() {
        return text.isEmpty() ? 0 : Math.min(1, linkedChars / (double) text.length());
    }
}
