package org.hearsay.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/** The elements that state something about the page, from where they begin to where they end. */
final class FindMarks {
    private static final int MOST_MARKS = 2000;
    private static final int MARK_LENGTH = 300;

    private final OpenPiece piece;
    private final List<Mark> marks;
    private final List<OpenMark> open = new ArrayList<>();

    /** Adds what it finds to {@code marks}, in the order in which the elements end. */
    FindMarks(OpenPiece piece, List<Mark> marks) {
        this.piece = piece;
        this.marks = marks;
    }

    /** An element with the suggestions {@code own} begins, which may be called the site's name. */
    void begin(Element element, Attributes attributes, int own, boolean siteName) {
        if (marks.size() + open.size() < MOST_MARKS) {
            int number = piece.ended().size();
            OpenMark mark = OpenMark.of(element, attributes, own, number, piece.offset(), piece.box().all | own);
            if (mark == null && siteName) {
                mark = new OpenMark(element, HomeMarks.NAME, "", number, piece.offset(), piece.box().all | own);
            }
            if (mark != null) {
                open.add(mark);
            }
        }
    }

    /** An element ends. */
    void end(Element element) {
        int last = open.size() - 1;
        if (last < 0 || open.get(last).element() != element) {
            return;
        }
        OpenMark mark = open.remove(last);
        String text = text(mark);
        marks.add(new Mark(mark.kind(), mark.value().strip(), text, mark.piece(), mark.inside()));
    }

    private String text(OpenMark mark) {
        List<Piece> ended = piece.ended();
        StringBuilder text = new StringBuilder();
        for (int i = mark.piece(); i < ended.size() && text.length() < MARK_LENGTH; i++) {
            String whole = ended.get(i).text();
            int from = i == mark.piece() ? Math.min(mark.offset(), whole.length()) : 0;
            text.append(whole, from, whole.length()).append('\n');
        }
        if (text.length() < MARK_LENGTH) {
            text.append(piece.since(mark.piece() == ended.size() ? mark.offset() : 0));
        }
        text.setLength(Math.min(text.length(), MARK_LENGTH));
        return text.toString().strip();
    }
}
