package org.hearsay.page;

import java.util.List;
import org.hearsay.model.Role;
import org.jspecify.annotations.Nullable;

/** What the characters of one piece show, measured once in one pass. */
final class Line {
    final String key;
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

    Line(String text) {
        this.key = Prose.key(text);
        this.words = Prose.words(text);
        this.ends = Prose.endsSentence(text);
        this.cue = LineCues.of(key, words);
        int letterCount = 0;
        int capitalCount = 0;
        int digitCount = 0;
        int commaCount = 0;
        int stopCount = 0;
        int shortCount = 0;
        int capitalWordCount = 0;
        int quoteCount = 0;
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            boolean letter = Character.isLetter(c);
            if (letter) {
                letterCount++;
                capitalCount += Character.isUpperCase(c) ? 1 : 0;
                start = start < 0 ? i : start;
            } else {
                if (start >= 0) {
                    boolean capital = Character.isUpperCase(text.charAt(start));
                    capitalWordCount += capital ? 1 : 0;
                    shortCount += !capital && i - start <= 4 ? 1 : 0;
                    start = -1;
                }
                digitCount += c >= '0' && c <= '9' ? 1 : 0;
                commaCount += c == ',' || c == '\u3001' || c == '\u060C' ? 1 : 0;
                boolean end = i + 1 >= text.length() || text.charAt(i + 1) == ' ';
                stopCount += (c == '.' || c == '!' || c == '?') && end || c == '\u3002' ? 1 : 0;
                quoteCount += c == '"' || c == '\u201C' || c == '\u201D' || c == '\u00AB' ? 1 : 0;
            }
        }
        this.letters = letterCount;
        this.capitals = capitalCount;
        this.digits = digitCount;
        this.commas = commaCount;
        this.stops = stopCount;
        this.shortWords = shortCount;
        this.capitalWords = capitalWordCount;
        this.quotes = quoteCount;
        this.dated = digitCount > 0 && words <= 40 && !DateText.find(text, true).isEmpty();
    }

    static List<Line> of(List<Piece> pieces) {
        return pieces.stream().map(piece -> new Line(piece.text())).toList();
    }

    int cueNumber() {
        return cue == null ? 0 : cue.ordinal() + 1;
    }
}
