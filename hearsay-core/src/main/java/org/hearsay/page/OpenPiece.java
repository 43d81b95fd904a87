package org.hearsay.page;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Span;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;

/** The piece of markup that is not at its end yet, and those that are. */
final class OpenPiece {
    private final String characters;
    private final List<Piece> ended = new ArrayList<>();
    private final StringBuilder run = new StringBuilder();
    private Box box = new Box(null, Box.Kind.ROOT, 0, 0, false);
    private boolean space;
    private int runStart = -1;
    private int runEnd;
    private int linkDepth;
    private int strongDepth;
    private int linkedChars;
    private int strongChars;
    private int links;
    private int breaks;

    /** {@code characters} are those of the page. */
    OpenPiece(String characters) {
        this.characters = characters;
    }

    /** The pieces at their end, in the order of the elements. */
    List<Piece> ended() {
        return ended;
    }

    /** The innermost element around it that is no part of a line. */
    Box box() {
        return box;
    }

    /** Ends the piece: what follows stands in another element. */
    void moveTo(Box other) {
        close();
        box = other;
    }

    /** An element within the line begins. */
    void enter(String name) {
        linkDepth += name.equals("a") ? 1 : 0;
        links += name.equals("a") ? 1 : 0;
        strongDepth += isStrong(name) ? 1 : 0;
    }

    /** An element within the line ends. */
    void leave(String name) {
        linkDepth -= name.equals("a") ? 1 : 0;
        strongDepth -= isStrong(name) ? 1 : 0;
    }

    private static boolean isStrong(String name) {
        return name.equals("b") || name.equals("strong") || name.equals("em") || name.equals("i");
    }

    /** Where the next character will stand in the piece. */
    int offset() {
        return run.length() + (space && !run.isEmpty() ? 1 : 0);
    }

    /** Its characters from an offset on. */
    CharSequence since(int offset) {
        return run.subSequence(Math.min(offset, run.length()), run.length());
    }

    void append(TextNode node) {
        String text = node.getWholeText();
        Range range = node.sourceRange();
        boolean lines = box.kind == Box.Kind.PREFORMATTED;
        SourceWalk walk = lines && range.isTracked() ? new SourceWalk(characters, range.startPos()) : null;
        boolean visible = false;
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            int end = at + 1;
            int place = walk == null ? -1 : walk.place(c);
            int passed = walk == null ? -1 : walk.pass(c);
            if (Signs.isSpace(c)) {
                space = true;
                if (lines && c == '\n') {
                    lineBreak();
                }
            } else if (Signs.isSeen(c)) {
                end = walk == null ? wordsEnd(text, end) : end;
                put(text, at, end);
                visible = true;
                if (walk != null) {
                    span(place, passed);
                }
            }
            at = end;
        }
        if (visible && walk == null && range.isTracked()) {
            span(range.startPos(), range.endPos());
        }
    }

    /** Where words end that one space each parts. */
    private static int wordsEnd(String text, int from) {
        int end = from;
        while (end < text.length()) {
            boolean ink = Signs.isInk(text.charAt(end));
            if (!ink && (text.charAt(end) != ' ' || end + 1 == text.length() || !Signs.isInk(text.charAt(end + 1)))) {
                return end;
            }
            end += ink ? 1 : 2;
        }
        return end;
    }

    private void span(int from, int to) {
        runStart = runStart < 0 ? from : runStart;
        runEnd = Math.max(runEnd, to);
    }

    private void put(String text, int from, int to) {
        int length = to - from;
        if (space && !run.isEmpty() && run.charAt(run.length() - 1) != '\n') {
            run.append(' ');
            linkedChars += linkDepth > 0 ? 1 : 0;
        }
        space = false;
        breaks = 0;
        run.append(text, from, to);
        linkedChars += linkDepth > 0 ? length : 0;
        strongChars += strongDepth > 0 ? length - spaces(text, from, to) : 0;
    }

    private static int spaces(String text, int from, int to) {
        int spaces = 0;
        for (int i = from; i < to; i++) {
            spaces += text.charAt(i) == ' ' ? 1 : 0;
        }
        return spaces;
    }

    /** A line break ends a piece after the end of a sentence or before another line break. */
    void lineBreak() {
        breaks++;
        int last = run.length() - 1;
        boolean sentence = last > 60 && ".!?\u201D\"\u2026".indexOf(run.charAt(last)) >= 0;
        if (breaks > 1 || sentence) {
            close();
        } else if (last >= 0 && run.charAt(last) != '\n') {
            boolean headline = box.kind == Box.Kind.TITLE || box.kind == Box.Kind.HEADING;
            space = headline;
            if (!headline) {
                run.append('\n');
            }
        }
    }

    /** Ends the piece; nothing comes of one without characters. */
    void close() {
        int length = run.length();
        while (length > 0 && run.charAt(length - 1) <= ' ') {
            length--;
        }
        if (length > 0) {
            String text = run.substring(0, length);
            Piece piece = new Piece(text, source(), box, linkedChars, links, strongChars, level());
            ended.add(piece);
            box.count(piece);
        }
        run.setLength(0);
        space = false;
        breaks = 0;
        runStart = -1;
        runEnd = 0;
        linkedChars = 0;
        strongChars = 0;
        links = 0;
    }

    private int level() {
        return box.kind == Box.Kind.TITLE ? 1 : box.kind == Box.Kind.HEADING ? 2 : 0;
    }

    private Span source() {
        int start = Math.max(0, Math.min(runStart, characters.length()));
        int end = Math.max(start, Math.min(runEnd, characters.length()));
        while (start < end && Character.isWhitespace(characters.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(characters.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }
}
