package org.hearsay.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import org.hearsay.model.Span;

/**
 * The paragraphs of a dump that was wrapped at a width, as wires and terminals do, with blank lines between: lines of which each but the last
 * is so full that the next one's first word would not have fitted. Lists and menus are not, and stay a piece a line.
 */
final class WrappedLines {
    private static final int NARROWEST = 40;
    private static final int WIDEST = 130;
    /** Paragraphs of two lines or more that have to be wrapped at one width: one or two may look so by chance. */
    private static final int FEWEST = 3;

    private final String characters;
    private final List<Piece> lines;

    private WrappedLines(String characters, List<Piece> lines) {
        this.characters = characters;
        this.lines = lines;
    }

    /** The pieces of a dump, a line each, with those that are one paragraph as one; the same list if nothing was wrapped. */
    static List<Piece> joined(String characters, List<Piece> lines) {
        return new WrappedLines(characters, lines).joined();
    }

    private List<Piece> joined() {
        List<Span> groups = groups();
        int width = width(groups);
        if (width == 0) {
            return lines;
        }
        List<Piece> joined = new ArrayList<>();
        for (Span group : groups) {
            if (isWrapped(group, width)) {
                joined.add(paragraph(group));
            } else {
                joined.addAll(lines.subList(group.start(), group.end()));
            }
        }
        return joined;
    }

    /** Runs of lines without a blank line between, by the numbers of the lines. */
    private List<Span> groups() {
        List<Span> groups = new ArrayList<>();
        int start = 0;
        for (int line = 1; line <= lines.size(); line++) {
            if (line == lines.size() || isBlankBefore(line)) {
                groups.add(new Span(start, line));
                start = line;
            }
        }
        return groups;
    }

    private boolean isBlankBefore(int line) {
        int breaks = 0;
        for (int i = lines.get(line - 1).source().end();
                i < lines.get(line).source().start();
                i++) {
            char c = characters.charAt(i);
            boolean pair = c == '\n' && characters.charAt(i - 1) == '\r';
            breaks += (c == '\n' || c == '\r') && !pair ? 1 : 0;
        }
        return breaks > 1;
    }

    /** The width at which most paragraphs are wrapped, 0 if hardly any are. */
    private int width(List<Span> groups) {
        List<Span> several = groups.stream().filter(group -> group.length() > 1).toList();
        TreeSet<Integer> widths = new TreeSet<>(Collections.reverseOrder());
        several.forEach(group -> widths.add(longest(group)));
        int best = 0;
        long most = FEWEST - 1;
        for (int width : widths) {
            if (width >= NARROWEST && width <= WIDEST) {
                long wrapped = several.stream()
                        .filter(group -> isWrapped(group, width))
                        .count();
                best = wrapped > most ? width : best;
                most = Math.max(most, wrapped);
            }
        }
        return best;
    }

    private int longest(Span group) {
        int longest = 0;
        for (int line = group.start(); line < group.end(); line++) {
            longest = Math.max(longest, lines.get(line).text().length());
        }
        return longest;
    }

    private boolean isWrapped(Span group, int width) {
        if (group.length() < 2 || longest(group) > width) {
            return false;
        }
        for (int line = group.start(); line + 1 < group.end(); line++) {
            String next = lines.get(line + 1).text();
            int space = next.indexOf(' ');
            int word = space < 0 ? next.length() : space;
            if (lines.get(line).text().length() + 1 + word <= width) {
                return false;
            }
        }
        return true;
    }

    private Piece paragraph(Span group) {
        Piece first = lines.get(group.start());
        int end = lines.get(group.end() - 1).source().end();
        StringBuilder text = new StringBuilder(first.text());
        lines.subList(group.start() + 1, group.end())
                .forEach(line -> text.append(' ').append(line.text()));
        return new Piece(text.toString(), new Span(first.source().start(), end), first.box(), 0, 0, 0, 0);
    }
}
