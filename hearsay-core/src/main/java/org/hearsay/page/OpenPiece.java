package org.hearsay.page;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Span;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** The piece of markup that is not at its end yet, and those that are. */
final class OpenPiece {
    /** Addresses of one piece that are kept: a list of links tells of no source. */
    private static final int MOST_ADDRESSES = 8;

    private static final int LONGEST_ADDRESS = 500;

    private final String characters;
    private final @Nullable TextPlaces places;
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
    private final List<String> addresses = new ArrayList<>();
    private int breaks;

    /** {@code characters} are those of the page; {@code places} is null where the parser notes places itself. */
    OpenPiece(String characters, @Nullable TextPlaces places) {
        this.characters = characters;
        this.places = places;
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

    /** An element within the line begins; {@code address} is where it leads, empty where it leads nowhere. */
    void enter(String name, String address) {
        linkDepth += name.equals("a") ? 1 : 0;
        links += name.equals("a") ? 1 : 0;
        if (name.equals("a") && addresses.size() < MOST_ADDRESSES && isWhole(address)) {
            addresses.add(address.strip());
        }
        strongDepth += isStrong(name) ? 1 : 0;
    }

    /** An element within the line ends. */
    void leave(String name) {
        linkDepth -= name.equals("a") ? 1 : 0;
        strongDepth -= isStrong(name) ? 1 : 0;
    }

    private static boolean isWhole(String address) {
        String begin = address.strip();
        return begin.length() <= LONGEST_ADDRESS && (begin.startsWith("https://") || begin.startsWith("http://"));
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

    /** Takes the text of a node; false if its place in the page's characters is lost. */
    boolean append(TextNode node) {
        String text = node.getWholeText();
        boolean visible = isVisible(text);
        Span place = visible ? place(node, text) : null;
        boolean lines = box.kind == Box.Kind.PREFORMATTED;
        SourceWalk walk = lines && place != null ? new SourceWalk(characters, place.start()) : null;
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            int end = at + 1;
            int begin = walk == null ? -1 : walk.place(c);
            int passed = walk == null ? -1 : walk.pass(c);
            if (Signs.isSpace(c)) {
                space = true;
                if (lines && c == '\n') {
                    lineBreak();
                }
            } else if (Signs.isSeen(c)) {
                end = walk == null ? wordsEnd(text, end) : end;
                put(text, at, end);
                if (walk != null) {
                    span(begin, passed);
                }
            }
            at = end;
        }
        if (place != null && walk == null) {
            span(place.start(), place.end());
        }
        return place != null || !visible || places == null;
    }

    /** Leaves the text of a node out; false if its place in the page's characters is lost. */
    boolean passOver(TextNode node) {
        return places == null || !isVisible(node.getWholeText()) || places.find(node.getWholeText());
    }

    private static boolean isVisible(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Signs.isSeen(c) && !Signs.isSpace(c)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Span place(TextNode node, String text) {
        if (places != null) {
            return places.find(text) ? new Span(places.start(), places.end()) : null;
        }
        Range range = node.sourceRange();
        return range.isTracked() ? new Span(range.startPos(), range.endPos()) : null;
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
            Piece piece = new Piece(
                    text,
                    source(),
                    box,
                    linkedChars,
                    links,
                    strongChars,
                    level(),
                    new Line(text),
                    List.copyOf(addresses));
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
        addresses.clear();
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
