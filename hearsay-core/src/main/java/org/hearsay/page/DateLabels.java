package org.hearsay.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    private static final Map<Character, List<Term>> LAST = new HashMap<>();
    private static final Map<Character, List<Term>> FIRST_OF_CHANGED = new HashMap<>();

    static {
        for (Term term : terms()) {
            char last = term.words.charAt(term.words.length() - 1);
            LAST.computeIfAbsent(last, none -> new ArrayList<>()).add(term);
            if (term.label == CHANGED) {
                FIRST_OF_CHANGED
                        .computeIfAbsent(term.words.charAt(0), none -> new ArrayList<>())
                        .add(term);
            }
        }
    }

    private record Term(DateLabels label, String words) {}

    /** The label of a day that stands from one place of a line to another: the nearest before it, else the first behind it. */
    static DateLabels of(String line, int start, int end) {
        String before = line.substring(Math.max(0, start - BEFORE), start).toLowerCase(Locale.ROOT);
        for (int stop = before.length(); stop > 0; stop--) {
            for (Term term : LAST.getOrDefault(before.charAt(stop - 1), List.of())) {
                int from = stop - term.words.length();
                if (from >= 0 && before.startsWith(term.words, from) && isWhole(before, from, stop)) {
                    return term.label;
                }
            }
        }
        return behind(line.substring(end, Math.min(line.length(), end + BEHIND)));
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
        for (int at = 0; at < text.length(); at++) {
            if (begins(text, at)) {
                for (Term term : FIRST_OF_CHANGED.getOrDefault(text.charAt(at), List.of())) {
                    if (text.startsWith(term.words, at) && isWhole(text, at, at + term.words.length())) {
                        return CHANGED;
                    }
                }
            }
        }
        return NONE;
    }

    private static boolean isWhole(String text, int start, int end) {
        return begins(text, start)
                && (text.charAt(start) >= FIRST_DENSE || end == text.length() || !Signs.isOfWord(text.charAt(end)));
    }

    /** True where a word begins, or any sign of a script without spaces. */
    private static boolean begins(String text, int at) {
        return at == 0 || text.charAt(at) >= FIRST_DENSE || !Signs.isOfWord(text.charAt(at - 1));
    }

    /** Longer ones first. */
    private static List<Term> terms() {
        List<Term> terms = new ArrayList<>();
        for (var row : TermTable.load(DateLabels.class, "date-labels.tsv").rows()) {
            for (String words : row.get(1).split("\\|")) {
                terms.add(new Term(valueOf(row.get(0).toUpperCase(Locale.ROOT)), words));
            }
        }
        terms.sort(Comparator.comparingInt(term -> -term.words.length()));
        return terms;
    }
}
