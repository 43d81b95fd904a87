package org.hearsay.page;

import java.util.List;

/**
 * The lines of the page behind those of a dump: one that was broken at links or emphasis stands there in parts, of which the next one
 * begins in the middle of a sentence, or is a few words before one that does.
 */
final class BrokenLines {
    /** Words of the longest part that may begin as sentences do and be none: a name that is a link. */
    private static final int NAME = 8;

    /** Words of the shortest part that such a name can follow. */
    private static final int BEFORE_NAME = 3;

    private static final int[] STEPS = {-2, -1, 1, 2};

    private final List<Piece> pieces;
    /** For each line the number of the whole one that it is part of. */
    private final int[] wholes;
    /** For each whole line the number of its first part, and at the end that of all parts. */
    private final int[] starts;
    /** Words of each whole line. */
    private final int[] words;

    BrokenLines(Sheet sheet) {
        this.pieces = sheet.pieces();
        int n = pieces.size();
        this.wholes = new int[n];
        this.starts = new int[n + 2];
        this.words = new int[n + 2];
        int whole = 0;
        for (int i = 0; i < n; i++) {
            if (i > 0 && !goesOn(i)) {
                starts[++whole] = i;
            }
            wholes[i] = whole;
            words[whole] += line(i).words;
        }
        starts[whole + 1] = n;
    }

    private Line line(int i) {
        return pieces.get(i).line();
    }

    private boolean startsSmall(int i) {
        return Prose.startsSmall(pieces.get(i).text());
    }

    /** True if a line goes on where the one before breaks off. */
    private boolean goesOn(int i) {
        Line before = line(i - 1);
        boolean name = before.words >= BEFORE_NAME
                && i + 1 < pieces.size()
                && !line(i).ends
                && line(i).words <= NAME
                && startsSmall(i + 1);
        return !before.ends && (startsSmall(i) || name);
    }

    /** Adds how long the whole line is and those around it, where in it this part stands, and how the lines around begin. */
    void measure(Row row, int i) {
        int whole = wholes[i];
        int last = starts[whole + 1] - 1;
        row.addLog(words[whole]).add(i - starts[whole]).add(last - i).add(line(last).ends);
        for (int step : STEPS) {
            int k = i + step;
            row.add(k < 0 || k >= pieces.size() ? -1 : startsSmall(k) ? 1 : 0);
        }
        row.addLog(whole > 0 ? words[whole - 1] : 0).addLog(words[whole + 1]);
    }
}
