package org.hearsay.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Measures of the elements that hold a piece of markup: their kinds, what they suggest, how much prose and how many links they hold. */
final class BoxFeatures {
    private final List<Piece> pieces;
    private final int pageWords;
    private final int pageProse;
    private final Map<Integer, Group> groups = new HashMap<>();
    private final Box main;

    /** Pieces of one make, summed. */
    private static final class Group {
        private int pieces;
        private int words;
        private int prose;
        private int linked;
    }

    /** {@code pageWords} and {@code pageProse} are the words of the page and those of its prose, at least 1. */
    BoxFeatures(Sheet sheet, int pageWords, int pageProse) {
        this.pieces = sheet.pieces();
        this.pageWords = pageWords;
        this.pageProse = pageProse;
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            Line line = sheet.lines().get(i);
            Group group = groups.computeIfAbsent(piece.box().make, none -> new Group());
            group.pieces++;
            group.words += line.words;
            group.prose += line.isProse(piece) ? line.words : 0;
            group.linked += (int) Math.round(line.words * piece.linkShare());
        }
        this.main = mainBox();
    }

    /** The innermost element that holds most of the page's prose. */
    private Box mainBox() {
        Box best = pieces.get(0).box();
        while (best.parent != null) {
            best = best.parent;
        }
        for (Piece piece : pieces) {
            for (Box at = piece.box(); at != null && at.depth > best.depth; at = at.parent) {
                if (at.prose * 10 >= pageProse * 6) {
                    best = at;
                    break;
                }
            }
        }
        return best;
    }

    /** Adds the measures of a piece. */
    void measure(Row row, int i) {
        Piece piece = pieces.get(i);
        Box box = piece.box();
        double length = piece.text().length();
        row.add(piece.linkShare())
                .add(Math.min(10, piece.links()))
                .add(piece.strongChars() / length)
                .add(piece.level());
        row.add(box.kind.ordinal())
                .add(box.parent == null ? -1 : box.parent.kind.ordinal())
                .add(box.hidden)
                .add(box.depth);
        for (byte steps : box.near()) {
            row.add(steps);
        }
        Box at = box;
        for (int up = 0; up < 4; up++) {
            row.add(at.words / (double) pageWords).add(at.prose / (double) pageProse);
            row.add(at.linkWords / (double) Math.max(1, at.words)).addLog(at.pieces);
            at = at.parent == null ? at : at.parent;
        }
        Group group = groups.get(box.make);
        row.addLog(group.pieces).add(group.prose / (double) pageProse).add(group.words / (double) pageWords);
        row.add(group.linked / (double) Math.max(1, group.words)).add(group.words / (double) Math.max(1, group.pieces));
        int steps = 0;
        Box up = box;
        while (up.depth > main.depth && up.parent != null) {
            up = up.parent;
            steps++;
        }
        row.add(up == main).add(steps).add(main.prose / (double) pageProse).add(main.depth - apart(up));
    }

    /** Depth of the innermost element that holds both a box and the main one. */
    private int apart(Box box) {
        Box a = box;
        Box b = main;
        while (b.depth > a.depth && b.parent != null) {
            b = b.parent;
        }
        while (a != b && a.parent != null && b.parent != null) {
            a = a.parent;
            b = b.parent;
        }
        return b.depth;
    }
}
