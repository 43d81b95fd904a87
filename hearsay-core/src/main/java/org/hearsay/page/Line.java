package org.hearsay.page;

import java.util.List;
import org.hearsay.model.Role;
import org.jspecify.annotations.Nullable;

/** What the characters of one piece show, measured once in one pass. */
final class Line {
    /** Its {@link Prose#key}. */
    final String key;
    /** As {@link Prose#words} counts them. */
    final int words;

    final boolean ends;
    final @Nullable Role cue;
    final int letters;
    final int capitals;
    final int digits;
    final int commas;
    final int stops;
    final int shortWords;
    final int capitalWords;
    final int quotes;
    final boolean dated;
    /** A short line that begins with "By" and a name. */
    final boolean byline;

    Line(String text) {
        char[] kept = new char[text.length()];
        int size = 0;
        boolean parted = false;
        boolean inWord = false;
        int wordCount = 0;
        int denseCount = 0;
        int letterCount = 0;
        int capitalCount = 0;
        int digitCount = 0;
        int commaCount = 0;
        int stopCount = 0;
        int shortCount = 0;
        int capitalWordCount = 0;
        int quoteCount = 0;
        int start = -1;
        boolean capital = false;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            boolean dense = Prose.isDense(c);
            if (Signs.isOfWord(c)) {
                if (parted && size > 0) {
                    kept[size++] = ' ';
                }
                kept[size++] = Signs.small(c);
                parted = false;
                wordCount += inWord || dense ? 0 : 1;
                inWord = !dense;
            } else if (dense || !Prose.isApostrophe(c)) {
                parted = true;
                inWord = false;
            }
            denseCount += dense ? 1 : 0;
            if (Signs.isLetter(c)) {
                letterCount++;
                boolean large = Signs.isCapital(c);
                capitalCount += large ? 1 : 0;
                capital = start < 0 ? large : capital;
                start = start < 0 ? i : start;
                continue;
            }
            if (start >= 0) {
                capitalWordCount += capital ? 1 : 0;
                shortCount += !capital && i - start <= 4 ? 1 : 0;
                start = -1;
            }
            switch (c) {
                case ' ' -> {}
                case ',', '\u3001', '\u060C' -> commaCount++;
                case '.', '!', '?' -> stopCount += i + 1 >= text.length() || text.charAt(i + 1) == ' ' ? 1 : 0;
                case '\u3002' -> stopCount++;
                case '"', '\u201C', '\u201D', '\u00AB' -> quoteCount++;
                default -> digitCount += c >= '0' && c <= '9' ? 1 : 0;
            }
        }
        this.key = new String(kept, 0, size);
        this.words = Prose.words(wordCount, denseCount);
        this.ends = Prose.endsSentence(text);
        this.cue = LineCues.of(key, words);
        this.letters = letterCount;
        this.capitals = capitalCount;
        this.digits = digitCount;
        this.commas = commaCount;
        this.stops = stopCount;
        this.shortWords = shortCount;
        this.capitalWords = capitalWordCount;
        this.quotes = quoteCount;
        this.byline = words <= 14 && AuthorLine.hasBy(text);
        this.dated = digitCount > 0 && words <= 40 && !DateText.find(text, true).isEmpty();
    }

    static List<Line> of(List<Piece> pieces) {
        return pieces.stream().map(Piece::line).toList();
    }

    /** A sentence of some length that is not mostly links. */
    boolean isProse(Piece piece) {
        return words >= 12 && ends && piece.linkShare() < 0.4;
    }

    int cueNumber() {
        return cue == null ? 0 : cue.ordinal() + 1;
    }
}
