package org.hearsay.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.text.TermTable;

/** What the words beside a day say that it is: that of publication or that of a change. */
enum DateLabels {
    PUBLISHED,
    CHANGED,
    NONE;

    /** Characters before a day in which its label ends, and behind it in which one begins. */
    private static final int BEFORE = 40;

    private static final int BEHIND = 30;
    private static final char FIRST_DENSE = '\u2E80';
    private static final List<Term> TERMS = terms();

    private record Term(DateLabels label, String words) {}

    /** The label of a day that stands from one place of a line to another: the nearest before it, else the first behind it. */
    static DateLabels of(String line, int start, int end) {
        String before = line.substring(Math.max(0, start - BEFORE), start).toLowerCase(Locale.ROOT);
        DateLabels nearest = NONE;
        int last = -1;
        int longest = 0;
        for (Term term : TERMS) {
            int at = before.lastIndexOf(term.words);
            int stop = at + term.words.length();
            boolean nearer = stop > last || stop == last && term.words.length() > longest;
            if (at >= 0 && nearer && isWhole(before, at, stop)) {
                nearest = term.label;
                last = stop;
                longest = term.words.length();
            }
        }
        return nearest == NONE ? behind(line.substring(end, Math.min(line.length(), end + BEHIND))) : nearest;
    }

    /** 1 for publication, -1 for a change, 0 for neither. */
    int sign() {
        return this == PUBLISHED ? 1 : this == CHANGED ? -1 : 0;
    }

    /** True if any of the words tell of a change. */
    static boolean tellsOfChange(String words) {
        return behind(words) == CHANGED;
    }

    private static DateLabels behind(String line) {
        String text = line.toLowerCase(Locale.ROOT);
        for (Term term : TERMS) {
            int at = term.label == CHANGED ? text.indexOf(term.words) : -1;
            if (at >= 0 && isWhole(text, at, at + term.words.length())) {
                return CHANGED;
            }
        }
        return NONE;
    }

    private static boolean isWhole(String text, int start, int end) {
        return text.charAt(start) >= FIRST_DENSE
                || (start == 0 || !Signs.isOfWord(text.charAt(start - 1)))
                        && (end == text.length() || !Signs.isOfWord(text.charAt(end)));
    }

    private static List<Term> terms() {
        List<Term> terms = new ArrayList<>();
        for (var row : TermTable.load(DateLabels.class, "date-labels.tsv").rows()) {
            for (String words : row.get(1).split("\\|")) {
                terms.add(new Term(valueOf(row.get(0).toUpperCase(Locale.ROOT)), words));
            }
        }
        return List.copyOf(terms);
    }
}
