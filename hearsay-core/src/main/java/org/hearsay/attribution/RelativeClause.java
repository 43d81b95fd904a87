package org.hearsay.attribution;

import org.hearsay.attribution.CueTable.Kind;

/** German clauses between commas that tell more of a noun: "..., bei dem laut Holm drei Boote sanken, ...". */
final class RelativeClause {
    private static final int MOST_TO_COMMA = 3;

    private RelativeClause() {}

    /** Whether nothing but a relative pronoun and its preposition stands between a comma and a word. */
    static boolean opensRightBefore(Passage p, CueTable cues, int start, int word) {
        int comma = word - 1;
        boolean relative = false;
        while (comma > start && word - comma <= MOST_TO_COMMA && p.isLetters(comma)) {
            relative |= cues.is(p, comma, Kind.RELATIVE);
            comma--;
        }
        return relative && comma > start && SourceWords.isMark(p, comma, ",") && cues.has(Kind.CAPITAL);
    }

    /** The comma that ends a clause, or the end of its sentence. */
    static int end(Passage p, int from, int high) {
        int comma = from;
        while (comma < high && !SourceWords.isMark(p, comma, ",")) {
            comma++;
        }
        return comma;
    }
}
