package org.hearsay.page;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Span;

/** Cuts a text dump into pieces, one a line; blank lines part nothing more than other line ends do, unless paragraphs are wrapped. */
final class ReadDump {
    private static final String STAMP = "date ";

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
                    stamp = stamp(text);
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

    /** Reads "date 2025-04-28 WORLD"; null for any other line. */
    private static Sheet.@org.jspecify.annotations.Nullable Stamp stamp(String line) {
        if (!line.startsWith(STAMP) || line.length() < STAMP.length() + 10) {
            return null;
        }
        String day = line.substring(STAMP.length(), STAMP.length() + 10);
        for (int i = 0; i < day.length(); i++) {
            char c = day.charAt(i);
            if (i == 4 || i == 7 ? c != '-' : c < '0' || c > '9') {
                return null;
            }
        }
        return new Sheet.Stamp(day, line.substring(STAMP.length() + 10).strip(), 0);
    }
}
