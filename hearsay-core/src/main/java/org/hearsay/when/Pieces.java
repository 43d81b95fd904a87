package org.hearsay.when;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.hearsay.model.Span;
import org.hearsay.text.Fold;
import org.hearsay.text.Word;
import org.hearsay.text.Words;

/** A text cut into pieces, with the questions that the grammar asks of them; any index may be asked for. */
final class Pieces {
    private static final Piece NONE = new Piece(0, 0, "", false, true, Collections.emptyMap());

    /** In a report on companies every so many pieces speak of business. */
    private static final int PIECES_OF_A_BUSINESS_WORD = 150;

    private final String text;
    private final Lexicon lexicon;
    private final Piece[] pieces;
    private final boolean business;

    Pieces(String text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
        List<Piece> cut = new ArrayList<>();
        for (Word word : Words.of(text)) {
            cut(word, cut);
        }
        pieces = cut.toArray(Piece[]::new);
        long told = cut.stream().filter(p -> p.is(Kind.BUSINESS)).count();
        business = told * PIECES_OF_A_BUSINESS_WORD > pieces.length;
    }

    /** True where the language writes the names of days and months small. */
    boolean smallNames() {
        return lexicon.smallNames();
    }

    /** True for a report on companies, where "currently" and "recent" date more often than elsewhere. */
    boolean business() {
        return business;
    }

    int size() {
        return pieces.length;
    }

    Piece at(int index) {
        return index >= 0 && index < pieces.length ? pieces[index] : NONE;
    }

    boolean is(int index, Kind kind) {
        return at(index).is(kind);
    }

    String value(int index, Kind kind) {
        return at(index).senses().getOrDefault(kind, "");
    }

    int number(int index, Kind kind) {
        return Integer.parseInt(value(index, kind));
    }

    boolean word(int index, String plain) {
        return at(index).plain().equals(plain);
    }

    /** Past a hyphen that joins two pieces without space, else the index itself. */
    int pastHyphen(int index) {
        return word(index, "-") && !at(index).spaced() && !at(index + 1).spaced() ? index + 1 : index;
    }

    /** The part of a day that stands here, also past "por la", or the index itself where none does. */
    int partAt(int index) {
        int at = index;
        while (is(at, Kind.PART_LEAD) && at < index + 2) {
            at++;
        }
        return is(at, Kind.PART) ? at : index;
    }

    String textOf(int from, int to) {
        return text.substring(at(from).start(), at(to - 1).end());
    }

    /** True if the pieces are a day at the head of a report. */
    boolean headReport(int from, int to) {
        return Dateline.heads(text, new Span(at(from).start(), at(to - 1).end()));
    }

    /** True if the pieces are a day at the head of a report that was sent on it, before it was printed. */
    boolean isDateline(int from, int to, LocalDate day, LocalDate printed) {
        return Dateline.counts(text, new Span(at(from).start(), at(to - 1).end()), day, printed);
    }

    /** The senses of the longest term that starts here and has several pieces, or none. */
    int phraseEnd(int from, Kind kind) {
        int last = Math.min(from + Lexicon.LONGEST_PHRASE, size());
        for (int to = last; to > from; to--) {
            if (phrase(from, to).containsKey(kind)) {
                return to;
            }
        }
        return from;
    }

    Map<Kind, String> phrase(int from, int to) {
        return lexicon.senses(Fold.plain(textOf(from, to)));
    }

    /** True where a line, or a sentence by its mark and the capital after it, begins at the piece. */
    boolean startsSentence(int index) {
        if (index <= 0 || index >= size()) {
            return true;
        }
        Piece before = at(index - 1);
        Piece here = at(index);
        if (here.spaced() && hasLineBreak(before.end(), here.start())) {
            return true;
        }
        boolean mark = before.plain().equals(".")
                || before.plain().equals("!")
                || before.plain().equals("?");
        return mark
                && here.capital()
                && !is(index - 2, Kind.MONTH_SHORT)
                && at(index - 2).plain().length() > 1;
    }

    private boolean hasLineBreak(int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == '\n') {
                return true;
            }
        }
        return false;
    }

    private void cut(Word word, List<Piece> into) {
        boolean spaced = word.start() == 0 || Words.isSpace(text.charAt(word.start() - 1));
        int from = word.start();
        if (isDayWord(word.text())) {
            add(from, word.end(), spaced, into);
            return;
        }
        for (int i = word.start() + 1; i <= word.end(); i++) {
            if (i == word.end() || isSeam(word.start(), i, word.end())) {
                add(from, i, spaced && from == word.start(), into);
                from = i;
            }
        }
    }

    /** "To-day", as it was written long: one word with its hyphen. */
    private boolean isDayWord(String word) {
        if (word.indexOf('-') < 0) {
            return false;
        }
        Map<Kind, String> senses = lexicon.senses(Fold.plain(word));
        return senses.containsKey(Kind.DAY_WORD) || senses.containsKey(Kind.NIGHT_WORD);
    }

    /** Before and after a hyphen, before a possessive s, around the apostrophe of a short year, after "l'", between digits and letters. */
    private boolean isSeam(int start, int at, int end) {
        char before = text.charAt(at - 1);
        char after = text.charAt(at);
        if (isHyphen(before) || isHyphen(after)) {
            return true;
        }
        if (isApostrophe(after)) {
            char next = at + 1 < end ? text.charAt(at + 1) : ' ';
            return at + 2 == end && (next == 's' || next == 'S') || Character.isDigit(next);
        }
        if (isApostrophe(before) && (Character.isDigit(after) || lexicon.smallNames() && at - start == 2)) {
            return true;
        }
        return Character.isDigit(before) && Character.isLetter(after);
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011' || c == '\u2013';
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019';
    }

    private void add(int from, int to, boolean spaced, List<Piece> into) {
        String plain = Fold.plain(text.substring(from, to));
        boolean capital = Character.isUpperCase(text.codePointAt(from));
        int seam = capital && plain.length() == to - from ? lexicon.seam(plain) : -1;
        if (seam > 0) {
            add(from, from + seam, spaced, into);
            add(from + seam, to, false, into);
            return;
        }
        into.add(new Piece(from, to, plain, capital, spaced, lexicon.senses(plain)));
    }
}
