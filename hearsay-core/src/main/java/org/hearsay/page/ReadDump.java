package org.hearsay.page;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Span;

/** Cuts a text dump into pieces, one a line; blank lines part nothing more than other line ends do, unless paragraphs are wrapped. */
final class ReadDump {
    private ReadDump() {}

    static Sheet read(String characters) {
        List<Piece> pieces = new ArrayList<>();
        Box page = new Box(null, Box.Kind.LINE, 0, 0, false);
        Sheet.Stamp stamp = null;
        int start = 0;
        while (start < characters.length()) {
            int end = lineEnd(characters, start);
            String text = Prose.fold(characters.substring(start, end));
            if (!text.isEmpty()) {
                if (pieces.isEmpty() && stamp == null) {
                    stamp = CrawlStamp.of(text);
                }
                pieces.add(new Piece(text, trimmed(characters, start, end), page, 0, 0, 0, 0));
            }
            start = end + 1;
        }
        List<Piece> joined = WrappedLines.joined(characters, pieces);
        return new Sheet(characters, joined, Line.of(joined), new Head(), false, stamp);
    }

    private static int lineEnd(String characters, int start) {
        int end = start;
        while (end < characters.length() && characters.charAt(end) != '\n' && characters.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private static Span trimmed(String characters, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(characters.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(characters.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }
}
