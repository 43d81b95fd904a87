package org.hearsay.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the headline of an article that was printed on paper: below the heads of its issue and above its first sentences, set in capitals
 * there. What a library writes above the page names the issue, never the article.
 */
final class PrintedHeadline {
    private static final int PROSE = 20;
    private static final int MOST_WORDS = 20;
    private static final int MOST_LINES = 120;
    /** Share of capitals among the letters of a line that is set in them. */
    private static final double CAPITALS = 0.8;

    private static final double HEADING = 0.8;
    private static final double LINE = 0.7;

    private final Sheet sheet;
    private final Issue issue;
    private final SiteNames library;

    /** {@code library} holds the names of who shows the page. */
    PrintedHeadline(Sheet sheet, Issue issue, SiteNames library) {
        this.sheet = sheet;
        this.issue = issue;
        this.library = library;
    }

    /**
     * A heading in capitals, else the headline that was found otherwise, if it can be one and stands below the issue's head, else
     * another heading, else the first line in capitals.
     */
    ChooseTitle.Title of(ChooseTitle.Title found) {
        int text = firstOfText();
        int head = lastHead(text);
        ChooseTitle.Title shouted = heading(text, true);
        if (shouted != null) {
            return shouted;
        }
        ChooseTitle.Title set = set(head + 1, text);
        int place = found.piece();
        boolean shown = place >= 0 && sheet.lines().get(place).key.startsWith(Prose.key(found.text()));
        boolean below = shown && (place > head || sheet.pieces().get(place).level() > 0);
        if (below && isHeadline(found.text()) && (set == null || sheet.markup())) {
            return found;
        }
        ChooseTitle.Title heading = set == null ? heading(text, false) : set;
        return heading == null
                ? new ChooseTitle.Title("", "no line below the issue's head is in capitals", 0, -1)
                : heading;
    }

    /** The last heading above the text. */
    private ChooseTitle.@Nullable Title heading(int text, boolean capitals) {
        for (int i = Math.min(text, sheet.pieces().size()) - 1; i >= 0; i--) {
            Piece piece = sheet.pieces().get(i);
            if (piece.level() > 0 && isHeadline(piece.text()) && (!capitals || isInCapitals(piece.text()))) {
                return new ChooseTitle.Title(piece.text(), "heading above the text", HEADING, i);
            }
        }
        return null;
    }

    private ChooseTitle.@Nullable Title set(int from, int to) {
        for (int i = from; i <= Math.min(to, sheet.pieces().size() - 1); i++) {
            String text = sheet.pieces().get(i).text();
            int end = text.indexOf('\n');
            String line = end < 0 ? text : text.substring(0, end);
            if ((i < to || end > 0) && isHeadline(line) && isInCapitals(line)) {
                return new ChooseTitle.Title(line, "line in capitals below the issue's head", LINE, end < 0 ? i : -1);
            }
        }
        return null;
    }

    private boolean isHeadline(String line) {
        boolean bracketed = !line.isEmpty() && "([".indexOf(line.charAt(0)) >= 0;
        return !line.isEmpty()
                && !bracketed
                && Prose.words(line) <= MOST_WORDS
                && !issue.isHead(line)
                && !isParted(line);
    }

    /** True for a title that a parting mark cuts into the issue's head and a rest: "Library | Oller Herald, October 7, 1884". */
    private boolean isParted(String line) {
        IssueText.Stated stated = IssueText.of(line);
        return stated != null && stated.day().equals(issue.day());
    }

    /** True for a line whose letters are mostly capitals, as headlines were set. */
    static boolean isInCapitals(String line) {
        int letters = 0;
        int capitals = 0;
        for (int i = 0; i < line.length(); i++) {
            letters += Signs.isLetter(line.charAt(i)) ? 1 : 0;
            capitals += Signs.isLetter(line.charAt(i)) && Signs.isCapital(line.charAt(i)) ? 1 : 0;
        }
        return letters >= 4 && capitals >= CAPITALS * letters;
    }

    /** Number of the last head of the issue above the text, -1 if none is there. */
    int lastHead() {
        return lastHead(firstOfText());
    }

    /** Number of the piece with the first sentences, or of lines that go on in small letters. */
    private int firstOfText() {
        List<Line> lines = sheet.lines();
        int most = Math.min(lines.size(), MOST_LINES);
        for (int i = 0; i < most; i++) {
            Line line = lines.get(i);
            boolean prose = line.words >= PROSE && line.ends && line.stops > 0;
            if ((prose || isRunning(i)) && !issue.isHead(sheet.pieces().get(i).text())) {
                return i;
            }
        }
        return most;
    }

    /** True for a line of some words that the next one, and the one after that, go on with in small letters. */
    private boolean isRunning(int at) {
        for (int i = at; i < at + 3; i++) {
            if (i >= sheet.lines().size() || sheet.lines().get(i).words < 4) {
                return false;
            }
            if (i > at && !startsSmall(sheet.pieces().get(i).text())) {
                return false;
            }
        }
        return true;
    }

    private static boolean startsSmall(String text) {
        return Character.isLowerCase(text.charAt(0)) || Character.isDigit(text.charAt(0));
    }

    private int lastHead(int text) {
        for (int i = text - 1; i >= 0; i--) {
            if (issue.isHead(sheet.pieces().get(i).text())
                    || isParted(sheet.pieces().get(i).text())) {
                return i;
            }
        }
        return -1;
    }
}
