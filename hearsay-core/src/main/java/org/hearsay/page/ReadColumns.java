package org.hearsay.page;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Span;

/** Makes paragraphs of the lines of a column in a dump: all that looks at pieces then sees sentences, where a line holds a few words. */
final class ReadColumns {
    /** Fewer words than these are no line of a text. */
    private static final int FEWEST_WORDS = 4;

    private ReadColumns() {}

    /** The sheet itself where its lines end at no width. */
    static Sheet of(Sheet sheet, Issue issue) {
        List<Piece> pieces = sheet.pieces();
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            if (sheet.lines().get(i).words >= FEWEST_WORDS && !sheet.isStamp(i)) {
                lines.add(pieces.get(i).text());
            }
        }
        LineEnds ends = new LineEnds(lines, true);
        return ends.isBroken() ? joined(sheet, issue, ends) : sheet;
    }

    private static Sheet joined(Sheet sheet, Issue issue, LineEnds ends) {
        List<Piece> pieces = sheet.pieces();
        List<Piece> joined = new ArrayList<>();
        int end;
        for (int i = 0; i < pieces.size(); i = end) {
            Piece first = pieces.get(i);
            StringBuilder text = new StringBuilder();
            String before = ends.add(text, "", first.text());
            end = i + 1;
            boolean head = issue.isHead(first.text()) || sheet.isStamp(i);
            while (!head && end < pieces.size() && goesOn(sheet, issue, ends, before, end)) {
                before = ends.add(text, before, pieces.get(end).text());
                end++;
            }
            Span source = new Span(
                    first.source().start(), pieces.get(end - 1).source().end());
            joined.add(end == i + 1 ? first : new Piece(text.toString(), source, first.box(), 0, 0, 0, 0));
        }
        return new Sheet(sheet.characters(), joined, Line.of(joined), sheet.head(), sheet.markup(), sheet.stamp());
    }

    private static boolean goesOn(Sheet sheet, Issue issue, LineEnds ends, String before, int next) {
        String text = sheet.pieces().get(next).text();
        return ends.goesOn(before, text) && !issue.isHead(text);
    }
}
