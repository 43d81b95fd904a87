package org.hearsay.attribution;

import org.hearsay.text.Word;

/** The place, and perhaps the agency and the day, that a report begins with. */
final class Dateline {
    private static final int LONGEST_DATELINE = 10;

    private Dateline() {}

    /** "TARNBURG, 6. Mai - Der", "Lindenrode (ndp) - Die": where the text begins behind the place and the day. */
    static int end(Passage p, int low) {
        for (int at = low + 1; at + 1 < p.size && at - low < LONGEST_DATELINE; at++) {
            boolean dash = SourceWords.isMark(p, at, "-");
            boolean shouted = p.words[low].text().length() > 2
                    && p.words[low].text().chars().noneMatch(Character::isLowerCase);
            if (dash && (shouted || SourceWords.isMark(p, at - 1, ")") || SourceWords.isMark(p, at - 1, "."))) {
                return at + 1;
            }
        }
        boolean cut = low > 1
                && SourceWords.isMark(p, low - 1, ".")
                && p.words[low - 2].kind() == Word.Kind.NUMBER
                && low + 2 < p.size
                && SourceWords.isMark(p, low + 1, "-");
        return cut ? low + 2 : low;
    }
}
