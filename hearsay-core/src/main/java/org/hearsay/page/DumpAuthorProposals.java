package org.hearsay.page;

import java.util.List;

/** Gathers who may have written the article of a dump: names in the parts of lines around the begin and the end of its text. */
final class DumpAuthorProposals {
    static final List<String> SOURCES = List.of(
            "byline",
            "byline far off",
            "byline on two lines",
            "byline within a line",
            "name behind a day",
            "first name of a byline",
            "first words of a byline",
            "first words of a line",
            "line of names",
            "name above the text",
            "name below the text",
            "byline below the text");

    private static final int ABOVE = 24;
    private static final int ABOVE_FOR_WORDS = 4;
    private static final int BELOW = 14;
    private static final int MOST_LINES = 160;
    private static final int FARTHEST = 1000;
    private static final int LONGEST_PART = 100;
    /** More names than any page has around its text; each is held against all others. */
    private static final int MOST_PROPOSED = 800;

    private static final int PROSE = 20;
    private static final int INTO_TEXT = 10;

    private final Sheet sheet;
    private final LineParts parts;
    private final int title;
    private final int first;
    private final int last;
    private final int begin;
    private int proposed;
    private final Choice<List<String>> choice = new Choice<>(authors -> Prose.key(String.join(" ", authors)));

    private final JoinedNames joined = new JoinedNames();

    /** The lists that bylines join, known once all has been read. */
    JoinedNames joined() {
        return joined;
    }

    /** {@code title}, {@code first} and {@code last} are the pieces of the headline and of the text's ends, -1 for none. */
    DumpAuthorProposals(Sheet sheet, LineParts parts, int title, int first, int last) {
        this.sheet = sheet;
        this.parts = parts;
        this.title = title;
        this.first = first;
        this.last = last;
        this.begin = Math.max(0, title < 0 ? first : first < 0 ? title : Math.min(title, first));
    }

    Choice<List<String>> read() {
        int size = sheet.pieces().size();
        int from = Math.max(0, begin - ABOVE);
        int to = Math.min(Math.min(size, from + MOST_LINES), Math.max(Math.max(title, first), prose()) + INTO_TEXT);
        for (int i = from; i < to; i++) {
            line(i, "byline", "name above the text");
        }
        int end = Math.max(to, last - 2);
        for (int i = end; last >= 0 && i < Math.min(size, last + BELOW); i++) {
            line(i, "byline below the text", "name below the text");
        }
        for (int i = 0; i < Math.min(size, FARTHEST); i++) {
            if (i < from || i >= Math.max(end, last + BELOW)) {
                parts.of(i).stream()
                        .filter(part -> part.text().length() < LONGEST_PART && AuthorLine.hasBy(part.text()))
                        .forEach(part ->
                                propose(AuthorLine.names(part.text()), "byline far off", nearness(part.line())));
            }
        }
        return choice;
    }

    /** The first sentences of the text of some length; what stands before may be no text. */
    private int prose() {
        for (int i = Math.max(0, first); i <= last; i++) {
            Line line = sheet.lines().get(i);
            if (line.words >= PROSE && line.ends) {
                return i;
            }
        }
        return first;
    }

    private void line(int line, String byline, String bare) {
        if (line == title) {
            return;
        }
        double near = nearness(line);
        String whole = sheet.pieces().get(line).text();
        List<LineParts.Part> own = parts.of(line);
        if (own.size() > 1
                && whole.length() < LONGEST_PART
                && AuthorLine.isPerson(own.get(0).text())) {
            propose(List.of(whole), "line of names", near);
        }
        for (LineParts.Part part : own) {
            if (part.text().length() < 2 * LONGEST_PART) {
                part(part, byline, bare, near);
            }
        }
    }

    private void part(LineParts.Part part, String byline, String bare, double near) {
        String text = part.text();
        boolean brief = text.length() < LONGEST_PART;
        if (AuthorLine.isBy(text)) {
            String next = parts.at(part.number() + 1).text();
            propose(AuthorLine.names(next), "byline on two lines", near);
            words(next, "first words of a byline", near);
        } else if (AuthorLine.hasBy(text) && brief) {
            List<String> names = AuthorLine.names(text);
            propose(names, byline, near);
            propose(names.subList(0, Math.min(1, names.size())), "first name of a byline", near);
            joined.note(text, names);
            words(AuthorLine.behindBy(text), "first words of a byline", near);
        } else if (AuthorLine.hasLateBy(text) && !Prose.endsSentence(text)) {
            propose(AuthorLine.names(AuthorLine.late(text)), "byline within a line", near);
            words(AuthorLine.late(text), "first words of a byline", near);
        } else {
            bare(part, bare, near);
        }
    }

    private void bare(LineParts.Part part, String bare, double near) {
        String text = part.text();
        List<String> names = AuthorLine.names(text);
        boolean brief = text.length() < LONGEST_PART;
        boolean name = brief && !names.isEmpty() && (isPerson(names.get(0)) || isOneName(part));
        if (name && !Prose.endsSentence(text)) {
            propose(names, bare, near);
        }
        if (sheet.lines().get(part.line()).dated && DateText.first(text, true) != null) {
            List<String> late = AuthorLine.names(AuthorLine.late(text));
            if (!late.isEmpty() && AuthorLine.isPerson(late.get(0))) {
                propose(late, "name behind a day", near);
            }
        }
        if (part.line() >= begin - ABOVE_FOR_WORDS && part.line() <= last && !Prose.endsSentence(text)) {
            words(text, "first words of a line", near);
        }
    }

    /** The first two and three words, where a line goes on behind a name without a mark. */
    private void words(String text, String source, double near) {
        int at = -1;
        for (int count = 1; count <= 3; count++) {
            at = text.indexOf(' ', at + 1);
            if (at <= 0) {
                return;
            }
            String name = text.substring(0, text.charAt(at - 1) == ',' ? at - 1 : at);
            if (count > 1 && AuthorLine.isPerson(name)) {
                propose(List.of(name), source, near);
            }
        }
    }

    /** A person's name, letters that a profession gives behind a comma aside. */
    private static boolean isPerson(String name) {
        int comma = name.indexOf(',');
        return AuthorLine.isPerson(comma < 0 ? name : name.substring(0, comma));
    }

    /** One capitalised word directly before or behind a day. */
    private boolean isOneName(LineParts.Part part) {
        String text = part.text();
        return text.length() < 24
                && text.indexOf(' ') < 0
                && Character.isUpperCase(text.charAt(0))
                && (isDated(part.number() - 1) || isDated(part.number() + 1));
    }

    private boolean isDated(int number) {
        return parts.at(number).isDated();
    }

    /** 1 at the headline or the first lines of the text, less with each piece away from them. */
    private double nearness(int piece) {
        int from = title >= 0 ? title : Math.max(0, first);
        int to = Math.max(from, first);
        int distance = piece < from ? 2 * (from - piece) : Math.max(0, piece - to);
        return 1 / (1 + 0.15 * distance);
    }

    private void propose(List<String> names, String source, double weight) {
        if (!names.isEmpty() && proposed < MOST_PROPOSED && !AuthorLine.tellsWhen(names.get(0))) {
            choice.propose(names, source, weight);
            proposed++;
        }
    }
}
